import {z} from 'zod';
import type {Signup, SignupOptions, SignupReading} from '../signup-provider.ts';
import type {SignupErrorReason} from '../signup-error.ts';

/** One answer of a provider. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer, and what it truly means for the person who signed up. */
export interface MeaningfulAnswer extends Answer {
  readonly means: SignupReading | SignupErrorReason;
}

/** A request as the provider's documentation, source or users have it. */
export interface ExpectedRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  /** Headers beyond those that every browser sends by itself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: 'application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data';
  /** What any signup's body may be. Of a form: each name with the list of its values. */
  readonly body?: z.ZodType;
  /** The body of the signup of the contract: JSON, or the pairs of a form in any order. */
  readonly contractBody?: unknown;
}

/** A request that a page makes by script, and the answers that it may read. */
export interface FetchFacts extends ExpectedRequest {
  /** The headers that its answer to a preflight allows; without, it does not answer one. */
  readonly preflight?: readonly string[];
  /** By the name of what happened. */
  readonly answers: Readonly<Record<string, MeaningfulAnswer>>;
}

/** What is known of a provider. */
export interface ProviderFacts {
  readonly id: string;
  /** What the page's owner copies from the provider, without its origin. */
  readonly endpoint: string;
  readonly options?: Omit<SignupOptions, 'endpoint'>;
  /** Where the signup of the contract is not just Maria's. */
  readonly signup?: Partial<Signup>;
  /** Asked for before a `fetch`. */
  readonly before?: ExpectedRequest & {readonly answer: Answer};
  readonly fetch?: FetchFacts;
  readonly formPost?: ExpectedRequest;
  /** Path and query of the hosted page. */
  readonly link?: string;
}

export const JSON_TYPE = {'content-type': 'application/json'};

/** An answer in JSON. */
export const json = (status: number, body: unknown, means: MeaningfulAnswer['means']): MeaningfulAnswer => ({
  status,
  headers: JSON_TYPE,
  body: JSON.stringify(body),
  means,
});

/** A field of a form that comes once. */
export const once = (value: z.ZodType) => z.tuple([value]);

/** A field of a form that may come several times. */
export const several = (value: z.ZodType) => z.array(value).min(1);

export const typed = z.string().min(1);
export const address = z.string().regex(/^\S+@\S+$/);
export const webAddress = z.url({protocol: /^https?$/});
