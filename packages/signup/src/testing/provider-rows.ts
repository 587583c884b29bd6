import {readFileSync} from 'node:fs';
import {providers, type ProviderId} from '../providers/index.ts';
import type {SignupProvider} from '../signup-provider.ts';
import {allFacts} from './facts/index.ts';

/** The comment above a provider, as one text. */
function commentOf(id: string): string {
  const source = readFileSync(new URL(`../providers/${id}.ts`, import.meta.url), 'utf8');
  const [, comment = ''] = /\/\*\*\n(.*?)\n \*\//s.exec(source) ?? [];
  return comment.replaceAll(/\s*\n? \*\s?/g, ' ').trim();
}

const NEVER = 'Never checked against the live service.';

function asksFor({names, takesLists}: SignupProvider): string {
  const labels = {name: 'name', jobRole: 'job role', organization: 'organization', state: 'state'};
  const fields = Object.entries(labels).flatMap(([field, label]) => (field in names ? [label] : []));
  return [...fields, ...(takesLists ? ['topics'] : [])].join(', ') || '–';
}

function endsAs({transports}: SignupProvider, id: string): string {
  const answers = Object.values(allFacts.find(facts => facts.id === id)?.fetch?.answers ?? {});
  const means = new Set<string>(answers.map(answer => answer.means));
  if (transports.some(transport => transport !== 'fetch')) means.add('unknown');
  const order = ['confirmed', 'already-subscribed', 'pending', 'unknown'];
  return order.filter(status => means.has(status)).join(', ');
}

/** What the README's table says of each provider, from the provider itself. */
export function providerRows(): string[] {
  return Object.entries(providers).map(([id, provider]: [string, SignupProvider]) => {
    const [, evidence = ''] = commentOf(id).split(' Evidence: ');
    const directives = Object.keys(provider.csp({endpoint: 'https://news.example.gov'}));
    const cells = [
      `\`${id}\``,
      provider.transports.map(transport => `\`${transport}\``).join(', '),
      asksFor(provider),
      endsAs(provider, id),
      directives.map(name => `\`${name}\``).join(', ') || '–',
      evidence.replace(` ${NEVER}`, ''),
      evidence.includes(NEVER) ? 'never' : id === 'cairn' ? 'yes' : '–',
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** What the README says of each provider’s options, from the provider’s comment. */
export function optionRows(): string[] {
  return (Object.keys(providers) as ProviderId[]).map(id => {
    const [, options = ''] = / (Endpoint: .*?) Evidence: /.exec(commentOf(id)) ?? [];
    return `| \`${id}\` | ${options} |`;
  });
}
