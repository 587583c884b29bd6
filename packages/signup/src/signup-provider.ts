/** How a signup travels: an answer the page can read, a form the browser submits, or a page somebody opens. */
export type Transport = 'fetch' | 'form-post' | 'link';

/** What a form may ask for beside the address and the topics. */
export type SignupField = 'name' | 'jobRole' | 'organization' | 'state';

/** A value of a signup that providers have names of their own for. */
export type NamedValue =
  'email' | SignupField | 'lists' | 'tags' | 'consentText' | 'consentVersion' | 'consentLang' | 'pageUrl';

/** What one person typed and agreed to, and where. */
export interface Signup extends Partial<Record<SignupField, string | undefined>> {
  readonly email: string;
  /** The newsletters or topics that somebody chose; without them, the one in the options. */
  readonly lists?: readonly string[] | undefined;
  /** What the page's owner wants to tell these signups apart by. */
  readonly tags?: readonly string[] | undefined;
  /** The wording that stood beside the button, verbatim, its version, and its language (BCP 47). */
  readonly consent: {readonly text: string; readonly version: string; readonly lang: string};
  /** The page that the form stood on; empty where it has no address. */
  readonly pageUrl: string;
  /** The same for every attempt to send the same signup. */
  readonly idempotencyKey?: string | undefined;
  /** The value of the field that no person sees: empty, unless a machine filled it. */
  readonly honeypot?: string | undefined;
  /** Milliseconds between showing the form and sending it. */
  readonly elapsed?: number | undefined;
  /** When it was sent, in milliseconds since 1970. */
  readonly sentAt?: number | undefined;
}

/** What the page's owner says about the newsletter. What `endpoint` and `list` are, each provider's comment says. */
export interface SignupOptions {
  /** An absolute address, as the provider's own embed code has it. */
  readonly endpoint: string;
  /** The newsletter, where the provider has several behind one endpoint. */
  readonly list?: string | undefined;
  /** The provider's own signup page, where it does not follow from the endpoint. */
  readonly signupPage?: string | undefined;
  /** The provider's names for values, where they are not the usual ones. */
  readonly names?: Partial<Readonly<Record<NamedValue, string>>> | undefined;
  /** Further pairs of the form, as the hidden fields of the provider's embed code have them. */
  readonly hidden?: readonly Pair[] | undefined;
}

/** A name and a value of a form. A name may come twice. */
export type Pair = readonly [name: string, value: string];

interface RequestTo {
  readonly url: string;
  readonly method: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request with a JSON body, for `fetch`. */
export interface JsonRequest extends RequestTo {
  readonly encoding: 'json';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A request as an HTML form makes it. `multipart` is for `fetch` only. */
export interface FormRequest extends RequestTo {
  readonly encoding: 'form' | 'multipart';
  readonly fields: readonly Pair[];
}

/** Everything that goes to the provider. */
export type SignupRequest = JsonRequest | FormRequest;

/** A provider's answer, as plain data. */
export interface SignupResponse {
  readonly status: number;
  readonly body: string;
}

/** What the provider's own answer says: never more. */
export interface SignupResult {
  readonly status: 'confirmed' | 'pending' | 'unknown';
  /** The provider says that the address was subscribed before. */
  readonly already?: true;
}

/** What a provider reads in its own answer. */
export type SignupReading =
  SignupResult['status'] | 'already-subscribed' | 'invalid' | 'blocked' | 'rate-limited' | 'rejected';

/** How a signup ended, or what the caller now has to submit or open to end it. */
export type SignupOutcome =
  | (SignupResult & {readonly transport: 'fetch'})
  | (FormRequest & {readonly status: 'unknown'; readonly transport: 'form-post'})
  | {readonly status: 'unknown'; readonly transport: 'link'; readonly url: string};

/** The directives of a Content Security Policy that a page needs, with their sources. */
export type CspDirectives = Readonly<Record<string, readonly string[]>>;

/** What `send` has prepared for a request. */
export interface RequestParts {
  readonly transport: 'fetch' | 'form-post';
  /** The signup's values under the provider's names, without what is empty, and the hidden pairs. */
  readonly named: readonly Pair[];
  /** The lists that the signup is for: those chosen, else the one in the options, else none. */
  readonly lists: readonly string[];
  /** What `before` was answered. */
  readonly token?: string | undefined;
}

/** One provider: plain data and pure functions. The network is `send`'s. */
export interface SignupProvider {
  /** The name of the file. */
  readonly id: string;
  /** Best first. */
  readonly transports: readonly [Transport, ...Transport[]];
  /** What it takes, by its usual names. A field that has no name here or in the options must not be asked for. */
  readonly names: Partial<Readonly<Record<NamedValue, string>>>;
  /** Whether one signup may be for several lists. */
  readonly takesLists?: true;
  /** What has to be asked for, by GET, before a `fetch`. */
  before?(options: SignupOptions): {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** The request; for `form-post` always of encoding `form` and without headers. */
  request?(signup: Signup, options: SignupOptions, parts: RequestParts): SignupRequest;
  /** Reads the answer to a `fetch`. An exception means that it was no answer of this provider. */
  result?(response: SignupResponse): SignupReading;
  /** The provider's own signup page, where one is known. */
  link(options: SignupOptions): string | undefined;
  /** What the page's Content Security Policy must allow. */
  csp(options: SignupOptions): CspDirectives;
}
