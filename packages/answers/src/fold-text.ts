/** A text as people compare texts: without regard to case, accents, or which apostrophe somebody's keyboard has. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
