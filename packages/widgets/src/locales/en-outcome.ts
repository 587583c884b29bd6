import type {SignupErrorReason} from '@cairn-kit/signup';

const problems: Record<SignupErrorReason, string> = {
  invalid: 'The newsletter’s service did not accept this. Check the address and try again.',
  blocked:
    'The newsletter’s service does not take signups from this page, or not with this address. Try another address, or tell the site’s owner.',
  'rate-limited': 'Too many signups came from your network. Wait a few minutes and try again.',
  rejected: 'The newsletter’s service could not take the signup. Try again later.',
  offline: 'You are offline. Connect to the internet and try again.',
  forbidden:
    'This page’s own security rules do not let the signup through. Use the newsletter’s own page, or tell the site’s owner.',
  timeout: 'The newsletter’s service did not answer in time. Try again: signing up twice does no harm.',
  unreachable:
    'We could not reach the newsletter’s service, or not read its answer. Check your connection and try again: signing up twice does no harm.',
};

/** What a signup says once it was sent: loaded with the sending, by those who sign up. */
export const outcomeWords = {
  pending: (email: string) => [
    'Almost there.',
    `If ${email} is not subscribed yet, a message is on its way to it. You are subscribed once you press the button in that message.`,
  ],
  confirmed: (email: string) => ['Done.', `${email} is subscribed.`],
  already: (email: string) => ['Nothing to do.', `${email} was subscribed already.`],
  unknown: (email: string) => [
    'Sent.',
    `The newsletter’s service took the signup of ${email} and did not say what comes next. Look for its message in your inbox.`,
  ],
  elsewhere: () => ['One more step.', 'Finish on the newsletter’s own page, which opens in a new tab.'],
  onlyThere: () => [
    'One more step.',
    'This page cannot send the signup: finish on the newsletter’s own page.',
  ],
  noMessage: 'No message? Look in the spam folder.',
  noTab: 'No new tab?',
  anotherAddress: 'Use another address',
  continueThere: 'Continue on the newsletter’s own page',
  hosted: 'Subscribe on the newsletter’s own page',
  hostedNote: 'It opens in a new tab and asks there for what it needs.',
  openPage: 'Open the newsletter’s signup page',
  problems,
};
