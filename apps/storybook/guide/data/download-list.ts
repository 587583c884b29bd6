import {html, type TemplateResult} from 'lit';
import type {DataFile} from '../../.storybook/data-files.ts';
import {counted} from './words.ts';

/** A format: what it is good for, and which files have it. */
interface Format {
  readonly name: string;
  readonly purpose: string;
  readonly files: RegExp;
}

const FORMATS: readonly Format[] = [
  {
    name: 'JSON',
    purpose: 'Everything, for programs: in every language, or in one.',
    files: /^data(\.\w+)?\.json$/,
  },
  {
    name: 'CSV',
    purpose:
      'For spreadsheets: a table for each kind and language. datapackage.json describes the columns (Frictionless).',
    files: /^csv\//,
  },
  {name: 'CASE 1.1', purpose: 'For systems that exchange academic standards.', files: /^case\.json$/},
  {
    name: 'JSON-LD',
    purpose: 'In the words of schema.org, for search engines and catalogs.',
    files: /\.jsonld$/,
  },
  {
    name: 'RSS 2.0 and JSON Feed 1.1',
    purpose: 'The newsletter issues, for feed readers and other sites.',
    files: /^(feed|rss)\./,
  },
  {name: 'Markdown', purpose: 'Pages to read, to print and to paste.', files: /^markdown\//},
  {
    name: 'JSON Schema',
    purpose: 'What a record and a content pack have to look like, for editors and validators.',
    files: /^schemas\//,
  },
];

/** More files than this are unfolded only on request. */
const SHOWN_MAX = 6;

/** Every format of the data, as files. */
export function downloadList(): TemplateResult {
  return html`
    <section aria-labelledby="downloads">
      <h2 id="downloads">Downloads</h2>
      <p class="lede">The same content in each format, as it is in the npm package.</p>
      <div class="formats">${FORMATS.map(format)}</div>
    </section>
  `;
}

function format({name, purpose, files}: Format): TemplateResult {
  const own = DATA_FILES.filter(({path}) => files.test(path));
  const list = html`<ul class="files">
    ${own.map(file => html`<li>${link(file)}</li>`)}
  </ul>`;
  return html`
    <div class="format">
      <div>
        <h3>${name}</h3>
        <p class="small">${purpose}</p>
      </div>
      ${
        own.length <= SHOWN_MAX
          ? list
          : html`<details>
            <summary>${counted(own.length, 'file')}</summary>
            ${list}
          </details>`
      }
    </div>
  `;
}

function link({path, bytes}: DataFile): TemplateResult {
  const name = path.slice(path.indexOf('/') + 1);
  return html`<a href="data/${path}" download>${name}</a> <span class="small">${size(bytes)}</span>`;
}

function size(bytes: number): string {
  const kilobytes = bytes / 1000;
  return `${kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes)} kB`;
}
