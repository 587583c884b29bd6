/**
 * Reads content packs, in Node and in browsers. Needs no other package.
 */
import {checkShape} from './check-shape.ts';
import type {Pack} from './generated/pack.ts';
import {checkPackRules} from './pack-rules.ts';
import type {PackProblem} from './problem.ts';
import {readJson} from './read-json.ts';

export type * from './generated/pack.ts';
export type {PackProblem} from './problem.ts';

/** A pack, or everything that is wrong with it. */
export type ParsedPack =
  {readonly ok: true; readonly pack: Pack} | {readonly ok: false; readonly problems: readonly PackProblem[]};

/** Reads a content pack from JSON. Never throws, and never returns half a pack. */
export function parsePack(text: string): ParsedPack {
  const json = readJson(text);
  if ('problem' in json) return {ok: false, problems: [json.problem]};
  const wrong = checkShape(json.value);
  if (wrong.length > 0) return {ok: false, problems: wrong};
  // checkShape found nothing that the schema, and so the type made from it, would not allow.
  const pack = json.value as Pack;
  const broken = checkPackRules(pack);
  return broken.length > 0 ? {ok: false, problems: broken} : {ok: true, pack};
}
