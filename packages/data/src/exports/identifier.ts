import {uuidV5} from './uuid-v5.ts';

/** The namespace of every UUID of ours: made once, by chance. Changing it would rename everything everywhere. */
const NAMESPACE = '62ecbcfb-0f53-4c37-8e33-60c77082dae9';

/**
 * The UUID of something of ours that has a stable name, for example `question`, `cabinet-lead-with-room`.
 * The English record has no language in its name: it is the record; a translation is named after it.
 */
export function identifierOf(kind: string, id: string, lang = 'en'): string {
  return uuidV5(NAMESPACE, lang === 'en' ? `${kind}/${id}` : `${kind}/${id}/${lang}`);
}
