import {html, nothing, type TemplateResult} from 'lit';
import {principles, questionsFor, type Audience, type Phase, type Principle} from '@cairn-kit/data';
import {en} from '@cairn-kit/widgets/locales/en.js';
import {counted, keysOf, phases} from './words.ts';

const audiences = en.card.audiences;

/** Where in the matrix a number stands. */
interface Place {
  readonly audience: Audience;
  readonly phase: Phase;
}

const columns: readonly Place[] = keysOf(audiences).flatMap(audience =>
  keysOf(phases).map(phase => ({audience, phase})),
);

/** From so many questions on, a cell is as full as it gets. */
const PLENTY = 3;

const LEVELS = ['None', 'One', 'Two', 'Three or more'];

function countOf(principle: Principle, place: Place): number {
  return questionsFor({principle: principle.number, ...place}).length;
}

/** How many questions there are for each principle, audience and phase. */
export function coverageMatrix(): TemplateResult {
  // A list whose rows wrap on a phone is no table to some screen readers: the roles say that it is one.
  return html`
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <p class="lede">
        Questions for each principle, audience and phase. State agencies come first; a question may serve several
        audiences, so a row can add up to more than its questions.
      </p>
      <p class="letters small" aria-hidden="true">
        ${Object.values(phases)
          .map(name => `${name[0]} ${name.toLowerCase()}`)
          .join(' · ')}
      </p>
      <table class="matrix" role="table" aria-labelledby="coverage">
        ${head()}
        <tbody role="rowgroup">
          ${principles.map(row)}
        </tbody>
        ${foot()}
      </table>
      ${legend()}
    </section>
  `;
}

function head(): TemplateResult {
  return html`
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" rowspan="2" aria-rowspan="2" class="principle">Principle</th>
        ${Object.values(audiences).map(
          name => html`<th role="columnheader" colspan="3" aria-colspan="3" class="audience">${name}</th>`,
        )}
        <th role="columnheader" rowspan="2" aria-rowspan="2" class="all">All</th>
      </tr>
      <tr role="row">
        ${columns.map(
          ({phase}) =>
            html`<th role="columnheader" class="phase">
              <span class="word">${phases[phase]}</span>
              <span class="letter" aria-hidden="true">${phases[phase][0]}</span>
            </th>`,
        )}
      </tr>
    </thead>
  `;
}

function row(principle: Principle): TemplateResult {
  return html`
    <tr role="row">
      <th role="rowheader" scope="row" class="principle">
        <span class="name"><span class="stone">${principle.number}</span> ${principle.title}</span>
      </th>
      ${columns.map(place => cell(countOf(principle, place)))}
      <td role="cell" class="all">${questionsFor({principle: principle.number}).length}</td>
    </tr>
  `;
}

function cell(count: number): TemplateResult {
  return html`<td role="cell"><span class="cell" data-level=${Math.min(count, PLENTY)}>${count}</span></td>`;
}

function foot(): TemplateResult {
  return html`
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row" class="principle">All principles</th>
        ${columns.map(place => html`<td role="cell">${questionsFor(place).length}</td>`)}
        <td role="cell" class="all">${questionsFor().length}</td>
      </tr>
    </tfoot>
  `;
}

/** What the looks of a cell mean, and where the gaps are, in words. */
function legend(): TemplateResult {
  const cells = principles.flatMap(principle =>
    columns.map(place => ({principle, ...place, count: countOf(principle, place)})),
  );
  const empty = cells.filter(({count}) => count === 0);
  return html`
    <ul class="legend" aria-label="Cells by their number of questions">
      ${LEVELS.map(
        (name, level) =>
          html`<li>
            <span class="cell" data-level=${level} aria-hidden="true"></span>
            ${name}: ${counted(cells.filter(({count}) => Math.min(count, PLENTY) === level).length, 'cell')}
          </li>`,
      )}
    </ul>
    ${
      empty.length === 0
        ? nothing
        : html`<details>
          <summary>Where there is no question yet</summary>
          <ul class="plain">
            ${empty.map(
              ({principle, audience, phase}) =>
                html`<li>
                  Principle ${principle.number}, ${audiences[audience]}, ${phases[phase].toLowerCase()}
                </li>`,
            )}
          </ul>
        </details>`
    }
  `;
}
