import type {Audience} from '@cairn-kit/data';
import type {Words} from './en.ts';
import {compare} from './es/compare.ts';
import {fileProblems} from './es/file-problems.ts';
import {filesWords} from './es/files.ts';
import {more} from './es/more.ts';
import {outcome} from './es/outcome.ts';
import {report} from './es/report.ts';

const audiences: Words['card']['audiences'] = {
  sea: 'Estado (SEA)',
  lea: 'Distrito (LEA)',
  school: 'Escuela',
  'external-partner': 'Socios externos',
};

const statuses: Words['checklist']['statuses'] = {
  'not-started': 'Sin empezar',
  drafted: 'En borrador',
  agreed: 'Acordada',
  'needs-decision': 'Requiere una decisión',
  'not-applicable': 'No corresponde',
};

const common = {
  lang: 'es',
  unreviewed: 'Nadie ha revisado todavía esta traducción.',
  principleOf: (number: number) => `Principio ${number} de 10`,
  notAffiliated: 'Sin afiliación con CCSSO ni respaldo de CCSSO.',
};

/** The words of the interface, in Spanish. No native reviewer has read them yet. */
export const es: Words = {
  lang: 'es',

  card: {
    ...common,
    audiences,
    paraphrased: source => `Parafraseado de ${source}.`,
    unchecked: 'Aún no se ha cotejado con el texto de CCSSO.',
    source: 'Fuente',
    asksOfEachLevel: 'Lo que pide a cada nivel.',
    original: 'Escrito para este conjunto de herramientas, igual que el título.',
    workThroughQuestions: 'Trabajar las preguntas',
    aboutDeepDive: 'Acerca del análisis a fondo (Deep Dive)',
  },

  checklist: {
    ...common,
    audiences,
    questionsFor: (audience: Audience) => `Preguntas: ${audiences[audience]}`,
    statuses,
    progress: 'Las preguntas y su estado',
    original: 'Escrito para este conjunto de herramientas.',
    nextOpenQuestion: 'Siguiente pregunta por responder',
    fields: {
      answer: 'Respuesta',
      status: 'Estado',
      reason: 'Por qué no corresponde',
      rating: 'Dónde estamos',
      evidence: 'Evidencia: texto y enlaces',
      nextStep: 'Siguiente paso',
      owner: 'Responsable',
      due: 'Fecha límite',
    },
    ratings: {
      '': 'Sin calificar',
      'not-in-place': 'No existe',
      'partly-in-place': 'Existe en parte',
      'in-place': 'Existe',
      'in-place-with-evidence-over-time': 'Existe, con evidencia a lo largo del tiempo',
    },
    whyItMatters: 'Por qué importa y qué buscar',
    saving: 'Guardando…',
    savedAt: (time, file = 'este navegador') => `Guardado en ${file}, ${time}`,
    notSaved:
      'Sin guardar: este navegador no conserva las respuestas. Copie su texto antes de salir de esta página.',
    tools: 'Herramientas',
    noQuestions: 'Todavía no hay preguntas para este público.',
    onlyHere: 'Las respuestas se quedan en este navegador. No se envía nada.',
  },

  more,

  files: filesWords,
  fileProblems,
  report,
  compare,

  signup: {
    lang: 'es',
    notAffiliated: common.notAffiliated,
    newsletter: 'Boletín',
    email: 'Correo electrónico',
    emailMissing: 'Escriba su correo electrónico.',
    emailInvalid: 'Escriba un correo electrónico como nombre@example.org.',
    subscribe: 'Suscribirse',
    sending: 'Enviando…',
    consent:
      'Al suscribirse confirma que es una persona adulta y acepta recibir este boletín por correo electrónico. Puede cancelarlo en cualquier momento.',
    // Goes into the consent ledger with the wording: a changed wording gets a new number.
    consentVersion: 'es-2',
    privacy: 'Privacidad',
    unreachable:
      'No pudimos comunicarnos con el servicio del boletín. Revise su conexión e inténtelo de nuevo.',
  },

  outcome,

  fields: {
    labels: {
      name: 'Nombre',
      jobRole: 'Cargo',
      organization: 'Organización',
      state: 'Estado',
    },
    optional: label => `${label} (opcional)`,
    states: {
      AL: 'Alabama',
      AK: 'Alaska',
      AS: 'Samoa Americana',
      AZ: 'Arizona',
      AR: 'Arkansas',
      CA: 'California',
      CO: 'Colorado',
      CT: 'Connecticut',
      DE: 'Delaware',
      DC: 'Distrito de Columbia',
      FL: 'Florida',
      GA: 'Georgia',
      GU: 'Guam',
      HI: 'Hawái',
      ID: 'Idaho',
      IL: 'Illinois',
      IN: 'Indiana',
      IA: 'Iowa',
      KS: 'Kansas',
      KY: 'Kentucky',
      LA: 'Luisiana',
      ME: 'Maine',
      MD: 'Maryland',
      MA: 'Massachusetts',
      MI: 'Míchigan',
      MN: 'Minnesota',
      MS: 'Misisipi',
      MO: 'Misuri',
      MT: 'Montana',
      NE: 'Nebraska',
      NV: 'Nevada',
      NH: 'Nuevo Hampshire',
      NJ: 'Nueva Jersey',
      NM: 'Nuevo México',
      NY: 'Nueva York',
      NC: 'Carolina del Norte',
      ND: 'Dakota del Norte',
      MP: 'Islas Marianas del Norte',
      OH: 'Ohio',
      OK: 'Oklahoma',
      OR: 'Oregón',
      PA: 'Pensilvania',
      PR: 'Puerto Rico',
      RI: 'Rhode Island',
      SC: 'Carolina del Sur',
      SD: 'Dakota del Sur',
      TN: 'Tennessee',
      TX: 'Texas',
      VI: 'Islas Vírgenes de EE. UU.',
      UT: 'Utah',
      VT: 'Vermont',
      VA: 'Virginia',
      WA: 'Washington',
      WV: 'Virginia Occidental',
      WI: 'Wisconsin',
      WY: 'Wyoming',
    },
    topics: '¿Qué le enviamos?',
    topicMissing: 'Elija al menos una opción.',
  },
};
