import type {Command} from './command.ts';

/** `stories`: what readers sent. */
export const storiesCommand: Command = {
  usage: 'stories',
  summary: 'Writes all stories, one JSON object a line, the newest first.',
  async run({database: {db}, print}) {
    const stories = await db.selectFrom('story').selectAll().orderBy('received', 'desc').execute();
    for (const {received, region, page_url, ...story} of stories) {
      print(
        JSON.stringify({received: new Date(received).toISOString(), state: region, page: page_url, ...story}),
      );
    }
  },
};
