/** The words of the service in English; their shape is the type of every other language. */
export const en = {
  // Pages
  signupTitle: (list: string) => list,
  signupIntro: 'Get it by email. You confirm your address before anything is sent to you.',
  emailLabel: 'Email',
  emailHint: 'For example, name@example.org',
  consentText: 'Send me this newsletter by email. I can unsubscribe at any time.',
  subscribe: 'Subscribe',
  leaveEmpty: 'Leave this field empty',
  almostThere: 'Almost there',
  almostThereText: (email: string) => `We are sending a message to ${email}.`,
  almostThereNext: 'You are not subscribed until you press the button in it.',
  almostThereHint: 'No message after a few minutes? Look in the spam folder, or sign up again.',
  back: 'Back to the page you came from',
  confirmTitle: 'Confirm your subscription',
  confirmText: (list: string) => `One press, and you will get “${list}”.`,
  confirmButton: 'Yes, subscribe me',
  confirmOtherwise: 'You did not ask for this? Close this page, and nothing will be sent.',
  confirmed: 'You are subscribed',
  confirmedText: (list: string) =>
    `“${list}” will come to your inbox. A welcome message with an unsubscribe link is on its way.`,
  alreadyConfirmed: 'Already confirmed',
  alreadyConfirmedText: (list: string) => `You are subscribed to “${list}”. There is nothing left to do.`,
  unsubscribeTitle: 'Unsubscribe',
  unsubscribeText: (list: string) => `You will get no more messages from “${list}”.`,
  unsubscribeButton: 'Unsubscribe me',
  unsubscribed: 'You are unsubscribed',
  unsubscribedText: (list: string) => `You will get no more messages from “${list}”.`,
  subscribeAgain: 'Changed your mind? Sign up again',
  invalidLink: 'This link does not work',
  invalidLinkText: 'It may be incomplete, too old, or used already. A new signup brings a new link.',
  signupLink: 'Go to the signup page',
  unknownList: 'There is no such newsletter',
  homeTitle: 'Newsletter subscriptions',
  homeText:
    'This service takes signups, confirms each address by a mailed link, and unsubscribes whoever asks.',
  homeLists: 'Newsletters',
  homeMailbox: 'Captured mail (development)',
  // What is wrong with a form
  error: 'Error:',
  emailInvalid: 'Enter an email address like name@example.org.',
  nameInvalid: 'Enter a name of at most 100 characters.',
  rateLimited: 'Too many signups came from your network. Wait a while, then press the button again.',
  unavailable: 'The signup could not be stored. Press the button again in a moment.',
  formInvalid: 'The form on that page does not fit this service. You can sign up here instead.',
  tooLarge: 'The form was too large to be read. You can sign up here instead.',
  // Mails
  mailFor: (address: string, publisher: string) =>
    `This message went to ${address} on behalf of ${publisher}.`,
  confirmSubject: (list: string) => `Please confirm: ${list}`,
  confirmMailText: (list: string) => `Somebody, we hope you, asked to send “${list}” to this address.`,
  confirmMailNext: 'Press the button on the page behind this link, and you are subscribed:',
  confirmMailButton: 'Confirm your subscription',
  confirmMailOtherwise:
    'You did not ask for this? Ignore this message, and nothing will be sent. The link works for 7 days.',
  notMe: 'This was not me',
  welcomeSubject: (list: string) => `Welcome: ${list}`,
  welcomeMailText: (list: string) =>
    `You are subscribed to “${list}”. Keep this message: the link below unsubscribes you at any time.`,
  alreadyActiveSubject: (list: string) => `You are already subscribed: ${list}`,
  alreadyActiveMailText: (list: string) =>
    `Somebody asked to send “${list}” to this address. It is subscribed already, so there is nothing to do.`,
  unsubscribeLink: 'Unsubscribe',
};

/** Every sentence of the service, in one language. */
export type Words = typeof en;
