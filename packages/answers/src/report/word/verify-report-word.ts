import type {FileProblem} from '../../files/file-problem.ts';
import {plainText} from '../../files/plain-text.ts';
import {openZip, ZipError} from '../../files/word/open-zip.ts';
import {descendantsOf, readXml, textIn, XmlError} from '../../files/word/read-xml.ts';
import type {ReportDocument} from '../report-document.ts';

/**
 * Reads a report that was written as a Word document, and compares it with what was meant, paragraph by paragraph. No
 * problems: every word of it is in the document, in its order.
 */
export async function verifyReportWord(
  written: Uint8Array,
  meant: ReportDocument,
): Promise<readonly FileProblem[]> {
  try {
    const bytes = await openZip(written).get('word/document.xml')?.();
    if (!bytes) return [problem('not-word')];
    const found = [...descendantsOf(readXml(new TextDecoder().decode(bytes)), 'w:p')].map(textIn);
    return lostIn(
      found.filter(text => text),
      textsOf(meant)
        .map(bare)
        .filter(text => text),
    );
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return [problem('not-word')];
    throw error;
  }
}

const problem = (code: FileProblem['code'], where = ''): FileProblem => ({code, where, values: {}});

/** In Word, tabs and line breaks are elements, and no text. */
const bare = (text: string) => plainText(text).replace(/[\t\n]/g, '');

/** Every paragraph that the document should have. */
function textsOf({title, facts, figures, sections, notes}: ReportDocument): string[] {
  return [
    title,
    ...facts.map(({label, text}) => `${label}: ${text}`),
    ...figures.map(({number, label}) => `${number} ${label}`),
    ...sections.flatMap(({heading, text = '', table}) => [
      heading,
      text,
      ...(table
        ? [
            table.caption,
            ...table.columns.map(({label}) => label),
            ...table.rows.flat().map(cell => cell.text),
          ]
        : []),
    ]),
    ...notes,
  ];
}

function lostIn(found: readonly string[], meant: readonly string[]): FileProblem[] {
  const lost = meant.filter((text, index) => found[index] !== text).map(text => problem('not-written', text));
  return found.length > meant.length ? [...lost, problem('not-written')] : lost;
}
