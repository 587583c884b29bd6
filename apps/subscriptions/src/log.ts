/** Writes one event. Fields never hold an address, a token or a name. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields?: Readonly<Record<string, string | number | undefined>>,
) => void;

/** One JSON object a line, for a collector. */
export const logJson: Log = (level, event, fields) => {
  process.stdout.write(JSON.stringify({time: new Date().toISOString(), level, event, ...fields}) + '\n');
};

/** One sentence a line, for a person at a terminal. */
export const logText: Log = (level, event, fields = {}) => {
  const details = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (event === 'listening' ? value : `${name}=${value}`));
  const prefix = level === 'info' ? '' : `${level}: `;
  process.stdout.write(
    `${prefix}${event === 'listening' ? 'Subscriptions:' : event} ${details.join(' ')}`.trim() + '\n',
  );
};
