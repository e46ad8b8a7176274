import type { Language } from '../language';
import type { TemplateWords } from './template-words';

export type ProjectCheckInWords = TemplateWords<'closer' | 'obstacle' | 'decide' | 'next'>;

const en: ProjectCheckInWords = {
  name: 'Project check-in',
  topics: {
    closer: 'What has brought us closer to the goal since last time?',
    obstacle: 'What is in the way, and who can clear it?',
    decide: 'What has to be decided now so that nobody waits?',
    next: 'What does each of us finish before next time?',
  },
  preparation: 'Update the plan before the meeting: we do not go through what it already shows.',
  hints: {
    purpose: 'What has to be cleared or decided for the project to move on?',
    goal: 'What should the project achieve, and by when?',
    nextStep: 'What has to happen before the next check-in?',
  },
};

const sv: ProjectCheckInWords = {
  name: 'Projektavstämning',
  topics: {
    closer: 'Vad har fört oss närmare målet sedan sist?',
    obstacle: 'Vad står i vägen, och vem kan röja undan det?',
    decide: 'Vad måste beslutas nu för att ingen ska behöva vänta?',
    next: 'Vad gör var och en av oss klart till nästa gång?',
  },
  preparation: 'Uppdatera planen före mötet: vi går inte igenom det som redan står där.',
  hints: {
    purpose: 'Vad behöver redas ut eller beslutas för att projektet ska komma vidare?',
    goal: 'Vad ska projektet uppnå, och till när?',
    nextStep: 'Vad måste hända före nästa avstämning?',
  },
};

export function projectCheckInWords(language: Language): ProjectCheckInWords {
  return { en, sv }[language];
}
