type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json};

/** A document once for each place in it, with something else there. */
export function* replacedEverywhere(document: Json, by: Json): Generator<Json> {
  yield by;
  if (typeof document !== 'object' || document === null) return;
  for (const [name, inner] of Object.entries(document))
    for (const changed of replacedEverywhere(inner as Json, by))
      yield Array.isArray(document)
        ? document.toSpliced(Number(name), 1, changed)
        : {...document, [name]: changed};
}

/** A JSON text once for each object in it, with one more member there. */
export function* insertedEverywhere(text: string, member: string): Generator<string> {
  for (const {index} of text.matchAll(/\{(?!\})/g))
    yield `${text.slice(0, index + 1)}${member},${text.slice(index + 1)}`;
}
