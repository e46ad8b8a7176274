import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Projektstatus',
  topics: {
    closer: 'Hvad har bragt os tættere på målet siden sidst?',
    obstacle: 'Hvad står i vejen, og hvem kan rydde det?',
    decide: 'Hvad skal besluttes nu, så ingen behøver at vente?',
    next: 'Hvad gør hver af os færdigt til næste gang?',
  },
  preparation: 'Opdater planen før mødet: vi gennemgår ikke det, der allerede står der.',
  hints: {
    purpose: 'Hvad skal afklares eller besluttes, for at projektet kommer videre?',
    goal: 'Hvad skal projektet opnå, og hvornår?',
    nextStep: 'Hvad skal være sket før næste møde?',
  },
};
