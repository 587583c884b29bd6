import type {FileChild} from 'docx';
import {answerFields, answerKey, answerValues, type AnswerField, type AnswerValues} from '../../answer.ts';
import {wordFor} from '../answer-words.ts';
import {entriesByKey, nameOf, questionsAt} from '../entries-by-key.ts';
import {plainText} from '../plain-text.ts';
import {sentMark} from '../sent-version.ts';
import {NO_RATING, shortFields, type AnswersWord, type WordQuestion} from './answers-word.ts';
import {calendar, choice, contentControl, plainLines, runsOf, type Docx} from './content-control.ts';
import {controlTag} from './control-tag.ts';
import {addressOf, cellOf, factLine, pageOf, tableOf, textWidth} from './word-page.ts';
import {wordStyles} from './word-styles.ts';

/** A question with its answer, and how it is written. */
interface Asked extends WordQuestion {
  readonly values: AnswerValues;
  /** The control around a field’s content. */
  readonly control: (field: AnswerField, isPlaceholder?: boolean) => Parameters<typeof contentControl>[1];
}

/**
 * Answers as a Word document, each field in a content control of its own. The `docx` package loads when this is called
 * first. What XML has no place for (control characters, half of a surrogate pair) becomes U+FFFD.
 */
export async function writeAnswersWord(meant: AnswersWord): Promise<Uint8Array> {
  const docx = await import('docx');
  const {title, note, words} = meant;
  const asked = questionsOf(meant);
  const document = new docx.Document({
    title: plainText(title),
    ...(note && {description: plainText(note)}),
    creator: '',
    styles: wordStyles(words.lang),
    customProperties: asked.map(({id, values}) => ({
      name: `cairn ${id}`,
      value: sentMark(answerKey(meant.place, id), values),
    })),
    sections: [
      {
        ...pageOf(docx, title),
        children: [
          ...opening(docx, meant),
          ...asked.flatMap((one, at) => block(docx, meant, one, asked[at - 1])),
        ],
      },
    ],
  });
  return docx.Packer.pack(document, 'uint8array');
}

function questionsOf({entries, place, questions, words}: AnswersWord): Asked[] {
  const known = entriesByKey(entries);
  return questionsAt(known, place, questions).map((id, index) => {
    const key = answerKey(place, id);
    const question = questions.find(one => one.id === id);
    return {
      ...(question ?? {id, prompt: id, heading: words.noLongerAsked}),
      values: answerValues(known.get(key.join('/'))),
      control: (field, isPlaceholder = false) => ({
        tag: controlTag(key, field),
        title: words.fields[field],
        id: 1 + index * answerFields.length + answerFields.indexOf(field),
        isPlaceholder,
      }),
    };
  });
}

/** What it is, whose, when, and where it comes from. */
function opening(docx: Docx, {title, entries, place, date, page, note, words}: AnswersWord): FileChild[] {
  const {Paragraph} = docx;
  const known = entriesByKey(entries);
  const text = (value: string) => runsOf(docx, plainText(value));
  const small = (value: string) => new Paragraph({style: 'SmallPrint', children: text(value)});
  return [
    new Paragraph({style: 'Title', children: text(title)}),
    factLine(docx, words.subject, text(nameOf(known, 'subject', place.subject))),
    factLine(docx, words.cycle, text(nameOf(known, 'cycle', place.cycle))),
    factLine(docx, words.date, text(date)),
    ...(page ? [factLine(docx, words.page, addressOf(docx, page))] : []),
    new Paragraph({spacing: {before: 200}, children: text(words.instructions)}),
    small(words.notAffiliated),
    ...(note ? [small(note)] : []),
  ];
}

/** A question’s heading, its fields as wide as the page, and a table of the short ones. */
function block(docx: Docx, meant: AnswersWord, asked: Asked, before: Asked | undefined): FileChild[] {
  const {HeadingLevel, Paragraph} = docx;
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({heading: HeadingLevel[level], children: runsOf(docx, plainText(text))});
  const long = answerFields.filter(field => !shortFields.includes(field));
  return [
    ...(asked.heading && asked.heading !== before?.heading ? [heading(asked.heading, 'HEADING_1')] : []),
    heading(asked.prompt, 'HEADING_2'),
    shortTable(docx, meant, asked),
    ...long.flatMap(field => [
      new Paragraph({style: 'FieldName', children: runsOf(docx, plainText(meant.words.fields[field]))}),
      contentControl(
        docx,
        asked.control(field),
        plainText(asked.values[field])
          .split('\n')
          .map(line => new Paragraph({style: 'FieldText', children: runsOf(docx, line)})),
      ),
    ]),
  ];
}

function shortTable(docx: Docx, meant: AnswersWord, asked: Asked): FileChild {
  const {Paragraph, TableRow} = docx;
  const width = textWidth / shortFields.length;
  const cell = (paragraph: InstanceType<Docx['Paragraph']>, isHeading: boolean) =>
    cellOf(docx, width, paragraph, isHeading);
  const headings = shortFields.map(field => {
    const children = runsOf(docx, plainText(meant.words.fields[field]));
    return cell(new Paragraph({style: 'FieldName', spacing: {before: 0, after: 0}, children}), true);
  });
  const contents = shortFields.map(field => {
    const paragraph = new Paragraph({style: 'CellText'});
    paragraph.addChildElement(shortControl(docx, meant, asked, field));
    return cell(paragraph, false);
  });
  const columnWidths = shortFields.map(() => width);
  return tableOf(docx, columnWidths, [
    new TableRow({tableHeader: true, cantSplit: true, children: headings}),
    new TableRow({cantSplit: true, children: contents}),
  ]);
}

function shortControl(
  docx: Docx,
  {words}: AnswersWord,
  {values, control}: Asked,
  field: AnswerField,
): FileChild {
  const value = plainText(values[field]);
  if (field === 'status' || field === 'rating') {
    const known = field === 'status' ? words.statuses : words.ratings;
    const ids = [...new Set([...Object.keys(known), ...(value ? [value] : [])])];
    const items = ids.map(id => [id, plainText(wordFor(known, id))] as const);
    const all = field === 'rating' ? [[NO_RATING, plainText(words.noRating)] as const, ...items] : items;
    const text = all.find(([id]) => id === (value || NO_RATING))![1];
    return contentControl(docx, {...control(field), kind: choice(docx, all)}, runsOf(docx, text));
  }
  const kind = field === 'due' ? calendar(docx, value, words.lang) : plainLines(docx);
  const content = value ? runsOf(docx, value) : runsOf(docx, plainText(words.empty), 'PlaceholderText');
  return contentControl(docx, {...control(field, !value), kind}, content);
}
