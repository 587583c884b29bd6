import {cairn} from './cairn.ts';

/** Every provider, by the name of its file. */
export const providers = {cairn} as const;
