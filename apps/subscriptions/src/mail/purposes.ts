/** What a mail is about. */
export type MailPurpose =
  | 'confirm'
  | 'welcome'
  | 'already-active'
  | 'preferences'
  | 'confirm-address'
  | 'address-changed'
  | 'issue'
  | 'story';
