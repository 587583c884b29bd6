/** Keeps what our code tells the console from now on, until `stop`, which returns it. */
export function recordWarnings() {
  const warn = console.warn;
  const messages: string[] = [];
  console.warn = (...parts: unknown[]) => {
    if (String(parts[0]).startsWith('[cairn]')) messages.push(String(parts[0]));
    else warn(...parts);
  };
  return {
    stop() {
      console.warn = warn;
      return messages;
    },
  };
}
