import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {BrowserProfile} from './browser-profile.ts';
import {record, times} from './figures.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

/** Ten times what it should take: longer means that it hangs. */
const [LOAD, EDIT] = [2000, 160];

/** Answers of 1 kB in one list, by subjects and questions of each. */
const lists = [
  {subjects: 1, questions: 5000},
  {subjects: 60, questions: 150},
];

describe('A list with many answers', () => {
  let site: StoreSite;
  let profile: BrowserProfile;
  before(async () => {
    site = await serveStore();
    profile = await BrowserProfile.create();
  });
  after(async () => {
    await profile[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  for (const {subjects, questions} of lists)
    it(`opens soon and does not stop for an edit: ${subjects} × ${questions}`, async t => {
      const list = `${subjects}-subjects`;
      const writer = await profile.tab(site.address);
      const text = 'What we found when we asked families. '.repeat(27).slice(0, 1000);
      await writer.evaluate(
        async (name, answer, schools, perSchool) => {
          await cairn.open(name);
          for (let subject = 0; subject < schools; subject++)
            await cairn.store.put(
              Array.from({length: perSchool}, (_, question) => [
                ['answers', `school-${subject}`, 'default', `q-${question}`],
                {answer},
              ]),
            );
          await cairn.store.move({subject: 'school-0', cycle: 'default'});
        },
        list,
        text,
        subjects,
        questions,
      );
      await writer.close();

      const tab = await profile.tab(site.address);
      const {load, shown, edits} = await tab.evaluate(async name => {
        const start = performance.now();
        await cairn.open(name);
        const time = performance.now() - start;
        const count = Object.keys(cairn.answers()).length;

        /** The longest time in which the page could do nothing else while something was done. */
        async function longestStop(work: () => Promise<unknown>): Promise<number> {
          let [last, longest, isDone] = [performance.now(), 0, false];
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (!isDone) channel.port2.postMessage(0);
          };
          channel.port2.postMessage(0);
          await work();
          isDone = true;
          channel.port1.close();
          return longest;
        }
        const stops = [];
        for (let edit = 0; edit < 50; edit++)
          stops.push(await longestStop(() => cairn.write(`q-${edit}`, `Edit ${edit}.`)));
        return {load: time, shown: count, edits: stops};
      }, list);
      assert.equal(shown, questions);
      const median = edits.toSorted((a, b) => a - b)[edits.length >> 1]!;
      assert.ok(load <= LOAD, `Opening took ${load} ms.`);
      assert.ok(median <= EDIT, `An edit stopped the page for ${median} ms.`);
      assert.deepEqual(profile.uncaught, []);
      record(t, {
        check: 'C14',
        engine: 'chromium',
        tried: `${(subjects * questions).toLocaleString('en')} answers of 1 kB (${subjects} × ${questions})`,
        found: `${questions.toLocaleString('en')} open in ${Math.round(load)} ms, an edit stops the page for ${times(edits)}`,
        goal: 'open in 200 ms, an edit stops the page for 16 ms',
      });
    });
});
