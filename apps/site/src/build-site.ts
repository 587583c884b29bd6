import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {EmbedFiles} from '@cairn-kit/embed/snippets';
import {demoPage} from './pages/demo-page.ts';
import {privacyPage} from './pages/privacy-page.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folder with the built embed files. */
export const embedFolder = join(root, '../../packages/embed/dist/files');

/** Where the pages find what they embed. */
export interface SiteAddresses {
  /** The folder of the embed files, on another origin. */
  readonly embed: string;
  /** The subscription service. */
  readonly subscriptions: string;
}

/** Writes the demo host's pages into a folder. */
export async function buildSite(folder: string, {embed, subscriptions}: SiteAddresses): Promise<void> {
  const integrity = JSON.parse(
    await readFile(join(embedFolder, 'integrity.json'), 'utf8'),
  ) as EmbedFiles['integrity'];
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  await cp(join(root, 'src/pages/host.css'), join(folder, 'host.css'));
  await writeFile(join(folder, 'index.html'), demoPage({files: {base: embed, integrity}, subscriptions}));
  await writeFile(join(folder, 'privacy.html'), privacyPage());
}
