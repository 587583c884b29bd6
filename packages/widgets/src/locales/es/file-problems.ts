import type {FileProblemWords} from '../en-file-problems.ts';

const megabytes = (bytes: string | number | undefined) => Math.ceil(Number(bytes) / 1024 ** 2);

const edited = 'Alguien cambió el archivo fuera de esta página: pida una copia nueva.';

export const fileProblems: FileProblemWords = {
  'too-large': ({limit, size}) =>
    `Tiene ${megabytes(size)} MB, y un archivo de respuestas tiene como máximo ${megabytes(limit)} MB. Revise que sea el archivo correcto.`,
  empty: () => 'No contiene nada. Pida a quien lo envió que guarde una copia nueva.',
  'not-text': () => 'Está dañado: su contenido no es texto. Pida una copia nueva.',
  incomplete: () => 'Le falta el final: la copia se interrumpió. Copie o descargue el archivo otra vez.',
  'not-json': () => 'No es un archivo de respuestas. Elija uno cuyo nombre termine en «.cairn.json».',
  foreign: () => 'Es un archivo de otro programa. Elija uno guardado por una lista como esta.',
  'other-list': ({expected, found}) =>
    `Pertenece a la lista «${found}», y aquí se muestra la lista «${expected}». Ábralo en la página de esa lista.`,
  newer: () =>
    'Lo escribió una versión más nueva de esta lista, que puede guardar lo que esta no conoce. No se escribe nada encima.',
  'wrong-value': () => `Un valor no está como lo escribe esta página. ${edited}`,
  'wrong-name': () => `Contiene un nombre que nada puede tener. ${edited}`,
  'impossible-clock': () =>
    `Su cuenta de cambios es tan alta que nadie puede haber llegado a ella. ${edited}`,
  'too-deep': () => `Contiene valores dentro de valores que las respuestas no tienen. ${edited}`,
  'too-many': ({limit}) => `Conserva más de ${limit} versiones de un mismo campo. ${edited}`,
  'not-for-files': () => `Contiene ajustes de un navegador, que no van en ningún archivo. ${edited}`,
  'not-csv': () =>
    'No es un archivo CSV: unas comillas no se cierran. Guárdelo de nuevo desde la hoja de cálculo.',
  'other-encoding': () =>
    'Se guardó con una codificación antigua de Windows y puede haber perdido letras. Guárdelo como «CSV UTF-8».',
  'missing-column': ({expected}) =>
    `Falta la columna «${expected}». Póngala de nuevo o empiece con una exportación nueva.`,
  'double-column': ({expected}) => `La columna «${expected}» está dos veces. Borre una de ellas.`,
  'unknown-row': () =>
    'La celda que dice qué respuesta es esta fila se cambió o se vació. Cópiela de nuevo de la exportación.',
  'mixed-up-row': () =>
    'Esta fila dice que responde a una pregunta y también a otra. Copie de nuevo sus primeras celdas de la exportación.',
  'double-row': ({first}) => `La misma respuesta está también en la fila ${first}. Borre una de las dos.`,
  'unknown-word': ({found}) =>
    `«${found}» no es un estado ni un nivel de la escala. Use una de las palabras de la exportación.`,
  'wrong-date': ({found}) => `«${found}» no es una fecha. Use la forma 2027-01-31.`,
  'ambiguous-date': ({found}) => `«${found}» puede ser uno de dos días. Use la forma 2027-01-31.`,
  'not-word': () =>
    'No es un documento de Word, está dañado o tiene contraseña. Guárdelo como .docx sin contraseña.',
  'missing-control': () => 'Se borró la casilla de este campo. Lo que hay aquí se queda como está.',
  'double-control': () =>
    'La casilla de este campo está dos veces, con dos textos. Borre la equivocada y abra el archivo de nuevo.',
  'not-written': () => 'Algo no quedó en el archivo como debía. Guárdelo de nuevo.',
};
