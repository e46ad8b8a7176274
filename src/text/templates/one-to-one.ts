import type { TemplateWords } from './template-words';

export type OneToOneWords = TemplateWords<'well' | 'obstacle' | 'growth' | 'next'>;
