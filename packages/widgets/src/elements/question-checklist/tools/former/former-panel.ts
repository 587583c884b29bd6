import {html, nothing} from 'lit';
import {answerKey} from '@cairn-kit/answers';
import {
  formerAnswers,
  takeOffer,
  type FormerAnswer,
  type FormerAnswers,
  type Offer,
} from '@cairn-kit/answers/content';
import {formatDay} from '../../../../format-day.ts';
import {listContent} from '../list-content.ts';
import type {MakePanel} from '../panel.ts';

const nothingFormer: FormerAnswers = {answers: [], offers: []};

/** Answers to questions that are not asked any more: nothing is deleted, and what fits a question of today is offered. */
export const formerPanel: MakePanel = tools => {
  const {store, checklist} = tools;
  let former = nothingFormer;
  let prompts: ReadonlyMap<string, string> = new Map();
  let isRead = false;

  const look = async () => {
    const {sets} = await listContent(tools);
    const questions = sets.flatMap(set => set.questions);
    const forwarding = sets.flatMap(set => set.forwarding ?? []);
    prompts = new Map(questions.map(({id, prompt}) => [id, prompt]));
    former = formerAnswers(await store.read(), store.place, {questions: prompts.keys(), forwarding});
    isRead = true;
    tools.update();
  };
  void look();

  const take = async (offer: Offer) => {
    await store.put([takeOffer(store.place, offer)]);
    checklist.announce(tools.words.formerTaken);
    await look();
  };

  const offerOf = (offer: Offer) => {
    const {words} = tools;
    const isHere = store.fields(answerKey(store.place, offer.question)) !== undefined && offer.answered;
    return html`<p>${words.formerNow(prompts.get(offer.question) ?? offer.question)}</p>
      ${
        isHere || store.closed
          ? html`<p class="small">${isHere ? words.formerAnswered : nothing}</p>`
          : html`<button type="button" @click=${() => take(offer)}>${words.formerTake}</button>`
      }`;
  };

  const one = (answer: FormerAnswer) => {
    const {question, values, prompt, reason, asOf} = answer;
    const {fields, statuses} = checklist.localize.words;
    const {lang} = checklist.localize;
    const offers = former.offers.filter(offer => offer.former === answer);
    return html`<div class="about">
      <p>${prompt ?? question}</p>
      ${reason ? html`<p class="small">${reason} ${asOf ? formatDay(Date.parse(`${asOf}T12:00`), lang) : nothing}</p>` : nothing}
      ${(['answer', 'evidence', 'nextStep', 'owner', 'due'] as const)
        .filter(name => values[name])
        .map(name => html`<p><b>${fields[name]}</b></p><blockquote dir="auto">${values[name]}</blockquote>`)}
      <p class="small">${statuses[values.status]}</p>
      ${offers.map(offerOf)}
    </div>`;
  };

  return {
    render() {
      const {words} = tools;
      if (!isRead) return html`<p>${words.loading}</p>`;
      const {answers} = former;
      return html`<p>${answers.length ? words.formerKept : words.formerNone}</p>
        ${answers.map(one)}`;
    },
  };
};
