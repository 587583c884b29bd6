import type {SignupErrorReason} from '@cairn-kit/signup';

const problems: Record<SignupErrorReason, string> = {
  invalid: 'The newsletter’s service did not accept this. Check the address and try again.',
  blocked: 'The newsletter’s service does not take signups from this page. Tell the site’s owner.',
  'rate-limited': 'Too many signups came from your network. Wait a few minutes and try again.',
  rejected: 'The newsletter’s service could not take the signup. Try again later.',
  offline: 'You are offline. Connect to the internet and try again.',
  timeout: 'The newsletter’s service did not answer. Try again: signing up twice does no harm.',
  unreachable: 'We could not reach the newsletter’s service. Check your connection and try again.',
};

/** What a signup says once it was sent: loaded with the sending, by those who sign up. */
export const outcomeWords = {
  pending: (email: string) => [
    'Almost there.',
    `If ${email} is not subscribed yet, a message is on its way to it. You are subscribed once you press the button in that message.`,
  ],
  confirmed: (email: string) => ['Done.', `${email} is subscribed.`],
  unknown: () => ['One more step.', 'Finish on the newsletter’s own page, which opens in a new tab.'],
  noMessage: 'No message? Look in the spam folder.',
  anotherAddress: 'Use another address',
  continueThere: 'Continue on the newsletter’s own page',
  problems,
};
