import {expect} from '@open-wc/testing';
import * as widgets from './index.ts';
import {en} from './locales/en.ts';
import {es} from './locales/es.ts';
import {defineElement} from './define-element.ts';

describe('@cairn-kit/widgets', () => {
  it('registers nothing when its classes are imported', () => {
    expect(widgets.PrincipleCard).to.be.a('function');
    // Other test files run in pages of their own.
    expect(customElements.get('cairn-principle-card')).to.equal(undefined);
  });

  it('names the version of its package', async () => {
    const {version} = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as {
      version: string;
    };
    expect(widgets.version).to.equal(version);
  });

  it('lets the first of two definitions win, and names both versions', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('cairn-twice', First);
    const {info} = console;
    const said: string[] = [];
    console.info = (message: string) => said.push(message);
    defineElement('cairn-twice', First);
    defineElement('cairn-twice', Second);
    console.info = info;
    expect(customElements.get('cairn-twice')).to.equal(First);
    expect(said).to.deep.equal([
      `[cairn] <cairn-twice> ${widgets.version} is not used: ${widgets.version} came first.`,
    ]);
  });

  it('has no empty word in any language', () => {
    const check = (words: object, path: string) => {
      for (const [key, value] of Object.entries(words) as [string, unknown][]) {
        if (typeof value === 'string') expect(value.trim(), `${path}.${key}`).not.to.equal('');
        else if (value && typeof value === 'object') check(value, `${path}.${key}`);
      }
    };
    [en, es].forEach(words => check(words, words.lang));
  });
});
