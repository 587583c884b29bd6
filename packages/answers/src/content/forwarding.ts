/**
 * What became of a question's id. `@cairn-kit/data` publishes such records as `forwarding`; a content pack has its own.
 */
export type Forwarding =
  | {readonly id: string; readonly kind: 'moved'; readonly to: string}
  | {readonly id: string; readonly kind: 'split'; readonly to: readonly string[]}
  | {
      readonly id: string;
      readonly kind: 'retired';
      /** Why it is not asked any more, for a reader. */
      readonly reason?: string;
      /** YYYY-MM-DD. */
      readonly asOf?: string;
    };

/** What is asked today, and what became of what was asked before. */
export interface Content {
  /** The ids of all questions that are asked today, not only of those in sight. */
  readonly questions: Iterable<string>;
  readonly forwarding: readonly Forwarding[];
}

/**
 * Where the answers to a question belong today: it is `asked`; it `moved` and is asked under another id; it was
 * `split` into several; it was `retired`; or nothing says what became of it, or all of it leads nowhere: `unknown`.
 */
export type Whereabouts =
  | {readonly kind: 'asked' | 'unknown'}
  | {readonly kind: 'moved'; readonly to: string}
  | {readonly kind: 'split'; readonly to: readonly string[]}
  | {readonly kind: 'retired'; readonly reason: string | undefined; readonly asOf: string | undefined};

/** Follows ids through any number of renames and splits, and comes to an end also where they lead in a circle. */
export function whereaboutsIn({questions, forwarding}: Content): (id: string) => Whereabouts {
  const asked = new Set(questions);
  const records = new Map(forwarding.map(record => [record.id, record]));

  // Each record is looked at once, so that nothing that somebody published takes long.
  function follow(id: string, seen: Set<string>): Whereabouts {
    // A question that is asked is itself, whatever a record says.
    if (asked.has(id)) return seen.size ? {kind: 'moved', to: id} : {kind: 'asked'};
    const record = records.get(id);
    if (!record || seen.has(id)) return {kind: 'unknown'};
    seen.add(id);
    if (record.kind === 'moved') return follow(record.to, seen);
    if (record.kind === 'retired') return {kind: 'retired', reason: record.reason, asOf: record.asOf};
    return together(record.to.map(part => follow(part, seen)));
  }

  return id => follow(id, new Set());
}

/** What the parts of a question lead to, as one. */
function together(parts: readonly Whereabouts[]): Whereabouts {
  const to = new Set(parts.flatMap(part => ('to' in part ? part.to : [])));
  if (to.size) return {kind: 'split', to: [...to]};
  return parts.find(({kind}) => kind === 'retired') ?? {kind: 'unknown'};
}
