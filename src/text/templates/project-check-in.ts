import type { TemplateWords } from './template-words';

export type ProjectCheckInWords = TemplateWords<'closer' | 'obstacle' | 'decide' | 'next'>;
