import type { TemplateWords } from './template-words';

/** Read by the customer too: "you" is the customer, and nothing here is about selling. What is, stands in `internalPreparation`. */
export type CustomerVisitWords = TemplateWords<'questions' | 'wanted' | 'solution' | 'next'>;
