import {exportPerson} from '../people/export-person.ts';
import {findPerson} from '../people/person.ts';
import {CommandError, type Command} from './command.ts';
import {emailArgument} from './email-argument.ts';

/** `export-person`: the answer to "what do you hold about me?". */
export const exportPersonCommand: Command = {
  usage: 'export-person <address>',
  summary: 'Writes everything that is held about one person, with the consent ledger, as JSON.',
  async run({database: {db}, print}, args) {
    const person = await findPerson(db, emailArgument(args).key);
    if (!person) throw new CommandError('Nobody has this address');
    print(JSON.stringify(await exportPerson(db, person.id), null, 2));
  },
};
