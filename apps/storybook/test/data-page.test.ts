import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Locator, Page} from 'playwright-core';
import {openStorybook, violations, type OpenStorybook} from './open-storybook.ts';

/** What the page is about, read from the package's own file. */
interface Data {
  readonly meta: {readonly version: string; readonly counts: Readonly<Record<string, number>>};
  readonly principles: readonly {readonly number: number; readonly title: string}[];
  readonly questions: readonly {
    readonly principle: number;
    readonly prompt: string;
    readonly audiences: readonly string[];
    readonly phase: string;
    readonly requirements: readonly string[];
  }[];
  readonly requirements: readonly {
    readonly id: string;
    readonly title: string;
    readonly citation: Readonly<Record<'esea' | 'usc', string>>;
  }[];
}

const packageFile = (path: string) => fileURLToPath(import.meta.resolve(`@cairn-kit/data/${path}`));
const read = (path: string) => JSON.parse(readFileSync(packageFile(path), 'utf8')) as Data;
const [english, spanish] = [read('data.en.json'), read('data.es.json')];

/** The lists in the order in which the page names them. */
const LISTS = [
  'principles',
  'questions',
  'requirements',
  'glossary',
  'ratingScales',
  'resources',
  'partners',
  'newsletterIssues',
] as const;
const AUDIENCES = ['sea', 'lea', 'school', 'external-partner'];
const PHASES = ['planning', 'implementation', 'sustaining'];

/** How often something stands in a list of the package, however deep. */
function occurrences(data: Data, list: string, text: string): number {
  return JSON.stringify((data as unknown as Record<string, unknown>)[list]).split(text).length - 1;
}

const numbers = async (cells: Locator) => (await cells.allInnerTexts()).map(Number);

