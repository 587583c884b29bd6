import {sql} from 'kysely';
import {subscriptionsOf} from '../people/person.ts';
import {required, type Command} from './command.ts';

const most = 100;

/** `search`: who has an address like this. */
export const searchCommand: Command = {
  usage: 'search <part of an address>',
  summary: `Shows up to ${most} people whose address contains the text, with their subscriptions.`,
  async run({database: {db}, print}, {positionals}) {
    const part = required(positionals[0], 'The part of an address').toLowerCase();
    // Wildcards stand for themselves.
    const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
    const people = await db
      .selectFrom('person')
      .select(['id', 'address', 'language'])
      .where(sql<boolean>`address_key like ${pattern} escape '\\'`)
      .orderBy('address_key')
      .limit(most)
      .execute();
    for (const {id, address, language} of people) {
      const subscriptions = await subscriptionsOf(db, id);
      print([address, language, ...subscriptions.map(({list, state}) => `${list}=${state}`)].join('\t'));
    }
  },
};
