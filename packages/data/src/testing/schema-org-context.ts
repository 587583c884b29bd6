/**
 * The part of schema.org's context that our data touches, so that no test needs a network: names stand for terms of
 * schema.org, and the fields listed hold addresses or names of nodes.
 */
const CONTEXT = {
  '@context': {
    '@vocab': 'http://schema.org/',
    ...Object.fromEntries(
      ['url', 'license', 'sdLicense', 'isBasedOn', 'isPartOf', 'sameAs'].map(name => [
        name,
        {'@id': `http://schema.org/${name}`, '@type': '@id'},
      ]),
    ),
    ...Object.fromEntries(
      ['dateModified', 'datePublished', 'sdDatePublished'].map(name => [
        name,
        {'@id': `http://schema.org/${name}`, '@type': 'http://schema.org/Date'},
      ]),
    ),
  },
};

/** Options that expand a document of schema.org strictly and without a network. */
export const expandOffline = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'https://schema.org')
      throw new Error(`nothing but schema.org's context is known, not ${url}`);
    return {contextUrl: null, document: CONTEXT, documentUrl: url};
  },
};
