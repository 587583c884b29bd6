import type {Pack} from '../pack/parse-pack.ts';

const original = {basis: 'original', asOf: '2027-01-15', review: 'unchecked'} as const;
const restated = {
  ...original,
  basis: 'restated',
  sources: [{resource: 'state-plan', locator: 'page 3'}],
} as const;
const reviewed = {review: 'reviewed', reviewer: 'Ana Example', asOf: '2027-01-20'} as const;

const principles: NonNullable<Pack['records']['principles']> = {
  'walk-first': {
    number: 1,
    title: 'Walk the building first',
    statement: 'Whoever plans for a school has been in its classrooms before the plan is written.',
    motto: {text: 'See it before you plan it.', attribution: 'State plan (2026)'},
    asks: {
      sea: 'Visit each identified school before its plan is due.',
      lea: 'Plan a day of visits in every identified school.',
      school: 'Open every classroom to those who help to plan.',
      'external-partner': 'Visit the school before you propose a service.',
    },
    deepDive: 'walk-first-guide',
    provenance: {
      title: original,
      statement: restated,
      motto: {...restated, basis: 'quoted', review: 'checked'},
      asks: original,
    },
  },
};

const questions: NonNullable<Pack['records']['questions']> = {
  'who-has-walked': {
    principle: 'walk-first',
    prompt: 'Who of us has been in the classrooms of each identified school since the fall?',
    whyItMatters: 'A plan for a school that nobody has seen is a plan for some other school.',
    evidence: ['Dated notes of each visit', 'List of schools not yet visited'],
    audiences: ['sea', 'lea'],
    phase: 'planning',
    order: 10,
    requirements: ['state-visits'],
    domains: ['culture-shift'],
    appliesTo: ['csi', 'tsi'],
    provenance: original,
  },
};

const resources: NonNullable<Pack['records']['resources']> = {
  'state-plan': {
    title: 'State Plan for School Improvement',
    kind: 'report',
    publisher: 'Example Department of Education',
    publisherAbbreviation: 'EDE',
    published: '2026-09',
    link: {url: 'https://education.example.gov/plan', to: 'document'},
    description: 'The plan that the state board adopted in 2026.',
    note: 'Chapter two is being revised.',
    provenance: {description: original},
  },
  'walk-first-guide': {
    title: 'Guide to a day in a school',
    kind: 'deep-dive',
    publisher: 'Example Department of Education',
    description: 'How to plan a day of visits, hour by hour.',
    principle: 'walk-first',
    provenance: {description: original},
  },
};

const labels: NonNullable<Pack['labels']> = {
  en: {
    audiences: {lea: 'division'},
    phases: {sustaining: 'keeping on'},
    supportCategories: {csi: 'priority'},
  },
  es: {audiences: {lea: 'división escolar'}},
};

const requirements: NonNullable<Pack['records']['requirements']> = {
  'state-visits': {
    title: 'Visits before the plan',
    text: 'The department visits each identified school before it approves the plan.',
    citation: {esea: 'ESEA 1111(d)(1)(B)', usc: '20 U.S.C. 6311(d)(1)(B)', state: 'Example Code § 22'},
    binds: ['sea'],
    appliesTo: ['csi'],
    provenance: {...restated, basis: 'statute'},
  },
};

const glossary: NonNullable<Pack['records']['glossary']> = {
  division: {
    term: 'division',
    definition: 'What most states call a local educational agency, or district.',
    abbreviation: 'DIV',
    seeAlso: ['visit-day'],
    provenance: original,
  },
  'visit-day': {
    term: 'visit day',
    definition: 'A day on which a team sees every classroom of one school.',
    provenance: original,
  },
};

const ratingScales: NonNullable<Pack['records']['ratingScales']> = {
  'how-far': {
    title: 'How far we are',
    description: 'Choose what is true today, not what is planned.',
    levels: [
      {id: 'not-yet', label: 'Not yet', description: 'Nobody has begun with it so far.'},
      {id: 'done', label: 'Done', description: 'It happens everywhere, and we know it.'},
    ],
    provenance: original,
  },
};

const partners: NonNullable<Pack['records']['partners']> = {
  'example-board': {
    name: 'Example State Board of Education',
    abbreviation: 'ESBE',
    url: 'https://board.example.gov',
    role: 'founding',
    joined: '2026',
    description: 'The board that adopts the state’s plan.',
    note: 'Its members change in January.',
    provenance: {description: original, role: restated},
  },
};

const forwarding: NonNullable<Pack['records']['forwarding']> = {
  'who-visited': {kind: 'moved', to: 'who-has-walked'},
  'visits-and-notes': {kind: 'split', to: ['division', 'visit-day']},
  'old-checklist': {kind: 'retired', reason: 'The state no longer uses it.', asOf: '2026-12-01'},
};

const translations: NonNullable<Pack['translations']> = {
  es: {
    principles: {
      'walk-first': {
        title: 'Primero recorrer la escuela',
        statement: 'Quien planifica para una escuela ha estado en sus aulas antes de escribir.',
        asks: {
          sea: 'Visite cada escuela identificada antes de la fecha.',
          lea: 'Planifique un día de visitas en cada escuela.',
          school: 'Abra cada aula a quienes ayudan a planificar.',
          'external-partner': 'Visite la escuela antes de proponer un servicio.',
        },
        motto: {text: 'Verla antes de planificar.'},
        ...reviewed,
      },
    },
    questions: {
      'who-has-walked': {
        prompt: '¿Quién de nosotros ha estado en las aulas de cada escuela?',
        whyItMatters: 'Un plan para una escuela que nadie ha visto es para otra.',
        evidence: ['Notas con fecha de cada visita', 'Lista de escuelas sin visita'],
        review: 'unreviewed',
        asOf: '2027-01-20',
      },
    },
    ratingScales: {
      'how-far': {
        title: 'Hasta dónde hemos llegado',
        description: 'Elija lo que es cierto hoy, no lo planeado.',
        levels: [
          {label: 'Todavía no', description: 'Nadie ha comenzado hasta ahora.'},
          {label: 'Hecho', description: 'Ocurre en todas partes y lo sabemos.'},
        ],
        ...reviewed,
      },
    },
    resources: {
      'state-plan': {
        description: 'El plan que la junta estatal adoptó en 2026.',
        note: 'El capítulo dos está en revisión.',
        ...reviewed,
      },
    },
  },
};

/** A pack in two languages with a record of every kind and every field. Fresh for each test that breaks it. */
export function examplePack(): Pack {
  return structuredClone({
    $schema: 'node_modules/@cairn-kit/data/schemas/pack.schema.json',
    format: 'cairn-pack',
    version: 1,
    id: 'example-2027',
    title: 'Example State’s questions',
    publisher: 'Example Department of Education',
    languages: ['en', 'es'],
    labels,
    records: {
      principles,
      questions,
      requirements,
      glossary,
      ratingScales,
      resources,
      partners,
      forwarding,
    },
    translations,
  } satisfies Pack);
}
