import type { Language } from '../language';
import type { TemplateWords } from './template-words';

export type InternalSalesMeetingWords = TemplateWords<'moved' | 'learned' | 'stuck'>;

const en: InternalSalesMeetingWords = {
  name: 'Internal sales meeting',
  topics: {
    moved: 'What has moved since last time that the CRM does not show?',
    learned: 'What can we all learn from one customer case?',
    stuck: 'Which deals without a next step get one today, and which do we drop?',
  },
  preparation: [
    'Update your deals in the CRM before the meeting, not during it.',
    'Book customer calls before or after the meeting.',
    'Have your computer and your deal list with you from the start.',
  ].join('\n'),
  hints: {
    purpose: 'What will you learn or settle together that the CRM cannot tell you?',
    goal: 'Which sales goal does this bring you closer to, and by when?',
    nextStep: 'Which deal moves first, and what happens to it?',
  },
};

const sv: InternalSalesMeetingWords = {
  name: 'Internt säljmöte',
  topics: {
    moved: 'Vad har rört sig sedan sist som inte syns i CRM?',
    learned: 'Vad kan vi alla lära oss av ett kundfall?',
    stuck: 'Vilka affärer utan nästa steg får ett i dag, och vilka släpper vi?',
  },
  preparation: [
    'Uppdatera dina affärer i CRM före mötet, inte under det.',
    'Boka kundsamtal före eller efter mötet.',
    'Ha datorn och din affärslista med dig från start.',
  ].join('\n'),
  hints: {
    purpose: 'Vad ska ni lära er eller avgöra tillsammans som CRM inte kan svara på?',
    goal: 'Vilket säljmål kommer ni närmare, och till när?',
    nextStep: 'Vilken affär rör sig först, och vad händer med den?',
  },
};

export function internalSalesMeetingWords(language: Language): InternalSalesMeetingWords {
  return { en, sv }[language];
}
