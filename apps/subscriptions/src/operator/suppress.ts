import {liftSuppression, suppress} from '../people/suppression.ts';
import type {Command} from './command.ts';
import {emailArgument} from './email-argument.ts';

/** `suppress`: nothing goes to this address any more. */
export const suppressCommand: Command = {
  usage: 'suppress <address>',
  summary: 'Sends nothing more to an address, whoever signs it up.',
  async run({config, database: {db}, clock, print}, args) {
    await suppress(db, config, emailArgument(args).key, 'operator', clock());
    print('Suppressed.');
  },
};

/** `unsuppress`: somebody wants to come back. */
export const unsuppressCommand: Command = {
  usage: 'unsuppress <address>',
  summary: 'Lets an address be signed up again after "this was not me", an erasure or a suppression.',
  async run({config, database: {db}, print}, args) {
    const wasSuppressed = await liftSuppression(db, config, emailArgument(args).key);
    print(wasSuppressed ? 'It can be signed up again.' : 'It was not suppressed.');
  },
};
