import type { TemplateWords } from './template-words';

export type DecisionWords = TemplateWords<'question' | 'options' | 'choice' | 'first'>;
