import type {Context} from 'hono';
import {isForm} from '../problem.ts';
import type {Env} from '../site.ts';

/** What a button or a mail program sends to a mailed link. */
export interface TokenForm {
  /** From the body; empty where it has none. */
  readonly token: string;
  /** Whether the body is the one of RFC 8058. */
  readonly isOneClick: boolean;
}

/** Reads the body of a button or of a mail program; the latter may also send multipart/form-data. */
export async function readTokenForm(c: Context<Env>): Promise<TokenForm> {
  const text = await c.req.text();
  if (!isForm(c)) {
    const part = /name="?List-Unsubscribe"?\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\r?\n/i;
    return {
      token: '',
      isOneClick: (c.req.header('content-type') ?? '').startsWith('multipart/form-data') && part.test(text),
    };
  }
  const form = new URLSearchParams(text);
  return {token: form.get('token') ?? '', isOneClick: form.get('List-Unsubscribe') === 'One-Click'};
}
