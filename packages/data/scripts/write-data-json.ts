import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentLanguages, inLanguage, languagesOf, metaOf} from './generate/generated-modules.ts';
import {packageVersion, readContent} from './generate/generate-package.ts';

const packageFolder = join(import.meta.dirname, '..');
const content = readContent(packageFolder);
const about = {
  meta: metaOf(content, packageVersion(packageFolder)),
  contentLanguages: contentLanguages(content),
};

function write(name: string, value: unknown): void {
  writeFileSync(join(packageFolder, 'dist', name), `${JSON.stringify(value)}\n`);
}

write('data.json', {...about, ...content});
for (const lang of languagesOf(content))
  write(`data.${lang}.json`, {...about, lang, ...inLanguage(content, lang)});
