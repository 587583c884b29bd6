import type {Audience, Basis, PartnerRole, Phase} from '../types.ts';

/** The words that exports add to the content, in one language. */
export interface Words {
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly roles: Readonly<Record<PartnerRole, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly framework: string;
  readonly about: string;
  readonly principle: string;
  readonly questions: string;
  readonly questionsFor: (audience: string) => string;
  readonly whyItMatters: string;
  readonly evidence: string;
  readonly requirements: string;
  readonly domains: string;
  readonly asks: string;
  readonly deepDive: string;
  readonly topicPage: string;
  readonly issuePage: string;
  readonly glossary: string;
  readonly seeAlso: string;
  readonly ratingScales: string;
  readonly resources: string;
  readonly partners: string;
  readonly joined: string;
  readonly binds: string;
  readonly appliesTo: string;
  readonly note: string;
  readonly source: string;
  readonly checked: string;
  readonly unchecked: string;
  readonly asOf: (day: string) => string;
  readonly translationUnreviewed: string;
  readonly translationReviewed: (reviewer: string | undefined) => string;
  readonly newsletterIssues: string;
  readonly stateSpotlights: string;
  readonly mustRead: string;
  readonly toolsAndResources: string;
  readonly hearFromYou: string;
  readonly campaignNote: string;
  readonly address: string;
  readonly shareText: string;
  readonly asPrinted: string;
  readonly noDate: string;
  readonly license: string;
}

const en: Words = {
  audiences: {
    sea: 'State (SEA)',
    lea: 'District (LEA)',
    school: 'School',
    'external-partner': 'External partners',
  },
  phases: {planning: 'Planning', implementation: 'Implementation', sustaining: 'Sustaining'},
  roles: {lead: 'Lead', founding: 'Founding partner', 'joined-later': 'Joined later'},
  basis: {
    restated: 'Restated',
    original: 'Our own words',
    quoted: 'Quoted word for word',
    statute: 'The law, restated',
  },
  framework: 'Ten principles of effective school improvement systems, with questions to work through',
  about:
    'Principles restated, questions and requirements for school improvement, each with its sources. Cairn is not affiliated with or endorsed by the Council of Chief State School Officers (CCSSO).',
  principle: 'Principle',
  questions: 'Questions',
  questionsFor: audience => `Questions: ${audience}`,
  whyItMatters: 'Why it matters',
  evidence: 'Evidence to look for',
  requirements: 'Requirements',
  domains: 'Domains',
  asks: 'What it asks',
  deepDive: 'Deep Dive',
  topicPage: 'page that leads to it',
  issuePage: 'page of the journal issue',
  glossary: 'Glossary',
  seeAlso: 'See also',
  ratingScales: 'Rating scales',
  resources: 'Resources',
  partners: 'Campaign partners',
  joined: 'Joined',
  binds: 'Binds',
  appliesTo: 'Schools',
  note: 'Note',
  source: 'Source',
  checked: 'checked against the source',
  unchecked: 'not checked by anybody yet',
  asOf: day => `as of ${day}`,
  translationUnreviewed: 'translation not reviewed yet',
  translationReviewed: reviewer =>
    reviewer ? `translation reviewed by ${reviewer}` : 'translation reviewed',
  newsletterIssues: 'Newsletter issues, restated',
  stateSpotlights: 'State spotlights',
  mustRead: 'Must read',
  toolsAndResources: 'Tools and resources',
  hearFromYou: 'We want to hear from you',
  campaignNote: 'About the campaign',
  address: 'Address as printed',
  shareText: 'To share',
  asPrinted: 'As printed then',
  noDate: 'No source gives the date.',
  license: 'Our texts: CC BY 4.0. Quotations, titles and names belong to their owners.',
};

const es: Words = {
  audiences: {
    sea: 'Estado (SEA)',
    lea: 'Distrito (LEA)',
    school: 'Escuela',
    'external-partner': 'Socios externos',
  },
  phases: {planning: 'Planificación', implementation: 'Implementación', sustaining: 'Continuidad'},
  roles: {lead: 'Organización que dirige', founding: 'Socio fundador', 'joined-later': 'Se unió después'},
  basis: {
    restated: 'Dicho con otras palabras',
    original: 'Palabras nuestras',
    quoted: 'Cita textual',
    statute: 'La ley, con otras palabras',
  },
  framework: 'Diez principios de los sistemas eficaces de mejoramiento escolar, con preguntas para trabajar',
  about:
    'Principios, preguntas y requisitos para el mejoramiento escolar, con sus fuentes. Cairn no está afiliado al Council of Chief State School Officers (CCSSO) ni cuenta con su respaldo.',
  principle: 'Principio',
  questions: 'Preguntas',
  questionsFor: audience => `Preguntas: ${audience}`,
  whyItMatters: 'Por qué importa',
  evidence: 'Evidencia que conviene buscar',
  requirements: 'Requisitos',
  domains: 'Ámbitos',
  asks: 'Qué pide',
  deepDive: 'Análisis a fondo',
  topicPage: 'página que lleva al documento',
  issuePage: 'página del número de la revista',
  glossary: 'Glosario',
  seeAlso: 'Véase también',
  ratingScales: 'Escalas de valoración',
  resources: 'Recursos',
  partners: 'Socios de la campaña',
  joined: 'Se unió',
  binds: 'Obliga a',
  appliesTo: 'Escuelas',
  note: 'Nota',
  source: 'Fuente',
  checked: 'cotejado con la fuente',
  unchecked: 'nadie lo ha cotejado todavía',
  asOf: day => `a fecha de ${day}`,
  translationUnreviewed: 'traducción sin revisar',
  translationReviewed: reviewer => (reviewer ? `traducción revisada por ${reviewer}` : 'traducción revisada'),
  newsletterIssues: 'Boletines, con otras palabras',
  stateSpotlights: 'Estados destacados',
  mustRead: 'Lectura imprescindible',
  toolsAndResources: 'Herramientas y recursos',
  hearFromYou: 'Queremos conocer su opinión',
  campaignNote: 'Sobre la campaña',
  address: 'Dirección, tal como se imprimió',
  shareText: 'Para compartir',
  asPrinted: 'Tal como se imprimió entonces',
  noDate: 'Ninguna fuente indica la fecha.',
  license: 'Nuestros textos: CC BY 4.0. Las citas, los títulos y los nombres pertenecen a sus dueños.',
};

const WORDS: Readonly<Record<string, Words>> = {en, es};

/** The words in this language; in English where there are none. */
export function wordsFor(lang: string): Words {
  return (Object.hasOwn(WORDS, lang) && WORDS[lang]) || en;
}
