export {formFor, send, transportsOf} from './send.ts';
export type {SendOptions} from './send.ts';
export {SignupError} from './signup-error.ts';
export type {SignupErrorReason} from './signup-error.ts';
export type {
  CspDirectives,
  FormRequest,
  JsonRequest,
  NamedValue,
  Pair,
  RequestParts,
  Signup,
  SignupField,
  SignupOptions,
  SignupOutcome,
  SignupProvider,
  SignupReading,
  SignupRequest,
  SignupResponse,
  SignupResult,
  Transport,
} from './signup-provider.ts';
export {providers, type ProviderId} from './providers/index.ts';
