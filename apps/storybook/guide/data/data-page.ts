import {html, LitElement} from 'lit';
import {meta} from '@cairn-kit/data';
import {base} from '../../../../packages/widgets/src/styles/base.styles.ts';
import {fieldTokens, tokens} from '../../../../packages/widgets/src/styles/tokens.styles.ts';
import {coverageMatrix} from './coverage-matrix.ts';
import {matrixStyles} from './coverage-matrix.styles.ts';
import {styles} from './data-page.styles.ts';
import {downloadList} from './download-list.ts';
import {requirementList} from './requirement-list.ts';
import {reviewStates} from './review-states.ts';
import {dayInWords, keysOf, kinds} from './words.ts';

/** What `@cairn-kit/data` holds, counted in the package itself. Looks as the widgets do. */
export class DataPage extends LitElement {
  static override styles = [tokens, fieldTokens, base, styles, matrixStyles];

  protected override render() {
    return html`
      <header>
        <p class="small"><code>@cairn-kit/data</code> ${meta.version}</p>
        <h1>Data</h1>
        <p class="lede">
          What the package holds, counted in the package itself. Texts as of ${dayInWords(meta.contentDate)}. Not
          affiliated with or endorsed by CCSSO.
        </p>
        <dl class="counts">
          ${keysOf(kinds).map(
            kind =>
              html`<div>
                <dt>${kinds[kind][meta.counts[kind] === 1 ? 0 : 1]}</dt>
                <dd>${meta.counts[kind]}</dd>
              </div>`,
          )}
        </dl>
      </header>
      ${coverageMatrix()} ${requirementList()} ${reviewStates()} ${downloadList()}
    `;
  }
}
