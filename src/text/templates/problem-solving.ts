import type { TemplateWords } from './template-words';

export type ProblemSolvingWords = TemplateWords<'seen' | 'cause' | 'ways' | 'trial'>;
