import {createHash} from 'node:crypto';
import type {AddressInfo} from 'node:net';
import type {Socket} from 'node:net';
import {text} from 'node:stream/consumers';
import type {TestContext} from 'node:test';
import {SMTPServer, type SMTPServerSession} from 'smtp-server';

/** What the sink does with one attempt to deliver a mail. */
export type Fate =
  | 'accept'
  /** Closes the connection when it hears of the recipient. */
  | 'drop'
  /** Says 451: later. */
  | 'defer'
  /** Says 550: never. */
  | 'fail'
  /** Takes the text, and says nothing. */
  | 'stall'
  /** Takes the text, keeps the mail, and closes the connection before it says so. */
  | 'cut';

/** One mail that the sink took. */
export interface Taken {
  readonly to: string;
  readonly messageId: string;
  readonly fate: Fate;
  readonly at: number;
  readonly source: string;
}

/** A mail server on the loopback address with moods. */
export interface SmtpSink {
  readonly url: string;
  readonly taken: Taken[];
  readonly attempts: {readonly to: string; readonly fate: Fate}[];
  /** Ends all connections, so that nobody waits for what stalls. */
  hangUp(): void;
}

/** Starts a sink that asks what to do with each attempt. */
export async function startSmtpSink(
  t: Pick<TestContext, 'after'>,
  decide: (to: string, attempt: number) => Fate,
  /** Milliseconds until the sink hangs up on a mail that it stalls; without it, it never does. */
  patience?: number,
): Promise<SmtpSink> {
  const taken: Taken[] = [];
  const attempts: {to: string; fate: Fate}[] = [];
  const fates = new WeakMap<SMTPServerSession, Fate>();
  const counts = new Map<string, number>();
  const sockets = new Map<string, Socket>();
  const cut = (session: SMTPServerSession) => sockets.get(socketKey(session))?.destroy();

  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 10,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({address}, session, callback) {
      const attempt = (counts.get(address) ?? 0) + 1;
      counts.set(address, attempt);
      const fate = decide(address, attempt);
      fates.set(session, fate);
      attempts.push({to: address, fate});
      if (fate === 'drop') cut(session);
      else callback(fate === 'defer' ? refusal(451) : fate === 'fail' ? refusal(550) : undefined);
    },
    onData(stream, session, callback) {
      const take = (source: string): void => {
        const fate = fates.get(session) ?? 'accept';
        if (fate === 'stall') {
          if (patience !== undefined) setTimeout(cut, patience, session);
          return;
        }
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const messageId = /^Message-ID: (.*)$/im.exec(source)?.[1]?.trim() ?? hash(source);
        taken.push({to, messageId, fate, at: Date.now(), source});
        if (fate === 'cut') cut(session);
        else callback();
      };
      // A text that breaks off was not taken; its sender knows, and says so.
      void text(stream).then(take, () => {});
    },
  });
  server.server.on('connection', (socket: Socket) => {
    const key = `${socket.remoteAddress}:${socket.remotePort}`;
    sockets.set(key, socket);
    socket.on('close', () => sockets.delete(key));
  });
  // A connection that was cut on purpose is no news.
  server.on('error', () => {});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const hangUp = () => {
    for (const socket of sockets.values()) socket.destroy();
  };
  t.after(async () => {
    hangUp();
    await new Promise<void>(resolve => server.close(() => resolve()));
  });
  return {url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken, attempts, hangUp};
}

function socketKey({remoteAddress, remotePort}: SMTPServerSession): string {
  return `${remoteAddress}:${remotePort}`;
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused'), {responseCode});
}

function hash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
