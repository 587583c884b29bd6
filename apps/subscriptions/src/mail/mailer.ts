/** One mail, ready to leave. */
export interface Mail {
  /** Stays the same however often it is tried. */
  readonly messageId: string;
  readonly from: {readonly name: string; readonly address: string};
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A mail that no further attempt will deliver. */
export class PermanentMailError extends Error {}

/** Whether a mail failed for good because of its address, and not because of what it says. */
export function isBadRecipient(error: unknown): boolean {
  return (
    error instanceof PermanentMailError &&
    (error.cause as {command?: string} | undefined)?.command === 'RCPT TO'
  );
}

/** Takes mails to people. */
export interface Mailer {
  /** Resolves when the mail is somebody else's to keep; throws when it is still ours. */
  deliver(mail: Mail): Promise<void>;
  close(): void;
}
