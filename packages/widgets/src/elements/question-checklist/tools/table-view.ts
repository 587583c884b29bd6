import {html, nothing} from 'lit';
import {columnShares, type ReportColumn, type ReportTable, type ReportText} from '@cairn-kit/answers/report';

/* eslint-disable lit-a11y/no-redundant-role -- laid out as a list, these are no table any more without them */
/**
 * A table with a caption and headings. Where there is no room for columns it is laid out as a list; the roles say that it
 * is a table also then, which browsers forget.
 */
export function tableView(table: ReportTable) {
  const {caption, columns, rows} = table;
  const shares = columnShares(table);
  const levels = columns.filter(({level}) => level !== undefined).length;
  return html`<table role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({label, isNumber, level}, index) =>
            html`<th role="columnheader" scope="col" class=${isNumber ? 'number' : ''} .style=${`inline-size:${shares[index]! * 100}%`}>${
              level === undefined ? nothing : html`<i class="swatch" .style=${shade(level, levels)}></i>`
            }${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(row => html`<tr role="row">${row.map((cell, index) => cellView(cell, index, columns, row))}</tr>`)}
    </tbody>
  </table>`;
}
/* eslint-enable lit-a11y/no-redundant-role */

function cellView(
  {text, lang}: ReportText,
  index: number,
  columns: readonly ReportColumn[],
  row: readonly ReportText[],
) {
  const {label, isNumber} = columns[index]!;
  const words = lang ? html`<span lang=${lang}>${text}</span>` : text;
  return index
    ? html`<td role="cell" class=${isNumber ? 'number' : ''} data-label=${label} dir=${isNumber ? nothing : 'auto'}>${words}</td>`
    : html`<th role="rowheader" scope="row" dir="auto">${words}${bar(columns, row)}</th>`;
}

/** How the ratings are spread, drawn: what the numbers beside it say. */
function bar(columns: readonly ReportColumn[], row: readonly ReportText[]) {
  const levels = columns.filter(({level}) => level !== undefined).length;
  if (!levels) return nothing;
  return html`<span class="bar" aria-hidden="true">${columns.map(({level, isNumber}, index) =>
    isNumber ? html`<i .style=${`flex:${Number(row[index]!.text)};${shade(level, levels)}`}></i>` : nothing,
  )}</span>`;
}

/** The higher a level, the fuller its color; what has no level has none. */
const shade = (level: number | undefined, levels: number): string =>
  level === undefined ? '' : `--full:${Math.round(((level + 1) / levels) * 100)}%`;
