export {send} from './send.ts';
export type {SendOptions} from './send.ts';
export {SignupError} from './signup-error.ts';
export type {SignupErrorReason} from './signup-error.ts';
export type {
  CspDirectives,
  FormRequest,
  JsonRequest,
  Signup,
  SignupOutcome,
  SignupProvider,
  SignupRequest,
  SignupResponse,
  SignupResult,
  Transport,
} from './signup-provider.ts';
export {cairn} from './providers/cairn.ts';
export type {CairnOptions} from './providers/cairn.ts';
export {providers} from './providers/index.ts';
