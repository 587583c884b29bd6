import type {Signup} from '../signup-provider.ts';

/** The signup of the contract: with what encodings get wrong, and every field filled. */
export const maria: Signup = {
  email: "maria.o'neil+news@example.org",
  name: 'María & José',
  jobRole: 'Director, “school improvement”',
  organization: 'Franklin Department of Education; 50%',
  state: 'NM',
  consent: {
    text: 'Envíenme un correo por semana. Puedo cancelar cuando quiera.',
    version: '2026-11',
    lang: 'es',
  },
  pageUrl: 'https://www.example.gov/improvement',
  idempotencyKey: 'b1946ac92492d2347c6235b4d2611184',
  honeypot: '',
  elapsed: 5300,
  sentAt: 1_795_600_000_000,
};
