import type {Words} from '../en.ts';

export const compare: Words['compare'] = {
  title: 'Sus respuestas junto a las de sus colegas',
  intro:
    'Abra los archivos que guardaron sus colegas. Se leen en esta página y no se envía nada. Aquí no cambia nada hasta que tome una respuesta.',
  files: 'Archivos de colegas (.cairn.json)',
  opened: (count, refused) =>
    [
      count
        ? count === 1
          ? 'Hay 1 archivo abierto.'
          : `Hay ${count} archivos abiertos.`
        : 'No hay ningún archivo abierto.',
      refused
        ? refused === 1
          ? '1 archivo no se pudo abrir.'
          : `${refused} archivos no se pudieron abrir.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  refused: 'No se abrieron',
  moreProblems: count => (count === 1 ? 'Y 1 más.' : `Y ${count} más.`),
  unreadable: 'El navegador no pudo leerlo. Puede que se haya movido o borrado: elija el archivo de nuevo.',
  newer: 'Lo escribió una versión más nueva de esta página: aquí se puede leer, pero no tomar nada.',
  older: than => `Se deja fuera: ${than} contiene todo lo que tiene y es más nuevo.`,
  same: than => `Se deja fuera: ${than} contiene lo mismo.`,
  savedBy: name => `guardado por ${name}`,
  whichAnswers: file => `Qué respuestas de ${file}`,
  none: 'Ninguna',
  close: file => `Cerrar ${file}`,
  closedFile: file => `${file} está cerrado.`,

  onlyDiffering: 'Solo las preguntas con diferencias',
  ratingsHeading: 'Calificaciones',
  ratingsCaption: 'Calificaciones por persona y por público, primero las más distantes',
  question: 'Pregunta',
  byPerson: 'Por persona',
  byAudience: 'Por público',
  apart: 'Niveles de distancia',
  nobody: 'Sin nombre',
  noAudience: 'Público sin nombrar',
  people: count => (count === 1 ? '1 persona' : `${count} personas`),
  range: (lowest, highest) => (lowest === highest ? lowest : `de ${lowest} a ${highest}`),
  noRatings: 'Nadie ha calificado nada aquí.',

  answersHeading: 'Respuestas lado a lado',
  nothing: 'Nadie ha respondido a estas preguntas.',
  nothingDiffers: 'No hay preguntas con diferencias.',
  here: 'Este navegador',
  differs: 'diferente',
  take: 'Tomar esta respuesta',
  takeOf: (who, question) => `Tomar esta respuesta, de ${who}, a: ${question}`,
  taken: who => `La respuesta de ${who} es ahora la suya.`,
  undo: 'Recuperar lo que había aquí',
  broughtBack: 'Lo que había aquí está de vuelta.',
  notTaken: 'No se tomó: el navegador no pudo guardarla. Nada ha cambiado.',
};