describe('the Data page', () => {
  let storybook: OpenStorybook;
  let page: Page;

  const address = (scheme: string) =>
    `${storybook.base}/iframe.html?id=data--data&viewMode=story&globals=a11y.manual:!true;scheme:${scheme}`;

  async function open(width: number, scheme: string): Promise<Page> {
    const opened = await storybook.browser.newPage({viewport: {width, height: 800}});
    await opened.goto(address(scheme));
    await opened.getByRole('heading', {name: 'Downloads'}).waitFor();
    return opened;
  }

  const unfold = (opened: Page) =>
    opened.locator('details').evaluateAll(all => all.forEach(one => one.setAttribute('open', '')));

  before(async () => {
    storybook = await openStorybook();
    page = await open(1200, 'light');
  });

  after(() => storybook.close());

  it('counts what the package holds', async () => {
    assert.deepEqual(
      await numbers(page.getByRole('definition')),
      LISTS.map(list => english.meta.counts[list]),
    );
    assert.ok(await page.getByText(`@cairn-kit/data ${english.meta.version}`).isVisible());
  });

  it('shows how many questions there are for each principle, audience and phase', async () => {
    const table = page.getByRole('table', {name: 'Coverage'});
    for (const {number, title} of english.principles) {
      const own = english.questions.filter(({principle}) => principle === number);
      const expected = AUDIENCES.flatMap(audience =>
        PHASES.map(
          phase =>
            own.filter(question => question.audiences.includes(audience) && question.phase === phase).length,
        ),
      );
      const row = table.getByRole('row').filter({hasText: title});
      assert.deepEqual(await numbers(row.getByRole('cell')), [...expected, own.length], title);
    }
  });

  it('marks thin cells with a border as well as a color, and names those without a question', async () => {
    const looks = await page
      .locator('.matrix .cell')
      .evaluateAll(cells =>
        cells.map(cell => [cell.textContent, getComputedStyle(cell).borderStyle] as const),
      );
    const empty = looks.filter(([text]) => text === '0');
    assert.equal(looks.length, english.principles.length * AUDIENCES.length * PHASES.length);
    for (const [text, border] of looks) assert.equal(border === 'dashed', text === '0');
    await unfold(page);
    assert.equal(await page.locator('.plain li').count(), empty.length);
  });

  it('lists the questions that help to meet each requirement, with its citations', async () => {
    await unfold(page);
    for (const {id, title, citation} of english.requirements) {
      const item = page.locator('.requirements > li').filter({hasText: title});
      const text = await item.innerText();
      for (const cited of Object.values(citation)) assert.ok(text.includes(cited), `${title}: ${cited}`);
      const prompts = english.questions.filter(({requirements}) => requirements.includes(id));
      assert.ok(prompts.length > 0, id);
      assert.deepEqual(
        (await item.locator('ol li').allInnerTexts()).sort(),
        prompts.map(({prompt, principle}) => `${prompt} Principle ${principle}`).sort(),
      );
    }
  });

  it('says what was checked and reviewed, and what was not', async () => {
    for (const [name, data, words] of [
      ['Texts against their sources', english, ['"review":"checked"', '"review":"unchecked"']],
      ['Spanish translations', spanish, ['"review":"reviewed"', '"review":"unreviewed"']],
    ] as const) {
      const rows = page.getByRole('table', {name}).locator('tbody').getByRole('row');
      for (const [index, list] of LISTS.entries()) {
        assert.deepEqual(
          await numbers(rows.nth(index).getByRole('cell')),
          words.map(word => occurrences(data, list, word)),
          `${name}: ${list}`,
        );
      }
    }
  });

  it('offers every file that the package publishes beside its modules, with the right content', async () => {
    const folder = dirname(packageFile('package.json'));
    const published = [
      ...globSync(['*.json', '*.jsonld', '*.xml', 'csv/*', 'markdown/**/*.md'], {cwd: join(folder, 'dist')}),
      ...globSync('schemas/*', {cwd: folder}),
    ];
    const links = await page
      .getByRole('link')
      .evaluateAll(all =>
        all.filter(link => link.hasAttribute('download')).map(link => (link as HTMLAnchorElement).href),
      );
    assert.deepEqual(
      links.map(link => link.slice(`${storybook.base}/data/`.length)).sort(),
      published.map(path => path.replaceAll('\\', '/')).sort(),
    );
    const types = {json: /json/, jsonld: /json/, csv: /csv/, xml: /xml/, md: /markdown/};
    for (const link of links) {
      const path = link.slice(`${storybook.base}/data/`.length);
      const response = await fetch(link);
      assert.equal(response.status, 200, path);
      assert.match(
        String(response.headers.get('content-type')),
        types[path.split('.').at(-1) as keyof typeof types],
      );
      // The address in Storybook is the path by which the package exports the file.
      assert.ok(Buffer.from(await response.arrayBuffer()).equals(readFileSync(packageFile(path))), path);
    }
  });

  it('unfolds by the keyboard', async () => {
    const fresh = await open(1200, 'light');
    await fresh.keyboard.press('Tab');
    const first = fresh.locator('details').first();
    assert.equal(await first.getAttribute('open'), null);
    await fresh.keyboard.press('Enter');
    assert.equal(await first.getAttribute('open'), '');
    await fresh.close();
  });

  for (const [width, scheme] of [
    [1200, 'light'],
    [320, 'dark'],
  ] as const) {
    it(`is accessible and does not scroll sideways, ${width} pixels wide and ${scheme}`, async () => {
      const fresh = await open(width, scheme);
      const sideways = () =>
        fresh.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await sideways(), 0);
      await unfold(fresh);
      assert.equal(await sideways(), 0);
      assert.deepEqual(await violations(fresh), []);
      const lightness = await fresh.evaluate(() => {
        const [red = 0] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
        return Number(red);
      });
      assert.ok(scheme === 'dark' ? lightness < 60 : lightness > 200, `the page's red is ${lightness}`);
      await fresh.close();
    });
  }
});
