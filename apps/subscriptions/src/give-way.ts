import {setTimeout} from 'node:timers/promises';

// Milliseconds between two looks.
const look = 10;

// How busy the process is, is what it was over about so many milliseconds.
const memory = 200;

// However busy, what waits gets a turn after so many milliseconds; later where its last turn took long, so that on a
// machine that has little time for this process, most of it still goes to requests.
const longest = {least: 500, turns: 4, most: 2000};

/**
 * Lets requests go first. SQLite works in the thread that answers them, and never lets go of it by itself: who has much
 * to do there waits for this before each part of it. Makes a function for one of them, which resolves when the thread
 * has been busy for less than a share of the last moments, those parts included, and in any case after a while.
 */
export function createGiveWay(share: number): () => Promise<void> {
  let last = performance.eventLoopUtilization();
  let busy = 0;
  let turnBegan = performance.now();

  function howBusy(): number {
    const now = performance.eventLoopUtilization();
    const {active, idle, utilization} = performance.eventLoopUtilization(now, last);
    last = now;
    // Older moments count the less the longer ago they are.
    const old = Math.exp(-(active + idle) / memory);
    busy = busy * old + utilization * (1 - old);
    return busy;
  }

  return async () => {
    const now = performance.now();
    const end = now + Math.min(longest.most, Math.max(longest.least, longest.turns * (now - turnBegan)));
    // At least one turn for what has arrived meanwhile.
    do await setTimeout(howBusy() < share ? 0 : look);
    while (howBusy() >= share && performance.now() < end);
    turnBegan = performance.now();
  };
}
