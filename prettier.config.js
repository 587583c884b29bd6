export default {
  singleQuote: true,
  bracketSpacing: false,
  arrowParens: 'avoid',
  printWidth: 110,
  // Templates are laid out by hand: white space between inline elements shows.
  embeddedLanguageFormatting: 'off',
};
