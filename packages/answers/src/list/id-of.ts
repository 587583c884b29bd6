/**
 * The id that a name makes: small letters of any script and digits, the rest a dash. Everybody who enters the same
 * name, on whatever keyboard, means the same id. Empty where a name has no letter and no digit.
 */
export const idOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    // A small letter can be written in two ways where its capital cannot.
    .normalize('NFC')
    .replace(/['’‘`ʻʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
