import type {Command} from './command.ts';

const states = ['active', 'pending', 'unsubscribed', 'bounced'] as const;

/** `lists`: which there are, and how many people are on each. */
export const listsCommand: Command = {
  usage: 'lists',
  summary: 'Shows every list with the number of its subscriptions in each state.',
  async run({config, database: {db}, print}) {
    const rows = await db
      .selectFrom('subscription')
      .select(['list', 'state', db.fn.countAll<number>().as('count')])
      .groupBy(['list', 'state'])
      .execute();
    const ids = new Set([...config.lists.map(({id}) => id), ...rows.map(({list}) => list)]);
    print(['list', ...states, 'title'].join('\t'));
    for (const id of ids) {
      const counts = states.map(state =>
        Number(rows.find(row => row.list === id && row.state === state)?.count ?? 0),
      );
      const title = config.lists.find(list => list.id === id)?.title ?? '(no longer configured)';
      print([id, ...counts, title].join('\t'));
    }
  },
};
