import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {registerContent} from '../../content/content-loader.ts';
import {staticContent} from '../../content/static-content.ts';
import {registerWords} from '../../controllers/localize-controller.ts';
import {es} from '../../locales/es.ts';
import {examplePrinciple, spanishPrinciple, uncheckedPrinciple} from '../../testing/example-content.ts';
import {recordWarnings} from '../../testing/record-warnings.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {PrincipleCard, PrincipleOpenEvent} from './principle-card.ts';

const show = async (template: ReturnType<typeof html>) => {
  const card = await fixture<PrincipleCard>(template);
  await card.updateComplete;
  return card;
};

describe('<cairn-principle-card>', () => {
  beforeEach(() => {
    registerContent(staticContent({principles: [examplePrinciple, spanishPrinciple, uncheckedPrinciple]}));
  });

  it('shows the principle, whose words it is, and the motto with where it stands', async () => {
    const card = await show(html`<cairn-principle-card principle="3"><p>Fallback</p></cairn-principle-card>`);
    await waitUntil(() => visibleText(card).includes('Principle 3 of 10'));
    const text = visibleText(card);
    expect(text).to.include('Bring people in early');
    expect(text).to.include('Work with families and schools from the first draft, and keep at it.');
    expect(text).to.include('Paraphrased from CCSSO (2017). Source');
    expect(text).to.include('“Early is on time.”');
    expect(text).to.include('An example, June 2017');
    expect(text).to.include('Not affiliated with or endorsed by CCSSO.');
    expect(text).not.to.include('Fallback');
    await expect(card).to.be.accessible();
  });

  it('unfolds what it asks of each level', async () => {
    const card = await show(html`<cairn-principle-card principle="3"></cairn-principle-card>`);
    await waitUntil(() => card.shadowRoot!.querySelector('summary'));
    expect(visibleText(card)).not.to.include('Fund the time it takes.');
    card.shadowRoot!.querySelector('summary')!.click();
    await waitUntil(() => visibleText(card).includes('Fund the time it takes.'));
    expect(visibleText(card)).to.include('Written for this toolkit, as is the title.');
    await expect(card).to.be.accessible();
  });

  it('shows everything unfolded when asked to', async () => {
    const card = await show(html`<cairn-principle-card principle="3" expanded></cairn-principle-card>`);
    await waitUntil(() => visibleText(card).includes('Report to the same table.'));
    await expect(card).to.be.accessible();
  });

  it('says when a paraphrase was not checked against CCSSO’s own text', async () => {
    const card = await show(html`<cairn-principle-card principle="8"></cairn-principle-card>`);
    await waitUntil(() =>
      visibleText(card).includes('Paraphrased from Education Week (2017). Not yet checked'),
    );
    expect(card.shadowRoot!.querySelector('blockquote')).to.equal(null);
    await expect(card).to.be.accessible();
  });

  it('gives its title the level that the page asks for', async () => {
    const card = await show(
      html`<cairn-principle-card principle="3" heading-level="2"></cairn-principle-card>`,
    );
    await waitUntil(() => card.shadowRoot!.querySelector('[role=heading]'));
    expect(card.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).to.equal('2');
  });

  it('links to the questions only where the page says where they are', async () => {
    const card = await show(html`<cairn-principle-card principle="3"></cairn-principle-card>`);
    await waitUntil(() => visibleText(card).includes('About the Deep Dive'));
    expect(visibleText(card)).not.to.include('Work through the questions');
    card.questionsUrl = '#questions';
    await card.updateComplete;
    const link = [...card.shadowRoot!.querySelectorAll('a')].find(
      a => a.textContent === 'Work through the questions',
    )!;
    setTimeout(() => link.click());
    const event = (await oneEvent(card, 'cairn-principle-open')) as PrincipleOpenEvent;
    expect([event.principle, event.opens]).to.deep.equal([3, 'questions']);
  });

  it('never links to a script', async () => {
    const card = await show(
      html`<cairn-principle-card principle="3" questions-url=" java\nscript:alert(1)"></cairn-principle-card>`,
    );
    await waitUntil(() => visibleText(card).includes('About the Deep Dive'));
    expect(visibleText(card)).not.to.include('Work through the questions');
  });

  for (const value of ['eleven', '11', '0', '2.5', '']) {
    it(`keeps the page’s own text for principle="${value}", and tells the developer once`, async () => {
      const warnings = recordWarnings();
      const asked: number[] = [];
      registerContent({
        principle: number => {
          asked.push(number);
          return Promise.resolve(examplePrinciple);
        },
      });
      const card = await show(
        html`<cairn-principle-card principle=${value}><p>Fallback</p></cairn-principle-card>`,
      );
      await show(html`<cairn-principle-card principle=${value}><p>Fallback</p></cairn-principle-card>`);
      await aTimeout(20);
      expect(visibleText(card)).to.equal('Fallback');
      expect(asked).to.deep.equal([]);
      expect(warnings.stop()).to.deep.equal([
        `[cairn] <cairn-principle-card principle="${value}">: use a number from 1 to 10.`,
      ]);
    });
  }

  it('keeps the page’s own text when the content does not come', async () => {
    const warnings = recordWarnings();
    registerContent({principle: () => Promise.reject(new TypeError('Failed to fetch'))});
    const card = await show(html`<cairn-principle-card principle="3"><p>Fallback</p></cairn-principle-card>`);
    await aTimeout(20);
    expect(visibleText(card)).to.equal('Fallback');
    expect(warnings.stop().join()).to.include('did not load');
  });

  it('uses level 3 for a heading level that is none, and tells the developer', async () => {
    const warnings = recordWarnings();
    const card = await show(
      html`<cairn-principle-card principle="3" heading-level="99"></cairn-principle-card>`,
    );
    await waitUntil(() => card.shadowRoot!.querySelector('[role=heading]'));
    expect(card.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).to.equal('3');
    expect(warnings.stop()).to.deep.equal([
      '[cairn] <cairn-principle-card heading-level="99">: use a number from 1 to 6.',
    ]);
  });

  for (const style of ['display: flex', 'display: inline-block', 'display: table-cell', 'float: left']) {
    it(`can be read in a parent with ${style}`, async () => {
      const parent = await fixture(
        html`<div style=${style}><cairn-principle-card principle="3"></cairn-principle-card></div>`,
      );
      const card = parent.querySelector('cairn-principle-card')!;
      await waitUntil(() => visibleText(card).includes('Bring people in early'));
      expect(card.getBoundingClientRect().width).to.be.greaterThan(200);
    });
  }

  it('reads from left to right in English on a page that reads from right to left', async () => {
    const page = await fixture(
      html`<div dir="rtl"><cairn-principle-card principle="3"></cairn-principle-card></div>`,
    );
    const card = page.querySelector('cairn-principle-card')!;
    await waitUntil(() => card.shadowRoot!.querySelector('article'));
    expect(getComputedStyle(card.shadowRoot!.querySelector('article')!).direction).to.equal('ltr');
  });

  it('follows the language of the page, live', async () => {
    registerWords(es);
    const page = await fixture(
      html`<div lang="es-MX"><cairn-principle-card principle="3"></cairn-principle-card></div>`,
    );
    const card = page.querySelector('cairn-principle-card')!;
    await waitUntil(() => visibleText(card).includes('Sume a las personas desde el principio'));
    expect(visibleText(card)).to.include('Principio 3 de 10');
    expect(visibleText(card)).to.include('Nadie ha revisado todavía esta traducción.');
    await expect(card).to.be.accessible();
    page.setAttribute('lang', 'en');
    await waitUntil(() => visibleText(card).includes('Bring people in early'));
    expect(visibleText(card)).to.include('Principle 3 of 10');
  });

  it('shows what the page sets, whether before or after it is connected', async () => {
    const card = await show(html`<cairn-principle-card .content=${examplePrinciple}></cairn-principle-card>`);
    expect(visibleText(card)).to.include('Bring people in early');
    card.content = uncheckedPrinciple;
    await card.updateComplete;
    expect(visibleText(card)).to.include('Say what progress looks like');
  });

  it('works on a page that put its own things on Object.prototype', async () => {
    const names = ['attribute', 'state', 'noAccessor', 'hasChanged', 'converter', 'type'];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const again = './principle-card.ts?polluted';
    names.forEach(name => (prototype[name] = name === 'attribute' ? false : true));
    try {
      const {PrincipleCard: Fresh} = (await import(again)) as {PrincipleCard: typeof PrincipleCard};
      customElements.define('polluted-card', class extends Fresh {});
      const card = document.createElement('polluted-card') as PrincipleCard;
      card.setAttribute('heading-level', '4');
      card.content = examplePrinciple;
      document.body.append(card);
      await card.updateComplete;
      expect(visibleText(card)).to.include('Bring people in early');
      expect(card.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('4');
      card.remove();
    } finally {
      names.forEach(name => delete prototype[name]);
    }
  });
});
