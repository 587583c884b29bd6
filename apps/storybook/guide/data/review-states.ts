import {html, type TemplateResult} from 'lit';
import * as english from '@cairn-kit/data/all.en.js';
import * as spanish from '@cairn-kit/data/all.es.js';
import type {Provenance} from '@cairn-kit/data';
import {counted, keysOf, kinds, type Kind} from './words.ts';

/** How many texts of a kind somebody has looked at, and how many nobody has. */
interface Row {
  readonly kind: Kind;
  readonly done: number;
  readonly open: number;
}

/** Which texts were compared with their sources, and which translations were read. */
export function reviewStates(): TemplateResult {
  const sources = keysOf(kinds).map(kind => sourceRow(kind));
  const translations = keysOf(kinds).map(kind => translationRow(kind));
  return html`
    <section aria-labelledby="review">
      <h2 id="review">Review</h2>
      <p class="lede">
        Every text says whose words it is, and whether somebody has compared it with its source. Every translation
        says whether somebody who answers for it has read it.
      </p>
      <div class="columns">
        ${table(
          'Texts against their sources',
          'Checked',
          'Unchecked',
          sources,
          'A record can have several texts. Texts of our own have no source and are unchecked.',
        )}
        ${table(
          'Spanish translations',
          'Reviewed',
          'Unreviewed',
          translations,
          'A translation counts as reviewed when a named person has read it against the English.',
        )}
      </div>
    </section>
  `;
}

function sourceRow(kind: Kind): Row {
  const reviews = english[kind].flatMap(provenancesIn).map(({review}) => review);
  const done = reviews.filter(review => review === 'checked').length;
  return {kind, done, open: reviews.length - done};
}

function translationRow(kind: Kind): Row {
  const records = spanish[kind];
  const done = records.filter(({translation}) => translation?.review === 'reviewed').length;
  return {kind, done, open: records.length - done};
}

/** Every provenance in a record, however deep: a newsletter issue has one for each of its items. */
function provenancesIn(value: unknown): readonly Provenance[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('basis' in value && 'review' in value) return [value as Provenance];
  return Object.values(value).flatMap(provenancesIn);
}

function table(
  title: string,
  done: string,
  open: string,
  rows: readonly Row[],
  note: string,
): TemplateResult {
  const sum = (of: 'done' | 'open') => rows.reduce((total, row) => total + row[of], 0);
  return html`
    <table class="review">
      <caption>
        ${title}
        <span class="small">${note}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">${done}</th>
          <th scope="col">${open}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row =>
            html`<tr>
              <th scope="row">
                ${kinds[row.kind][1]}
                <span class="bar" style="--done: ${row.done / (row.done + row.open)}"></span>
              </th>
              <td>${row.done}</td>
              <td>${row.open}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${counted(sum('done') + sum('open'), 'in all', 'in all')}</th>
          <td>${sum('done')}</td>
          <td>${sum('open')}</td>
        </tr>
      </tfoot>
    </table>
  `;
}
