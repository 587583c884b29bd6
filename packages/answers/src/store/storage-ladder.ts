import type {AnswerStorage} from './answer-storage.ts';

/** Several storages as one: the best that works is written to, and all are read. */
export interface StorageLadder extends AnswerStorage {
  readonly rung: number;
}

/**
 * Whatever was ever written to any rung is read, so that nothing is lost when a browser refuses today what it kept
 * yesterday. A rung that refused is not written to again until the page is loaded anew, unless all refuse.
 */
export function storageLadder(rungs: readonly AnswerStorage[]): StorageLadder {
  let rung = 0;
  return {
    get rung() {
      return rung;
    },

    async load(list, beginning) {
      const results = await Promise.allSettled(rungs.map(storage => storage.load(list, beginning)));
      const isReadable = results.map(({status}) => status === 'fulfilled');
      if (!isReadable.includes(true)) throw (results[0] as PromiseRejectedResult).reason;
      rung = Math.max(rung, isReadable.indexOf(true));
      return results.flatMap(result => (result.status === 'fulfilled' ? result.value : []));
    },

    async save(list, entries) {
      for (;;)
        try {
          return await rungs[rung]!.save(list, entries);
        } catch (error) {
          if (rung + 1 < rungs.length) rung++;
          else {
            rung = 0;
            throw error;
          }
        }
    },
  };
}
