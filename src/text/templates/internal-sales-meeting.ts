import type { TemplateWords } from './template-words';

/** Nobody's deals one by one: what the CRM shows is read there, and the meeting is for what it cannot show. */
export type InternalSalesMeetingWords = TemplateWords<'moved' | 'dates' | 'learned' | 'stuck'>;
