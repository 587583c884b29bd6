/** An id that nobody else has. `crypto.randomUUID` exists in secure contexts only, and a host site may be plain HTTP. */
export const randomId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');
