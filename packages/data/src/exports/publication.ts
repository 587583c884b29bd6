/** What every export says about who publishes the data, and under which terms. */
export const PUBLISHER = 'Cairn';

/** The license of our own texts. Quotations, titles and names are not covered. */
export const LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
