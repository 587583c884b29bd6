import type {Words} from '../en.ts';

/** Las palabras en torno a los archivos, en español. */
export const filesWords: Words['files'] = {
  record: 'Lo que vale es el archivo',
  whyFile:
    'Este navegador guarda la copia de trabajo. Las ventanas privadas, los equipos administrados y Safari tras siete días sin visitas borran lo que guardan las páginas: un archivo suyo no.',
  keep: 'Guardar en un archivo…',
  keepAlso: 'Cada cambio se escribe entonces también en ese archivo.',
  kindOfFile: 'Respuestas de una lista de Cairn',
  kept: name => `Cada cambio se escribe en «${name}».`,
  stopKeeping: 'Dejar de escribir en él',
  stopped: name => `Ya no se escribe nada en «${name}». El archivo queda como está.`,
  saveCopy: 'Guardar una copia',
  copySaved: (name, count) =>
    `${count === 1 ? 'Una respuesta entregada' : `${count} respuestas entregadas`} al navegador como «${name}» y leídas de nuevo: están todas.`,
  fileMade: name => `Entregado al navegador como «${name}» y leído de nuevo: están todas las respuestas.`,
  notSaved:
    'El archivo no se guardó: lo escrito no es lo que debía ser. Aquí no se ha perdido nada. Inténtelo de nuevo.',
  notMade:
    'No se pudo hacer el archivo. Aquí no se ha perdido nada. Revise su conexión e inténtelo de nuevo.',

  open: 'Abrir un archivo',
  chooseFile: 'Un archivo de respuestas, o un documento de Word o CSV que volvió',
  reading: name => `Leyendo «${name}»…`,
  nothingNew: name => `En «${name}» no hay nada que no esté ya aquí.`,
  wouldChange: (name, count) =>
    `«${name}» cambiaría aquí ${count === 1 ? 'una cosa' : `${count} cosas`}. No se toma nada antes de que usted lo diga.`,
  refused: name => `No se tomó nada de «${name}».`,
  partly: count =>
    count === 1 ? 'Hay un lugar que no se puede tomar:' : `Hay ${count} lugares que no se pueden tomar:`,
  andMore: count => `y ${count} más.`,
  openOther: 'Abrirlo de todos modos',
  newer: name =>
    `«${name}» lo escribió una versión más nueva de esta herramienta. Sus respuestas se pueden leer aquí, no tomar. Vuelva a cargar la página que lo escribió o pida a quien administra este sitio que lo actualice.`,
  whichIs: name => `¿Cuál de los suyos es «${name}» en el archivo?`,
  another: 'Ninguno de estos: otro',
  take: 'Tomar lo marcado',
  discard: 'No tomar nada',
  taken: count => (count === 1 ? 'Un cambio tomado.' : `${count} cambios tomados.`),
  notTaken: 'No se tomó nada: el navegador no pudo guardarlo. Nada ha cambiado.',
  changes: count => (count === 1 ? '1 cambio' : `${count} cambios`),
  names: 'Nombres y ciclos',
  empty: '(vacío)',
  kinds: {
    new: 'Nuevo',
    changed: 'Cambiado',
    conflict: 'Cambiaron los dos: el que pierde queda como otra versión',
    same: 'Igual',
    closed: 'No se toma: aquí el ciclo está cerrado',
  },
  listFields: {
    name: 'Nombre',
    identifier: 'Identificador',
    audience: 'Trabaja para',
    order: 'Orden',
    closed: 'Cerrado',
  },

  away: 'Word y hojas de cálculo',
  whyAway:
    'Para personas sin esta página. Lo que escriban vuelve con «Abrir un archivo» y se muestra antes de tomarlo.',
  word: 'Documento de Word',
  csv: 'Hoja de cálculo CSV',
  csvAll: 'CSV de todos los lugares y ciclos',
  columns: {
    subject: 'De quién es',
    cycle: 'Ciclo',
    question: 'Id de la pregunta',
    prompt: 'Pregunta',
    by: 'Cambiado por',
    at: 'Cambiado el',
    sent: 'No cambie esta columna',
  },
  document: {
    lang: 'es-US',
    subject: 'De quién son las respuestas',
    cycle: 'Ciclo',
    date: 'Fecha',
    page: 'Página',
    instructions:
      'Escriba en las casillas y guarde el documento. Ábralo después en la página de la que viene: Herramientas, Archivos, Abrir un archivo. Allí se muestra cada cambio antes de tomarlo.',
    notAffiliated: 'Sin afiliación ni respaldo de CCSSO.',
    noLongerAsked: 'Preguntas que ya no se hacen',
    empty: 'Escriba aquí',
    noRating: 'Sin valorar',
  },
};
