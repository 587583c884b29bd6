import type {AnswerStore} from '@cairn-kit/answers';
import type {AnswersFile} from '@cairn-kit/answers/files';

/** Everything of a list, of every subject and cycle, as a file holds it. */
export async function answersFileOf(store: AnswerStore, note = ''): Promise<AnswersFile> {
  return {
    list: store.list,
    saved: new Date().toISOString(),
    ...(store.person && {savedBy: store.person}),
    page: location.href.split('#')[0]!,
    ...(note && {note}),
    entries: await store.read(),
  };
}
