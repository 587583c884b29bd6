/** The field that people do not see. Its name means nothing to autofill. */
export const trapField = 'cairn_leave_empty';

/** What a form tells of how it was filled. */
export interface FormTraces {
  readonly [trapField]?: string | undefined;
  /** The same trap under the name that JSON senders use. */
  readonly website?: string | undefined;
  /** Milliseconds since the form was shown, as its script says. */
  readonly elapsed?: number | undefined;
  /** When a page of this service was shown, as it says itself. */
  readonly shown?: number | undefined;
}

/** Whether a form was filled by a program: in a field that nobody sees, or faster than anybody can. */
export function isMachine(traces: FormTraces, minimumTime: number, now: number): boolean {
  if (traces[trapField] || traces.website) return true;
  const elapsed = traces.elapsed ?? (traces.shown === undefined ? undefined : now - traces.shown);
  return elapsed !== undefined && elapsed < minimumTime;
}
