// What only those need who sign up. The form loads it when its box gets the focus.
export {cairn, send} from '@cairn-kit/signup';
export {outcomeWords} from '../../locales/en-outcome.ts';
export {submitForm} from './submit-form.ts';
