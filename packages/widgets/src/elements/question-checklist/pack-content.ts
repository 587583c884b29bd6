import type {Question, QuestionSet} from '@cairn-kit/data';
import {parsePack, type Pack} from '@cairn-kit/data/pack';
import type {ChecklistContent} from './question-checklist.ts';

const files = new Map<string, Promise<Pack>>();

/** Reads the pack at an address once for a page. */
function packAt(address: string): Promise<Pack> {
  let file = files.get(address);
  if (!file) files.set(address, (file = read(address)));
  return file;
}

async function read(address: string): Promise<Pack> {
  const response = await fetch(address);
  if (!response.ok) throw Error(`${address}: the server answers ${response.status}.`);
  const parsed = parsePack(await response.text());
  if (parsed.ok) return parsed.pack;
  const problems = parsed.problems
    .map(({path, message, remedy}) => `${path}: ${message} ${remedy}`)
    .join('\n');
  throw Error(
    `${address} is no content pack that can be used; \`cairn-data validate\` says the same:\n${problems}`,
  );
}

/**
 * The questions of a principle from a content pack, with its rating scale and what became of former questions. A pack
 * that extends Cairn adds to Cairn's own questions, or replaces those of the same id.
 */
export async function packContent(
  address: string,
  principle: number,
  lang: string,
  ofCairn: () => Promise<QuestionSet | undefined> | undefined,
): Promise<ChecklistContent | undefined> {
  const pack = await packAt(address);
  const spoken = languageFor(pack, lang);
  const own = principleIn(pack, principle, spoken);
  const base = pack.extends ? await ofCairn() : undefined;
  const named = own ?? (base && {id: `principle-${principle}`, title: base.title, lang: base.lang});
  if (!named) return undefined;
  const {id, title, lang: titleLang} = named;
  const questions = questionsOf(pack, id, principle, spoken);
  return {
    principle,
    title,
    lang: titleLang,
    questions: [...withoutThose(base?.questions ?? [], questions), ...questions].sort(
      (one, other) => one.order - other.order,
    ),
    forwarding: [...(base?.forwarding ?? []), ...forwardingOf(pack)],
    ...ratingsOf(pack, spoken),
  };
}

/** The pack's own principle of that number, with its title in that language. */
function principleIn({records, translations}: Pack, number: number, lang: string) {
  const found = Object.entries(records.principles ?? {}).find(([, record]) => record.number === number);
  if (!found) return undefined;
  const [id, {title}] = found;
  return {id, lang, title: translations?.[lang]?.principles?.[id]?.title ?? title};
}

function withoutThose(questions: readonly Question[], replaced: readonly Question[]): Question[] {
  const ids = new Set(replaced.map(({id}) => id));
  return questions.filter(({id}) => !ids.has(id));
}

const forwardingOf = ({records}: Pack) =>
  Object.entries(records.forwarding ?? {}).map(([id, record]) => ({id, ...record}));

/** The language of the page where the pack has it, else the one it was written in. */
function languageFor({languages}: Pack, lang: string): string {
  const [main] = lang.split('-');
  return languages.find(one => one === lang) ?? languages.find(one => one === main) ?? languages[0]!;
}

function questionsOf(pack: Pack, ofPrinciple: string, principle: number, lang: string): Question[] {
  const translations = pack.translations?.[lang]?.questions ?? {};
  return Object.entries(pack.records.questions ?? {})
    .filter(([, question]) => question.principle === ofPrinciple)
    .map(([id, question]) => {
      const translation = Object.hasOwn(translations, id) ? translations[id] : undefined;
      return {
        requirements: [],
        domains: [],
        ...question,
        ...translation,
        id,
        principle,
        lang: translation ? lang : pack.languages[0]!,
        // Where its words come from is shown by name only, which no checklist does.
        provenance: {...question.provenance, sources: []},
        ...(translation && {translation: {review: translation.review, asOf: translation.asOf}}),
      };
    });
}

/** The first scale of the pack, as a checklist takes it: the label of each level by its id, from "not rated" up. */
function ratingsOf(pack: Pack, lang: string): Pick<ChecklistContent, 'ratings'> {
  const [id, scale] = Object.entries(pack.records.ratingScales ?? {})[0] ?? [];
  if (!id || !scale) return {};
  // Translated levels stand in the order of the originals.
  const translated = pack.translations?.[lang]?.ratingScales?.[id]?.levels ?? [];
  const labels = scale.levels.map((level, index) => [level.id, translated[index]?.label ?? level.label]);
  return {ratings: Object.fromEntries([['', '–'], ...labels])};
}
