import type {Words} from '../en.ts';

const questions = (count: number) => (count === 1 ? 'pregunta' : 'preguntas');

export const report: Words['report'] = {
  title: 'Dónde estamos y qué cambió',
  whose: 'De quién son las respuestas',
  all: count => `De todos (${count})`,
  compareWith: 'Comparar con',
  noComparison: 'Ningún otro ciclo',
  print: 'Imprimir',
  word: 'Documento de Word',
  fileName: 'informe',
  shown: (whose, previous) =>
    previous
      ? `El informe trata de: ${whose}, comparado con «${previous}».`
      : `El informe trata de: ${whose}.`,
  writing: 'Escribiendo el documento…',
  written: file =>
    `El documento está escrito y se leyó de nuevo: contiene cada palabra. Busque ${file} en sus descargas.`,
  notWritten: 'El documento no se escribió. Revise su conexión e inténtelo de nuevo, o imprima el informe.',
  notRead:
    'No se pudo hacer el informe: sus partes no se cargaron. Revise su conexión, cierre el informe e inténtelo de nuevo.',

  facts: {
    whose: 'De quién son las respuestas',
    cycle: 'Ciclo',
    previous: 'Comparado con',
    date: 'Fecha',
    page: 'Página',
    address: 'Dirección',
  },
  figures: {
    agreed: of => `de ${of} ${questions(of)} con acuerdo`,
    rose: cycle => `con mejor calificación que en «${cycle}»`,
    fell: cycle => `con peor calificación que en «${cycle}»`,
    decisions: count => (count === 1 ? 'requiere una decisión' : 'requieren una decisión'),
    overdue: count => (count === 1 ? 'paso vencido' : 'pasos vencidos'),
  },

  principle: 'Principio',
  allPrinciples: 'Todos los principios',
  question: 'Pregunta',
  subject: 'Estado, distrito o escuela',
  nobody: 'Sin responsable',

  ratings: 'Calificaciones por principio',
  ratingsCaption: 'Cuántas preguntas tienen cada calificación',
  otherScale: 'En otra escala',

  movement: cycle => `Qué cambió desde «${cycle}»`,
  movementWithout: 'Qué cambió',
  movementCaption:
    'Cuántas preguntas tienen mejor o peor calificación, y cuántas tienen ahora una respuesta que no tenían',
  rose: 'Mejor calificación',
  fell: 'Peor calificación',
  answered: 'Con respuesta nueva',
  nothingBefore: cycle => `No hay respuestas de «${cycle}» con las que comparar.`,
  noPrevious: 'No se eligió otro ciclo para comparar.',

  subjects: 'Dónde está cada uno',
  subjectsCaption: 'Estado, distritos y escuelas, uno por fila',
  agreed: 'Acordadas',
  asked: 'Preguntas',
  decisions: 'Requieren una decisión',
  overdue: 'Vencidas',

  gaps: 'Falta evidencia',
  gapsCaption: 'Qué falta para poder confiar en una respuesta',
  missing: 'Qué falta',
  gapKinds: {
    'no-evidence': 'Se calificó como existente y no se nombra evidencia.',
    'no-answer': 'Está acordada o se calificó como existente y no hay respuesta escrita.',
    'no-rating': 'Está acordada y sin calificar.',
    'no-reason': 'No corresponde y no se dice por qué.',
  },
  noGaps: 'No falta nada.',
  noEvidenceField: 'Esta lista no tiene un campo para la evidencia: aquí no se busca.',

  overdueSteps: 'Pasos vencidos',
  overdueCaption: 'Pasos cuya fecha pasó, primero los más antiguos',
  daysOverdue: days => (days === 1 ? 'venció hace 1 día' : `venció hace ${days} días`),
  noOverdue: 'No hay nada vencido.',

  decisionsNeeded: 'Decisiones pendientes',
  decisionsCaption: 'Preguntas que esperan una decisión',
  soFar: 'Lo escrito hasta ahora',
  noDecisions: 'Nada espera una decisión.',

  former: 'Preguntas que ya no se hacen',
  formerCaption: 'Respuestas a preguntas que no están entre las de hoy, por su identificador',
  id: 'Identificador de la pregunta',
  didNotLoad: principles =>
    `Las preguntas de estos principios no se cargaron: ${principles}. Sus respuestas faltan arriba y están aquí por su identificador.`,

  whoseWords:
    'Los títulos de los principios y las preguntas se escribieron para este conjunto de herramientas.',
};
