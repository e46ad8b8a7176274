import { completeWords } from '../../src/policy/own-words';
import { defaultPolicy, type Policy } from '../../src/policy/policy';

/** Rules of other organisations, to be tried in the settings. */
export const examplePolicies = {
  standard: defaultPolicy,
  /** Nobody is stopped: Send Anyway is always left. */
  gentle: { ...defaultPolicy, strictness: 'ask' },
  /** Updates are stopped too, and the house has something to say about it. */
  strict: {
    ...defaultPolicy,
    existing: 'stop',
    domains: ['contoso.example'],
    words: {
      ...defaultPolicy.words,
      stop: completeWords({
        da: 'Husets regler står på intranettet.',
        de: 'Die Hausregeln stehen im Intranet.',
        en: 'The house rules are on the intranet.',
        es: 'Las normas de la casa están en la intranet.',
        fi: 'Talon säännöt ovat intranetissä.',
        fr: 'Les règles de la maison sont sur l’intranet.',
        nb: 'Husets regler står på intranettet.',
        sv: 'Husets regler finns på intranätet.',
      }),
    },
  },
  /** Suggestions may ask Teams how long earlier meetings took, and saved time is shown as money. */
  measured: {
    ...defaultPolicy,
    attendanceReports: true,
    domains: ['contoso.example'],
    time: { ...defaultPolicy.time, hourlyRate: { amount: 600, currency: 'SEK' } },
  },
} as const satisfies Readonly<Record<string, Policy>>;

export type ExamplePolicy = keyof typeof examplePolicies;
