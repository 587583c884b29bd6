import type {Words} from '../en.ts';

/** Las palabras de lo que se carga al usarlo por primera vez, en español. */
export const more: Words['more'] = {
  printed: day => `Impreso el ${day}`,
  notes: {
    savedSimply: 'La base de datos del navegador no responde: un fallo puede borrar los últimos segundos.',
    damaged: count => `Registros guardados que no se pudieron leer y se dejaron como estaban: ${count}.`,
    closed: 'Este ciclo está cerrado: las respuestas se pueden leer, no cambiar.',
    openInFullPage: 'Abrir en página completa',
    inFrame:
      'Dentro de otra página, los navegadores guardan las respuestas aparte y pueden borrarlas: trabaje en la página completa o guarde una copia.',
    sevenDays: 'Safari borra lo que guardan las páginas tras siete días sin visitas: guarde antes una copia.',
    erasedOnClose:
      'Esta parece una ventana privada: lo escrito aquí se borra al cerrarla. Guarde antes una copia.',
    copyOld: since => `Lo que cambió desde ${since} está solo en este navegador.`,
    keptAgain: name => `Seguir escribiendo en «${name}»`,
    keptStopped: name => `Ya no se escribe nada en «${name}»: vea Archivos.`,
  },
  otherVersion: (field, who) => `Otra versión de «${field}», ${who}`,
  somebody: 'de otro lugar',
  useThis: 'Usar esta',
  keepMine: 'Dejar la de arriba',

  tools: {
    place: 'Para quién, ciclo, quién trabaja',
    filter: 'Filtrar',
    files: 'Archivos',
    report: 'Informe',
    compare: 'Comparar',
    former: 'Preguntas que ya no se hacen',
    clear: 'Borrar',
  },
  expand: 'Desplegar o plegar todo',
  close: 'Cerrar',
  loading: 'Cargando…',
  noLoad: 'Esta parte no se cargó. Revise su conexión e inténtelo de nuevo.',
  add: 'Añadir',

  all: 'Todos',
  audience: 'Preguntas para',
  contains: 'Contiene las palabras',
  phase: 'Fase',
  phases: {planning: 'Planificación', implementation: 'Implementación', sustaining: 'Sostenimiento'},
  overdue: 'Solo lo vencido',
  shown: (count, of) => `Se muestran ${count} de ${of} preguntas.`,
  showAll: 'Mostrar todas',

  clear: 'Borrar estas respuestas',
  clearQuestion: count =>
    `¿Borrar lo escrito en ${count === 1 ? 'una pregunta' : `${count} preguntas`} de esta lista? Puede recuperarlo mientras esto siga abierto.`,
  nothingToClear: 'No hay nada que borrar en esta lista.',
  cleared: 'Las respuestas de esta lista están borradas.',
  undo: 'Recuperarlas',
  broughtBack: 'Las respuestas están de vuelta.',

  formerKept:
    'Estas respuestas se dieron a preguntas que ya no se hacen, o que hace otra versión del contenido. Se conservan, también en cada archivo que guarde.',
  formerNone: 'No hay ninguna: las demás respuestas de aquí son de preguntas de otras listas.',
  formerNow: prompt => `Se pregunta hoy, en parte: ${prompt}`,
  formerTake: 'Llevar allí esta respuesta, como borrador',
  formerAnswered: 'Esa pregunta tiene ya una respuesta propia.',
  formerTaken: 'La respuesta está ahora allí, como borrador.',

  unnamed: 'Aún sin nombre',
  subject: 'De quién son las respuestas',
  whose: 'Estado, distrito o escuela',
  newSubject: 'Nombre de otro',
  identifier: 'Identificador, si dos tienen el mismo nombre',
  cycle: 'Ciclo',
  cycles: {
    default: 'Aún sin nombre',
    baseline: 'Línea de base',
    'mid-year': 'Mitad del año',
    'end-of-year': 'Fin de año',
  },
  when: 'Cuándo se dieron estas respuestas',
  newCycle: 'Un ciclo propio',
  nowAt: name => `Estas son las respuestas de: ${name}.`,
  closeQuestion: (cycle, next) =>
    `Cuando se cierra «${cycle}», sus respuestas se pueden leer, no cambiar, y «${next}» empieza con ellas.`,
  closeCycle: 'Cerrar este ciclo',
  closedAndNow: (cycle, next) => `«${cycle}» está cerrado. Estas son las respuestas de «${next}».`,
  addNextCycle: 'Para cerrar este ciclo, añada el que sigue.',
  reopen: 'Abrirlo de nuevo',
  notClosed: 'El ciclo no se cerró: el navegador no pudo guardarlo. Nada ha cambiado.',
  closingProblems: {
    'already-closed': 'Este ciclo ya está cerrado.',
    'next-closed': 'El ciclo siguiente está cerrado: ábralo primero.',
    'same-cycle': 'Un ciclo no puede empezar de sí mismo.',
  },
  who: 'Quién trabaja',
  yourName: 'Su nombre',
  youAre: 'Trabaja para',
  saveWho: 'Guardar',
  whyWho: 'Se muestra con cada uno de sus cambios y se guarda en sus archivos. No se envía a ningún lugar.',
  workingAs: name => `Los cambios se marcan ahora como de ${name}.`,
  problems: {
    'name-missing': 'Escriba un nombre con al menos una letra o un número.',
    'name-taken': 'Ese nombre ya se usa. Elija otro.',
    'identifier-needed': 'Ya hay uno con ese nombre. Escriba un identificador que los distinga.',
    'identifier-taken': 'Ese identificador ya se usa.',
  },
};
