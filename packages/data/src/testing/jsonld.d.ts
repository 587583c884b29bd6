/** The part of `jsonld`, which comes without types, that the tests use. */
declare module 'jsonld' {
  interface Options {
    /** Throws where a field or a value would be lost. */
    readonly safe?: boolean;
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl: null;
      readonly document: object;
      readonly documentUrl: string;
    }>;
  }
  type ExpandedNode = {readonly '@id'?: string; readonly '@type'?: readonly string[]} & Readonly<
    Record<string, unknown>
  >;
  const jsonld: {
    expand(document: object, options: Options): Promise<ExpandedNode[]>;
    canonize(document: object, options: Options & {readonly format: string}): Promise<string>;
  };
  export = jsonld;
}
