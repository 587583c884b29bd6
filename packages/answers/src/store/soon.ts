/** The last moments in which a page can still write. */
const LEAVING = ['visibilitychange', 'beforeunload'];

/** Does something after a while, or when the page is about to be left, whichever comes first, unless it is stopped. */
export function soon(action: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start(delay: number) {
      timer ??= setTimeout(action, delay);
      for (const leaving of LEAVING) addEventListener(leaving, action);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      for (const leaving of LEAVING) removeEventListener(leaving, action);
    },
  };
}
