import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';

/** Every principle's deep dive is one, is about that principle, and can be reached. */
export const deepDivesLinked: Rule = {
  name: 'deep-dives-linked',
  description:
    'Every principle’s deep dive is one, is about that principle, and has a link to its page or a topic page.',
  check({principles, resources}) {
    const byId = new Map(resources.map(({id, file, data}) => [id, {file, data}]));
    return principles.flatMap(({id, file, data}): Problem[] => {
      const target = byId.get(data.deepDive);
      // A missing one is reported by references-exist.
      if (!target) return [];
      if (target.data.kind !== 'deep-dive' || target.data.principle !== id) {
        return [
          {
            file,
            field: 'deepDive',
            wrong: `${target.file} is not the deep dive into ${id}`,
            remedy: `name a resource with kind: deep-dive and principle: ${id}`,
          },
        ];
      }
      if (!target.data.link || target.data.link.to === 'issue-page') {
        return [
          {
            file: target.file,
            field: 'link',
            wrong: `is missing or an issue page, but ${file} links to it`,
            remedy: 'link to the document’s page or, where it is not known, the topic page',
          },
        ];
      }
      return [];
    });
  },
};
