import type {Pack} from './generated/pack.ts';
import {packLists} from './pack-records.ts';
import type {PackProblem} from './problem.ts';

/** Languages are announced, and a translation has an original with as many parts. */
export function packLanguages(pack: Pack): PackProblem[] {
  return [...unannounced(pack), ...untranslated(pack), ...misfits(pack)];
}

function unannounced({languages, labels = {}, translations = {}}: Pack): PackProblem[] {
  const remedy = 'add it to languages, or delete this';
  const message = 'is not one of the languages of the pack';
  return [
    ...Object.keys(labels)
      .filter(lang => !languages.includes(lang))
      .map(lang => ({path: `labels.${lang}`, message, remedy})),
    ...Object.keys(translations)
      .filter(lang => languages.indexOf(lang) < 1)
      .map(lang => ({path: `translations.${lang}`, message: `${message} after the first`, remedy})),
  ];
}

function untranslated({languages, translations = {}}: Pack): PackProblem[] {
  return languages.flatMap((lang, index) =>
    index === 0 || Object.hasOwn(translations, lang)
      ? []
      : [
          {
            path: `languages[${index}]`,
            message: `is ${lang}, and nothing is translated into it`,
            remedy: `add translations.${lang}, or delete it here`,
          },
        ],
  );
}

function misfits({records, translations = {}, ...pack}: Pack): PackProblem[] {
  return Object.entries(translations).flatMap(([lang, lists]) =>
    packLists.flatMap(list =>
      Object.entries(lists[list] ?? {}).flatMap(([id, translation]): PackProblem[] => {
        const path = `translations.${lang}.${list}.${id}`;
        const original = Object.hasOwn(records[list] ?? {}, id) ? records[list]?.[id] : undefined;
        if (original) return shorter(path, original, translation);
        return pack.extends
          ? []
          : [{path, message: 'translates no record of this pack', remedy: 'correct the id'}];
      }),
    ),
  );
}

/** Lists of texts are translated item by item. */
function shorter(path: string, original: object, translation: object): PackProblem[] {
  const lengths = new Map(Object.entries(original).map(([field, value]) => [field, lengthOf(value)]));
  return Object.entries(translation).flatMap(([field, value]) => {
    const [is, was] = [lengthOf(value), lengths.get(field)];
    if (is === was) return [];
    const message = `has ${is} items, and its original ${was}`;
    return [{path: `${path}.${field}`, message, remedy: 'translate each item, in the same order'}];
  });
}

function lengthOf(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}
