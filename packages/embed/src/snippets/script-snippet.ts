import {attributes} from './escape-html.ts';

/** Where the embed files lie, and their integrity manifest (`integrity.json`). */
export interface EmbedFiles {
  /** The folder's address, with or without a slash at its end. */
  readonly base: string;
  readonly integrity: Readonly<Record<string, string>>;
}

/** The two lines of a page's head: the stylesheet of the fallbacks, and one script, both checked by the browser. */
export function scriptSnippet(files: EmbedFiles, script = 'cairn.js'): string {
  const at = (file: string) => `${files.base.replace(/\/+$/, '')}/${file}`;
  const checked = (file: string) => ({integrity: files.integrity[file], crossorigin: 'anonymous'});
  return [
    `<link rel="stylesheet"${attributes({href: at('cairn.css'), ...checked('cairn.css')})}>`,
    `<script type="module"${attributes({src: at(script), ...checked(script)})}></script>`,
  ].join('\n');
}
