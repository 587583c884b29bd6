import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {DatabaseSync} from 'node:sqlite';
import {after, before, describe, it} from 'node:test';
import {questionsFor} from '@cairn-kit/data';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {openDemo} from './open-demo.ts';
import type {Demo} from '../src/serve-demo.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}

/** The state agency’s questions of principle 3. */
const total = questionsFor({principle: 3, audience: 'sea'}).length;
const allOpen = `Not started ${total}`;

describe('the demo host page', () => {
  let demo: Demo;
  let browser: Browser;
  let close: () => Promise<void>;

  before(async () => {
    ({demo, browser, close} = await openDemo());
  });

  after(() => close());

  async function visit(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(demo.site);
    return page;
  }

  function stateOf(address: string): string | undefined {
    const database = new DatabaseSync(demo.databaseFile, {readOnly: true});
    try {
      const row = database
        .prepare('select state from subscription join person on person.id = person_id where address = ?')
        .get(address);
      return row?.['state'] as string | undefined;
    } finally {
      database.close();
    }
  }

  /** The link of the newest captured mail to somebody, found as a person would: in the mailbox, in the mail. */
  async function openMail(page: Page, subject: RegExp) {
    await page.goto(`${demo.subscriptions}/dev/mailbox`);
    const mail = page.getByRole('link', {name: subject}).first();
    for (let attempt = 0; attempt < 100 && !(await mail.isVisible()); attempt++) {
      await page.waitForTimeout(50);
      await page.reload();
    }
    await mail.click();
    return page.frameLocator('iframe');
  }

  async function signUp(page: Page, address: string) {
    const signup = page.locator('cairn-newsletter-signup');
    await signup.getByRole('textbox', {name: 'Email'}).fill(address);
    await signup.getByRole('button', {name: 'Subscribe'}).click();
    await signup.getByText('Almost there.').waitFor();
    return signup;
  }

  it('shows principle 3, whose words it is, and what it asks of the state agency', async () => {
    const page = await visit();
    const card = page.locator('cairn-principle-card[principle="3"]');
    await card.getByText('Principle 3 of 10').waitFor();
    await card
      .getByRole('article')
      .getByText(/^Bring stakeholders and partners in early/)
      .waitFor();
    await card.getByRole('article').getByText('Paraphrased from CCSSO (2017).').waitFor();
    await card.getByText('State (SEA)').click();
    await card.getByText(/who was at the table/).waitFor();
    await card.getByRole('link', {name: 'Work through the questions'}).click();
    assert.equal(new URL(page.url()).hash, '#questions');
    await page.context().close();
  });

  it('keeps answers to two questions over a reload', async () => {
    const page = await visit();
    const list = page.locator('cairn-question-checklist');
    await list.getByRole('textbox').nth(0).fill('Principals, teachers, and two parents.');
    await list.getByRole('combobox').nth(0).selectOption({label: 'Agreed'});
    await list.getByLabel('Answer').nth(1).fill('Only the workforce agency so far.');
    // What is seen; what was said last may still be about the change before.
    await list.locator('[part=saved][data-state=saved]').waitFor();
    for (const count of ['Agreed 1', 'Drafted 1', `Not started ${total - 2}`])
      await list.getByText(count).waitFor();
    await page.reload();
    for (const count of ['Agreed 1', 'Drafted 1', `Not started ${total - 2}`])
      await list.getByText(count).waitFor();
    assert.equal(
      await list.getByRole('textbox').nth(0).inputValue(),
      'Principals, teachers, and two parents.',
    );
    assert.equal(await list.getByLabel('Answer').nth(1).inputValue(), 'Only the workforce agency so far.');
    assert.equal(await list.getByRole('combobox').nth(0).inputValue(), 'agreed');
    await page.context().close();
  });

  it('takes a signup all the way to an active subscription, and back', async () => {
    const page = await visit();
    const signup = await signUp(page, 'maria@example.org');
    assert.match(await signup.innerText(), /What states are learning/);

    const invitation = await openMail(page, /confirm/i);
    await invitation
      .getByRole('link', {name: /confirm/i})
      .first()
      .click();
    await page.waitForURL(/\/confirm\?token=/);
    assert.equal(stateOf('maria@example.org'), 'pending');
    await page.getByRole('button', {name: 'Yes, subscribe me'}).click();
    await page.getByRole('heading', {name: 'You are subscribed'}).waitFor();
    assert.equal(stateOf('maria@example.org'), 'active');

    const welcome = await openMail(page, /welcome|subscribed/i);
    await welcome
      .getByRole('link', {name: /unsubscribe/i})
      .first()
      .click();
    await page.waitForURL(/\/unsubscribe\?token=/);
    assert.equal(stateOf('maria@example.org'), 'active');
    await page.getByRole('button', {name: 'Unsubscribe me'}).click();
    await page.getByRole('heading', {name: 'You are unsubscribed'}).waitFor();
    assert.equal(stateOf('maria@example.org'), 'unsubscribed');
    await page.context().close();
  });

  it('says so when the service is away, and keeps the address', async () => {
    const page = await visit();
    await page.context().route(`${demo.subscriptions}/**`, route => route.abort('connectionrefused'));
    const signup = page.locator('cairn-newsletter-signup');
    await signup.getByRole('textbox', {name: 'Email'}).fill('ana@example.org');
    await signup.getByRole('button', {name: 'Subscribe'}).click();
    await signup.getByText('We could not reach the newsletter’s service').waitFor();
    assert.equal(await signup.getByRole('textbox', {name: 'Email'}).inputValue(), 'ana@example.org');
    await page.context().close();
  });

  it('can be read and signed up on without JavaScript', async () => {
    const page = await visit({javaScriptEnabled: false});
    await page.getByText(/^Bring stakeholders and partners in early/).waitFor();
    await page.getByText('“Ideas are only as good as they are implemented.”').waitFor();
    assert.equal(await page.locator('cairn-question-checklist li').count(), total);
    await page.getByRole('textbox', {name: 'Email'}).fill('no-script@example.org');
    await page.getByRole('button', {name: 'Subscribe'}).click();
    await page.waitForURL(`${demo.subscriptions}/v1/signups`);
    await page.getByRole('heading', {name: /almost there/i}).waitFor();

    const invitation = await openMail(page, /confirm/i);
    await invitation
      .getByRole('link', {name: /confirm/i})
      .first()
      .click();
    await page.getByRole('button', {name: 'Yes, subscribe me'}).click();
    await page.getByRole('heading', {name: 'You are subscribed'}).waitFor();
    assert.equal(stateOf('no-script@example.org'), 'active');
    await page.context().close();
  });

  it('shows its own text when the script is not the one it names', async () => {
    const context = await browser.newContext();
    await context.route('**/cairn.js', async route => {
      const response = await route.fetch();
      await route.fulfill({response, body: `${await response.text()}\n`});
    });
    const page = await context.newPage();
    await page.goto(demo.site);
    await page.getByText(/^Bring stakeholders and partners in early/).waitFor();
    assert.equal(await page.evaluate(() => !!customElements.get('cairn-principle-card')), false);
    await context.close();
  });

  it('asks nobody but the site, the embed files and, when somebody signs up, the service; and sets no cookie', async () => {
    const page = await (await browser.newContext()).newPage();
    const requests: URL[] = [];
    page.on('request', request => requests.push(new URL(request.url())));
    await page.goto(demo.site);
    const list = page.locator('cairn-question-checklist');
    await list.getByText(allOpen).waitFor();
    await page.locator('cairn-principle-card[principle="9"]').getByText('Principle 9 of 10').waitFor();
    const before = requests.length;
    await list.getByRole('textbox').first().pressSequentially('Typing sends nothing.');
    // What is seen; what was said last may still be about the change before.
    await list.locator('[part=saved][data-state=saved]').waitFor();
    assert.equal(requests.length, before, 'typing made a request');
    const origins = (list: readonly URL[]) => [...new Set(list.map(({origin}) => origin))].sort();
    const http = requests.filter(({protocol}) => protocol !== 'data:');
    assert.deepEqual(origins(http), [demo.site, demo.embed].sort());
    await signUp(page, 'requests@example.org');
    assert.deepEqual(origins(requests.slice(before)), [demo.embed, demo.subscriptions].sort());
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
  });

  it('asks for the texts of all widgets at once, while the script is evaluated', async () => {
    const page = await (await browser.newContext()).newPage();
    const files: string[] = [];
    page.on('request', request => files.push(new URL(request.url()).pathname));
    await page.goto(demo.site);
    await page.locator('cairn-question-checklist').getByText(allOpen).waitFor();
    const embedded = files.filter(path => /cairn\.js|content/.test(path));
    assert.deepEqual(embedded.slice(0, 1), ['/cairn.js']);
    assert.deepEqual(embedded.slice(1).sort(), [
      '/content/principles/3.en.js',
      '/content/principles/9.en.js',
      '/content/questions/3.en.js',
    ]);
    await page.context().close();
  });

  it('can be used with the keyboard alone', async () => {
    const page = await visit();
    await page.locator('cairn-question-checklist').getByText(allOpen).waitFor();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.localName} ${(element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 28)}`.trim();
      });
    const walked: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      walked.push(await focused());
    }
    assert.deepEqual(walked.slice(0, 15), [
      'a Skip to the content',
      'a Franklin Department of Educa',
      'a Improvement toolkit',
      'a Privacy',
      'a Source',
      'summary State (SEA)',
      'summary District (LEA)',
      'summary School',
      'summary External partners',
      'a Work through the questions',
      'a About the Deep Dive',
      'a Source',
      'summary State (SEA)',
      'summary District (LEA)',
      'summary School',
    ]);
    assert.deepEqual(walked.slice(17, 29 + total), [
      ...Array.from({length: total}, (_, index) => `a ${index + 1}: Not started`),
      'a Next open question',
      'button Tools',
      'textarea',
      'select Not startedDraftedAgreedNeed',
      'select Not ratedNot in placePartly',
      'input',
      'input',
      // Month, day, year, and the calendar.
      ...Array.from({length: 4}, () => 'input'),
      'summary Why it matters, and what to',
    ]);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`is accessible, and does not scroll sideways, in ${colorScheme} at ${width} px`, async () => {
        const page = await visit({colorScheme, viewport: {width, height: 800}});
        await page.locator('cairn-question-checklist').getByText(allOpen).waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.evaluate(axeSource);
        const {violations} = await page.evaluate(() =>
          (globalThis as unknown as {axe: {run(): Promise<AxeResult>}}).axe.run(),
        );
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`),
          [],
        );
        await page.context().close();
      });
    }
  }
});
