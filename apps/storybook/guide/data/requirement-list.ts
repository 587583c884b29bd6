import {html, type TemplateResult} from 'lit';
import {
  questions,
  requirementCrosswalk,
  type Question,
  type RequirementRow,
  type Source,
} from '@cairn-kit/data';
import {en} from '@cairn-kit/widgets/locales/en.js';
import {bases, counted, dayInWords} from './words.ts';

/** What federal law asks for, and which questions help to meet it. */
export function requirementList(): TemplateResult {
  const rows = requirementCrosswalk();
  const covered = rows.filter(row => row.questions.length > 0);
  const helping = questions.filter(({requirements}) => requirements.length > 0);
  return html`
    <section aria-labelledby="requirements">
      <h2 id="requirements">Requirements</h2>
      <p class="lede">
        ${covered.length} of ${counted(rows.length, 'clause')} of federal law have questions that help to meet them;
        ${helping.length} of ${counted(questions.length, 'question')} help to meet one. No legal advice.
      </p>
      <ul class="requirements">
        ${rows.map(row => html`<li>${requirement(row)}</li>`)}
      </ul>
    </section>
  `;
}

function requirement({requirement, questions: own}: RequirementRow): TemplateResult {
  const {title, citation, binds, appliesTo, text, provenance} = requirement;
  return html`
    <details>
      <summary>
        <span class="title">${title}</span>
        <span class="small">${citation.esea}<br />${citation.usc}</span>
        <span class="small number">${counted(own.length, 'question')}</span>
      </summary>
      <div class="detail">
        <p>${text}</p>
        <p class="small">
          Binds: ${binds.map(audience => en.card.audiences[audience]).join(', ')}. For:
          ${appliesTo.map(category => category.toUpperCase()).join(', ')}. ${bases[provenance.basis]},
          ${provenance.review === 'checked' ? 'checked against the source' : 'not yet checked against the source'},
          ${dayInWords(provenance.asOf)}. ${provenance.sources.map(source)}
        </p>
        <ol>
          ${own.map(question)}
        </ol>
      </div>
    </details>
  `;
}

function source({title, url, locator}: Source): TemplateResult {
  const name = url ? html`<a href=${url}>${title}</a>` : title;
  return html`Source: ${name}${locator ? `, ${locator}` : ''}.`;
}

function question({principle, prompt}: Question): TemplateResult {
  return html`<li>${prompt} <span class="small">Principle ${principle}</span></li>`;
}
