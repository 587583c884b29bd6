import type {NamedValue, Pair, Signup, SignupOptions, SignupProvider} from './signup-provider.ts';

/** The lists that a signup is for: those chosen, else the one in the options, else none. */
export const listsOf = (signup: Signup, {list}: SignupOptions): readonly string[] =>
  signup.lists?.length ? signup.lists : list ? [list] : [];

/** A signup's values under the names that a provider and the page have for them, then the hidden pairs. */
export function namedPairs(provider: SignupProvider, signup: Signup, options: SignupOptions): Pair[] {
  const {text, version, lang} = signup.consent;
  const values: Partial<Record<NamedValue, string | readonly string[] | undefined>> = {
    ...signup,
    lists: listsOf(signup, options),
    consentText: text,
    consentVersion: version,
    consentLang: lang,
  };
  const names = Object.entries({...provider.names, ...options.names}) as [NamedValue, string][];
  const pairs = names.flatMap(([value, name]) =>
    [values[value] ?? []].flat().flatMap((text): Pair[] => (text ? [[name, text]] : [])),
  );
  return [...pairs, ...(options.hidden ?? [])];
}
