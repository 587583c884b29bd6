import type {QuestionSet} from '@cairn-kit/data';
import {registerContent} from '@cairn-kit/widgets';
import {bestLanguage, loadText} from './load-text.ts';

registerContent({
  questions: async (number, language) =>
    ((await loadText(`questions/${number}.${bestLanguage(language)}`)) as {questionSet: QuestionSet})
      .questionSet,
});
