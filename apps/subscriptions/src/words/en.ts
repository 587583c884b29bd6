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
  confirmText: (list: string) => `One press, and you will get ${list}.`,
  confirmButton: 'Yes, subscribe me',
  confirmOtherwise: 'You did not ask for this? Close this page, and nothing will be sent.',
  privacy: 'Privacy',
  confirmed: 'You are subscribed',
  confirmedText: (list: string) =>
    `${list} will come to your inbox. A welcome message with an unsubscribe link is on its way.`,
  alreadyConfirmed: 'Already confirmed',
  alreadyConfirmedText: (list: string) => `You are subscribed to ${list}. There is nothing left to do.`,
  unsubscribeTitle: 'Unsubscribe',
  unsubscribeText: (list: string) => `You will get no more messages from ${list}.`,
  unsubscribeButton: 'Unsubscribe me',
  unsubscribed: 'You are unsubscribed',
  unsubscribedText: (list: string) => `You will get no more messages from ${list}.`,
  subscribeAgain: 'Changed your mind? Sign up again',
  unsubscribeOtherwise: 'Rather fewer messages than none? Choose which ones you get:',
  preferencesLink: 'Your preferences',
  // "This was not me"
  notMeTitle: 'This was not you?',
  notMeText: (address: string) =>
    `Press the button, and nothing more will be sent to ${address}: no newsletter, and no request to confirm one, whoever asks for it.`,
  notMeButton: 'It was not me. Send nothing more.',
  notMeDone: 'Nothing more will be sent',
  notMeDoneText: (operator: string) =>
    `We are sorry that somebody used your address. If you ever want a newsletter of ours after all, write to ${operator}.`,
  // Preferences
  preferencesTitle: 'Your preferences',
  preferencesFor: (address: string) => `For ${address}.`,
  preferencesSaved: 'Saved.',
  preferencesOutdated:
    'Nothing was saved, because your preferences were changed meanwhile, perhaps in another window. This is how they stand now.',
  preferencesLists: 'Newsletters you get',
  preferencesListGone: 'no longer offered',
  preferencesLanguage: 'Language of our pages and messages',
  preferencesConsent:
    'Send me the newsletters that are checked here by email. I can change this at any time.',
  preferencesSave: 'Save',
  preferencesAddress: 'Use another address',
  preferencesAddressText:
    'We send a message to the new address. Everything stays as it is until you press the button in it.',
  preferencesAddressLabel: 'New email address',
  preferencesAddressButton: 'Send the message',
  addressRequested: 'Look into your other inbox',
  addressRequestedText: (email: string) =>
    `We are sending a message to ${email}. Nothing changes until you press the button in it.`,
  preferencesData: 'Your data',
  preferencesExportText: 'Everything that we hold about you, with the record of what you agreed to and when.',
  preferencesExportButton: 'Download my data',
  preferencesEraseText:
    'Erasing deletes your address and everything about you, here and now. You get no newsletter any more, and nobody can sign this address up again.',
  preferencesEraseSure: 'Yes, erase everything about me',
  preferencesEraseButton: 'Erase my data',
  preferencesEraseUnsure: 'Check the box to say that you are sure.',
  erased: 'Your data is erased',
  erasedText: (operator: string) =>
    `We keep one scrambled value, from which your address cannot be read, so that nobody signs it up again. Should you want to come back, write to ${operator}.`,
  preferencesAskTitle: 'Change your preferences',
  preferencesAskText: 'We send you a link that opens your preferences. It works for one day.',
  preferencesAskOld: 'That link is too old. We can send a fresh one to the address it came to.',
  preferencesAskButton: 'Send me the link',
  preferencesAsked: 'Look into your inbox',
  preferencesAskedText: 'If we know this address, a message with a link is on its way to it.',
  // Change of address
  addressTitle: 'Use this address',
  addressText: (email: string) => `One press, and everything of yours goes to ${email} from now on.`,
  addressButton: 'Yes, use this address',
  addressDone: 'Your address is changed',
  addressDoneText: (email: string) =>
    `From now on we write to ${email}. The address of before was told, and its links to your preferences no longer work.`,
  addressTaken: 'This address has a subscription of its own',
  addressTakenText: (email: string) =>
    `Nothing was changed. ${email} gets a newsletter already: open its preferences instead, and unsubscribe the other address.`,
  // Stories
  storyThanks: 'Thank you for your story',
  storyThanksText: 'It was received, and somebody will read it.',
  storyProblem: 'Your story was not sent',
  storyProblemText:
    'What you wrote is below, so that nothing is lost. Put right what is marked, and send it again.',
  storyName: 'Name',
  storyOrganization: 'Organization',
  storyState: 'State',
  storyText: 'Your story',
  storyLinkLabel: 'Link',
  storySend: 'Send the story',
  storyNameInvalid: 'Enter a name of at most 100 characters.',
  storyTextInvalid: 'Write a story of at most 6,000 characters.',
  storyLinkInvalid: 'Enter the address of a web page, beginning with https://.',
  storyLineInvalid: 'Enter at most one line.',
  invalidLink: 'This link does not work',
  invalidLinkText: 'It may be incomplete, too old, or used already. A new signup brings a new link.',
  signupLink: 'Go to the signup page',
  unknownList: 'There is no such newsletter',
  homeTitle: 'Newsletter subscriptions',
  homeText:
    'This service takes signups, confirms each address by a mailed link, and unsubscribes whoever asks.',
  homeLists: 'Newsletters',
  homePreferences: 'Change your preferences',
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
  confirmMailText: (list: string) => `Somebody, we hope you, asked to send ${list} to this address.`,
  confirmMailNext: 'Press the button on the page behind this link, and you are subscribed:',
  confirmMailButton: 'Confirm your subscription',
  confirmMailOtherwise:
    'You did not ask for this? Ignore this message, and nothing will be sent. The link works for 7 days.',
  notMe: 'This was not me',
  welcomeSubject: (list: string) => `Welcome: ${list}`,
  welcomeMailText: (list: string) =>
    `You are subscribed to ${list}. Keep this message: the link below unsubscribes you at any time.`,
  alreadyActiveSubject: (list: string) => `You are already subscribed: ${list}`,
  alreadyActiveMailText: (list: string) =>
    `Somebody asked to send ${list} to this address. It is subscribed already, so there is nothing to do.`,
  unsubscribeLink: 'Unsubscribe',
  preferencesSubject: 'Your link to your preferences',
  preferencesMailText:
    'Somebody, we hope you, asked for a link to the preferences of this address. It works for one day.',
  preferencesMailButton: 'Open my preferences',
  preferencesMailOtherwise: 'You did not ask for this? Ignore this message. Nobody but you has the link.',
  confirmAddressSubject: 'Please confirm your new address',
  confirmAddressMailText:
    'A subscriber of ours wants to be reached at this address from now on. Press the button on the page behind this link if that is you. It works for one day.',
  confirmAddressMailButton: 'Use this address',
  confirmAddressMailOtherwise:
    'You did not ask for this? Ignore this message, and nothing will be sent to you.',
  addressChangedSubject: 'Your address was changed',
  addressChangedMailText:
    'Your subscription goes to another address from now on. That address was confirmed. This is the last message to this one.',
  addressChangedMailOtherwise: (operator: string) =>
    `You did not do this? Write to ${operator}, and we will put it right.`,
  storySubject: 'A story was sent',
  storyFrom: (from: string) => `From: ${from}`,
  storyLink: (url: string) => `Link: ${url}`,
  storyPage: (url: string) => `Sent from: ${url}`,
  // Newsletter issues
  stateSpotlights: 'State Spotlights',
  mustRead: 'Must Read',
  toolsAndResources: 'Tools & Resources',
  hearFromYou: 'We Want to Hear from You',
  campaignNote: 'About the campaign',
  partners: 'Campaign partners',
  readMore: (title: string) => `Read more: ${title}`,
  topicPage: 'topic page',
  issuePage: 'issue page',
  share: 'Share',
  shareByEmail: 'by email',
  asPrinted: 'as printed then',
  issueDisclaimer: 'Not affiliated with or endorsed by CCSSO.',
  translationUnreviewed: 'Translation not yet reviewed.',
};

/** Every sentence of the service, in one language. */
export type Words = typeof en;
