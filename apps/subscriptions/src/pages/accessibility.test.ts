import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {chromium, type Page} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../../../../tools/find-chromium.mjs';
import {pageStates} from '../testing/page-states.ts';
import {postgresServer} from '../testing/test-database.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A folder for pictures of everything, for people to look at.
const pictures = process.env['PICTURES'];

// Between them every color and every width in both languages, whose longer words matter on a phone.
const looks = [
  {language: 'en', viewport: {width: 360, height: 640}, colorScheme: 'light'},
  {language: 'en', viewport: {width: 1280, height: 800}, colorScheme: 'dark'},
  {language: 'es', viewport: {width: 360, height: 640}, colorScheme: 'dark'},
] as const;

// A mail program shows a mail inside a page of its own, which has the landmarks.
const rulesOfPages = ['landmark-one-main', 'region'];

interface Finding {
  readonly violations: readonly string[];
  readonly isTooWide: boolean;
}

function examine(page: Page, without: readonly string[]): Promise<Finding> {
  return page.evaluate(async skipped => {
    const {axe: api, document} = globalThis as unknown as {axe: AxeApi; document: {documentElement: Sizes}};
    const rules = Object.fromEntries(skipped.map(rule => [rule, {enabled: false}]));
    const {violations} = await api.run({rules});
    const {scrollWidth, clientWidth} = document.documentElement;
    return {
      violations: violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
      isTooWide: scrollWidth > clientWidth,
    };
  }, without);
}

interface AxeApi {
  run(options: {rules: object}): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

interface Sizes {
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

describe('every page and every mail', () => {
  // What is shown does not depend on the database.
  for (const {language, ...options} of postgresServer ? [] : looks) {
    const look = `${options.colorScheme} ${options.viewport.width}`;
    it(`has nothing that axe minds, and fits, in ${language}, ${look} pixels wide`, async t => {
      const states = await pageStates(t, language);
      const browser = await chromium.launch({executablePath: findChromium()!, args: CHROMIUM_ARGS});
      t.after(() => browser.close());
      const page = await browser.newPage(options);
      for (const {name, html} of states) {
        await page.setContent(html, {waitUntil: 'load'});
        if (pictures) {
          await page.screenshot({path: join(pictures, `${name} ${language} ${look}.png`), fullPage: true});
        }
        await page.evaluate(axe);
        const {violations, isTooWide} = await examine(page, name.startsWith('mail-') ? rulesOfPages : []);
        assert.deepEqual(violations, [], name);
        assert.ok(!isTooWide, `${name} is too wide`);
      }
    });
  }
});
