import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {escapeHtml, fill} from '../mail/put-together.ts';
import {required, textOption, type Arguments} from '../operator/command.ts';
import {findIssue} from './find-issue.ts';
import {issueMail} from './issue-mail.ts';

/** `render`: an issue as files for any provider. Needs neither a database nor the configuration of the service. */
export const renderCommand = {
  usage:
    'render <issue> [--out <folder>] [--from <name>] [--postal-address <text>] [--unsubscribe <text>] [--preferences <text>] [--address <text>]',
  summary:
    'Writes a newsletter issue as HTML and text, in every language; what differs between readers becomes the texts given, such as a provider’s own merge tags.',
  options: {
    out: {type: 'string'},
    from: {type: 'string'},
    'postal-address': {type: 'string'},
    unsubscribe: {type: 'string'},
    preferences: {type: 'string'},
    address: {type: 'string'},
  },
  async run(output: {print(line: string): void}, {positionals, values}: Arguments): Promise<void> {
    const id = required(positionals[0], 'The issue');
    const folder = textOption(values['out']) ?? '.';
    const sender = {
      name: textOption(values['from']) ?? '{{publisher}}',
      postalAddress: textOption(values['postal-address']) ?? '{{postal_address}}',
    };
    const texts = Object.fromEntries(
      ['unsubscribe', 'preferences', 'address'].flatMap(name => {
        const text = textOption(values[name]);
        return text === undefined ? [] : [[name, text]];
      }),
    );
    const escaped = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, escapeHtml(text)]));
    await mkdir(folder, {recursive: true});
    const left = new Set<string>();
    for (const issue of await findIssue(id)) {
      const mail = issueMail(issue, sender);
      const stem = join(folder, `${id}.${mail.language}`);
      const text = fill(mail.text, texts);
      await writeFile(`${stem}.html`, fill(mail.html, escaped));
      await writeFile(`${stem}.txt`, text);
      for (const [placeholder] of text.matchAll(/\{\{\w+\}\}/g)) left.add(placeholder);
      output.print(`${stem}.html and .txt: ${mail.subject}`);
    }
    if (left.size > 0) output.print(`Replace before you send it: ${[...left].join(', ')}`);
  },
} as const;
