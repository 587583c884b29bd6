/** A text as people compare texts: without regard to case, accents, or which apostrophe somebody's keyboard has. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ]/g, "'")
    .toLowerCase()
    // Greek has a small letter of its own for the end of a word.
    .replace(/ς/g, 'σ')
    .replace(/\s+/g, ' ')
    .trim();
