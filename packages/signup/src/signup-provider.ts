/** How a signup travels: an answer the page can read, a form the browser submits, or a page somebody opens. */
export type Transport = 'fetch' | 'form-post' | 'link';

/** What one person typed and agreed to. */
export interface Signup {
  readonly email: string;
  readonly name?: string | undefined;
  /** The newsletter; without it, the one in the provider's options. */
  readonly list?: string | undefined;
  /** BCP 47, the language that the form was shown in. */
  readonly language: string;
  /** The page that the form stood on. */
  readonly pageUrl: string;
  /** The wording that stood beside the button, verbatim, and its version. */
  readonly consent: {readonly text: string; readonly version: string};
  /** The value of the field that no person sees: empty, unless a machine filled it. */
  readonly honeypot?: string | undefined;
}

/** A request with a JSON body, for `fetch`. */
export interface JsonRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding: 'json';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A request as an HTML form makes it: pairs, so that a name may come twice. */
export interface FormRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly encoding: 'form';
  readonly fields: ReadonlyArray<[name: string, value: string]>;
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
}

/** How a signup ended, or what the caller now has to submit or open to end it. */
export type SignupOutcome =
  | (SignupResult & {readonly transport: 'fetch'})
  | (FormRequest & {readonly status: 'unknown'; readonly transport: 'form-post'})
  | {readonly status: 'unknown'; readonly transport: 'link'; readonly url: string};

/** The directives of a Content Security Policy that a page needs, with their sources. */
export type CspDirectives = Readonly<Record<string, readonly string[]>>;

/** One provider: plain data and pure functions. The network is `send`'s. */
export interface SignupProvider<Options = object> {
  /** The name of the file. */
  readonly id: string;
  /** Best first. */
  readonly transports: readonly [Transport, ...Transport[]];
  /** The request; for `form-post` always of encoding `form` and without headers. */
  request(signup: Signup, options: Options, transport: 'fetch' | 'form-post'): SignupRequest;
  /** Reads the answer to a `fetch`; throws a `SignupError` when it is a refusal. */
  result(response: SignupResponse): SignupResult;
  /** The provider's own signup page. */
  link(options: Options): string;
  /** What the page's Content Security Policy must allow. */
  csp(options: Options): CspDirectives;
}
