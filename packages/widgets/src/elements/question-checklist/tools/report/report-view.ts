import {html, nothing} from 'lit';
import type {ReportDocument, ReportSection} from '@cairn-kit/answers/report';
import {tableView} from '../table-view.ts';

/** A report as a page shows and prints it. */
export const reportView = ({lang, title, facts, figures, sections, notes}: ReportDocument) =>
  html`<article class="report" lang=${lang} aria-labelledby="report-title">
    <h2 id="report-title">${title}</h2>
    <dl class="facts">
      ${facts.map(({label, text}) => html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>`)}
    </dl>
    <ul class="figures">
      ${figures.map(
        ({number, label, isOpen}) => html`<li data-open=${!!isOpen}><strong>${number}</strong> ${label}</li>`,
      )}
    </ul>
    ${sections.map(sectionView)}
    ${notes.map(note => html`<p class="small">${note}</p>`)}
  </article>`;

const sectionView = ({heading, text, table}: ReportSection) =>
  html`<h3>${heading}</h3>
    ${text ? html`<p>${text}</p>` : nothing} ${table ? tableView(table) : nothing}`;
