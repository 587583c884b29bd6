import {erasePerson} from '../people/erase.ts';
import {findPerson} from '../people/person.ts';
import {suppress} from '../people/suppression.ts';
import {CommandError, type Command} from './command.ts';
import {emailArgument} from './email-argument.ts';

/** `erase`: the answer to "delete what you hold about me". */
export const eraseCommand: Command = {
  usage: 'erase <address> --yes',
  summary:
    'Erases a person, keeps a keyed hash of the address so that it stays away, and rewrites the files of the database.',
  options: {yes: {type: 'boolean'}},
  async run({config, database, clock, print}, args) {
    const {key} = emailArgument(args);
    if (!args.values['yes']) throw new CommandError('This cannot be undone. Say --yes to erase.');
    const {db} = database;
    const wasKnown = await db.transaction().execute(async tx => {
      const person = await findPerson(tx, key);
      if (!person) {
        await suppress(tx, config, key, 'erased', clock());
        return false;
      }
      const evidence = {at: clock(), method: 'operator', language: person.language} as const;
      return erasePerson(tx, config, person.id, evidence);
    });
    await database.compact();
    print(wasKnown ? 'Erased.' : 'Nobody had this address. It stays away from now on.');
  },
};
