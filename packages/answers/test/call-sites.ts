/** Everything that the store calls to keep answers, and how a browser can refuse it. */
export const callSites = [
  'open throws',
  'open fails',
  'open never answers',
  'transaction throws',
  'getAll throws',
  'getAll fails',
  'get throws',
  'get fails',
  'put throws',
  'put fails',
  'commit fails',
] as const;
export type CallSite = (typeof callSites)[number];

/** How localStorage can refuse. */
export const keySites = ['getItem throws', 'setItem throws', 'setItem forgets', 'keys throw'] as const;
export type KeySite = (typeof keySites)[number];

export type Site = CallSite | KeySite;
