// cspell:ignore openxmlformats officedocument wordprocessingml
import {idOf} from '@cairn-kit/answers/list';
import type {ReportDocument} from '@cairn-kit/answers/report';
import type {ChecklistTools} from '../checklist-tools.ts';
import {cycleName} from '../cycles.ts';
import {offerFile} from '../files/offer-file.ts';
import type {StatusLine} from '../status-line.ts';
import {wordsOf} from './report-names.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Downloads the report as a Word document, and says so once the document was read again and every word is in it. What
 * writes it loads now.
 */
export async function saveWord(
  tools: ChecklistTools,
  status: StatusLine,
  report: ReportDocument,
  whose: string,
): Promise<void> {
  const words = wordsOf(tools);
  status.say(words.writing);
  try {
    const {verifyReportWord, writeReportWord} = await import('@cairn-kit/answers/report-word');
    const written = await writeReportWord(report);
    const problems = await verifyReportWord(written, report);
    if (problems.length) throw new Error(problems.map(({code, where}) => `${code} ${where}`).join('\n'));
    const file = `${idOf([words.fileName, whose, cycleName(tools, tools.store.place.cycle)].join(' '))}.docx`;
    offerFile({name: file, content: written as Uint8Array<ArrayBuffer>, type: WORD_TYPE});
    status.say(words.written(file));
  } catch (error) {
    console.warn('[cairn] The Word document was not written.', error);
    status.say(words.notWritten);
  }
}
