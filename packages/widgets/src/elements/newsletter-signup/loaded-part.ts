import type {html as Html, LitElement} from 'lit';
import type {ProviderId, Transport} from '@cairn-kit/signup';
import type {LocalizeController} from '../../controllers/localize-controller.ts';
import type {Words} from '../../locales/en.ts';

/** The element, as its parts that load later know it. */
export interface SignupHost extends LitElement {
  provider: ProviderId;
  endpoint: string | undefined;
  list: string | undefined;
  fields: string | undefined;
  submit(transport?: Transport): Promise<void>;
}

/**
 * What a part is made with. Lit’s `html` and the words come from the bundle: a file that loads later shares no code with
 * it, so that one integrity hash covers the bundle.
 */
export interface PartContext<P extends 'outcome' | 'fields'> {
  readonly host: SignupHost;
  readonly html: typeof Html;
  readonly localize: LocalizeController<P>;
}

/** A file that the bundle loads when it is needed: its words, its look, and how to make it. */
export interface PartModule<P extends 'outcome' | 'fields', Part> {
  readonly words: Words[P];
  readonly css: string;
  create(context: PartContext<P>): Part | Promise<Part>;
}
