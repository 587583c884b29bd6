// What a form may hold more than once.
const repeatable: ReadonlySet<string> = new Set(['lists', 'tags']);

/** Values of a plain form: text, or texts where a name repeats. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Reads a form's body. A name that repeats, and must not, keeps all its values, so that no reader takes it. */
export function readFormValues(body: string): FormValues {
  const form = new URLSearchParams(body);
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map(name => {
      const values = form.getAll(name);
      return [name, repeatable.has(name) || values.length > 1 ? values.filter(Boolean) : (values[0] ?? '')];
    }),
  );
}

/** The texts among these names, to show them again. */
export function textsOf(values: FormValues, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = values[name];
      return typeof value === 'string' && value ? [[name, value] as const] : [];
    }),
  );
}
