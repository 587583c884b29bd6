import {editionOf, type Edition} from '../src/stability/edition.ts';
import {packageVersion, readContent} from './generate/generate-package.ts';

/** The edition of the data as it is in the content folder of a package. */
export function currentEdition(packageFolder: string): Edition {
  return editionOf(readContent(packageFolder), packageVersion(packageFolder));
}
