import {second} from './clock.ts';
import {ConfigError, readConfig, type Config} from './config.ts';
import {dialectOf} from './database/dialect.ts';
import {openDatabase} from './database/open.ts';
import {AlreadyServedError, lockForServing} from './database/serving-lock.ts';
import {listen} from './listen.ts';
import {logJson, logText, type Log} from './log.ts';
import {createCapturedMailbox} from './mail/captured-mailbox.ts';
import {createService} from './service.ts';

// Longer than any request may take; then the process ends with what it has, and what was acknowledged is on disk.
const patience = 10 * second;

async function run(config: Config, log: Log): Promise<void> {
  const isFile = dialectOf(config.database) === 'sqlite';
  const database = await openDatabase(config.database);
  const lock = isFile ? lockForServing(config.database) : undefined;
  const clock = Date.now;
  const mailer =
    config.mail === 'capture' ? createCapturedMailbox(database.db, clock) : await smtpMailer(config);
  const service = createService({config, database, mailer, clock, log});
  const server = await listen(service.app, config.port, config.host);
  service.start();

  const stop = async (signal: string): Promise<void> => {
    log('info', 'stopping', {signal});
    setTimeout(() => process.exit(1), patience).unref();
    await server.close();
    await service.stop();
    mailer.close();
    await database.close();
    lock?.release();
    log('info', 'stopped');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
  log('info', 'listening', {address: server.url});
}

// Loaded only where it is used: development starts faster without it.
async function smtpMailer(config: Config) {
  const {createSmtpMailer} = await import('./mail/smtp-mailer.ts');
  return createSmtpMailer(config);
}

function isExpected(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof AlreadyServedError;
}

// The database holds the addresses of people: its files are nobody else's to read.
process.umask(0o077);
try {
  const config = readConfig(process.env);
  await run(config, process.stdout.isTTY || config.mail === 'capture' ? logText : logJson);
} catch (error) {
  process.stderr.write(`${isExpected(error) ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
