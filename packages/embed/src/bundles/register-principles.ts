import type {Principle} from '@cairn-kit/data';
import {registerContent} from '@cairn-kit/widgets';
import {bestLanguage, loadText} from './load-text.ts';

// A module of its own, like the others that register: it is evaluated before the elements that follow it connect.
registerContent({
  principle: async (number, language) =>
    ((await loadText(`principles/${number}.${bestLanguage(language)}`)) as {principle: Principle}).principle,
});
