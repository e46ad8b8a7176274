import type { Language } from '../language';
import type { TemplateWords } from './template-words';

/** Nobody's deals one by one: what the CRM shows is read there, and the meeting is for what it cannot show. */
export type InternalSalesMeetingWords = TemplateWords<'moved' | 'dates' | 'learned' | 'stuck'>;

const en: InternalSalesMeetingWords = {
  name: 'Internal sales meeting',
  topics: {
    moved: 'Which of what moved can the CRM not tell us?',
    dates: 'Which closing dates moved, and why?',
    learned: 'What can we all learn from one customer case?',
    stuck: 'Which deals get a next step today, and which do we drop?',
  },
  preparation: [
    'Be here on time with your phone silent. Take customer calls before or after.',
    'Update the CRM before the meeting, not during it. Bring your computer and deal list.',
    'For a stuck deal: Who decides? What does waiting cost? Which date? No answer: drop it.',
  ].join('\n'),
  hints: {
    purpose: 'What will you learn or settle together that the CRM cannot tell you?',
    goal: 'Which sales goal comes closer, by when?',
    nextStep: 'Which deal moves first, and how?',
  },
};

const sv: InternalSalesMeetingWords = {
  name: 'Internt säljmöte',
  topics: {
    moved: 'Vad av det som har rört sig kan CRM inte berätta?',
    dates: 'Vilka avslutsdatum har flyttats, och varför?',
    learned: 'Vad kan vi alla lära oss av ett kundcase?',
    stuck: 'Vilka affärer får ett nästa steg i dag, och vilka släpper vi?',
  },
  preparation: [
    'Kom i tid med telefonen på ljudlöst. Ta kundsamtal före eller efter.',
    'Uppdatera CRM före mötet, inte under det. Ha dator och affärslista med dig.',
    'Om en affär står still: Vem beslutar? Vad kostar väntan? Vilket datum? Inget svar: släpp den.',
  ].join('\n'),
  hints: {
    purpose: 'Vad ska ni lära er eller avgöra tillsammans som CRM inte kan svara på?',
    goal: 'Vilket säljmål kommer närmare, till när?',
    nextStep: 'Vilken affär rör sig först, och hur?',
  },
};

export function internalSalesMeetingWords(language: Language): InternalSalesMeetingWords {
  return { en, sv }[language];
}
