import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
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
