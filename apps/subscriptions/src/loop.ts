/** Work that is done when there is some, and looked for now and then. */
export interface Loop {
  /** Does it now, or again as soon as the present round is over. */
  wake(): void;
  start(): void;
  /** Waits for the present round. */
  stop(): Promise<void>;
}

/** Makes a loop that never works twice at a time. */
export function createLoop(
  work: () => Promise<void>,
  every: number,
  onError: (error: unknown) => void,
): Loop {
  let running: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  async function round(): Promise<void> {
    do {
      again = false;
      await work().catch(onError);
    } while (again && timer);
    running = undefined;
  }

  function wake(): void {
    if (!timer) return;
    again = true;
    running ??= round();
  }

  return {
    wake,
    start() {
      timer = setInterval(wake, every);
      wake();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}
