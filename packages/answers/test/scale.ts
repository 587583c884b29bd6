import type {Engine} from './browser-profile.ts';

const list = (name: string, otherwise: string) => (process.env[name] ?? otherwise).split(',');
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

/** How much is tried: a little with every `npm test`, more where `scripts/soak.ts` says so. */
export const scale = {
  engines: list('SOAK_ENGINES', 'chromium') as Engine[],
  tabs: list('SOAK_TABS', '2,4').map(Number),
  seeds: {chromium: number('SOAK_SEEDS', 1), firefox: number('SOAK_FIREFOX_SEEDS', 1)},
  kills: {chromium: number('SOAK_KILLS', 2), firefox: number('SOAK_FIREFOX_KILLS', 2)},
  /** Whether everything is tried with everything else: refusals in pairs, each naughty string in each place. */
  isThorough: process.env['SOAK_THOROUGH'] === 'yes',
};
