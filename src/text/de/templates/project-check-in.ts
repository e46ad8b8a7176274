import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Projektstand',
  topics: {
    closer: 'Was hat uns seit dem letzten Mal dem Ziel nähergebracht?',
    obstacle: 'Was steht im Weg, und wer kann es ausräumen?',
    decide: 'Was muss jetzt entschieden werden, damit niemand wartet?',
    next: 'Was macht jeder von uns bis zum nächsten Mal fertig?',
  },
  preparation: 'Den Plan vorher aktualisieren: Was dort schon steht, gehen wir nicht durch.',
  hints: {
    purpose: 'Was muss geklärt oder entschieden werden, damit das Projekt weiterkommt?',
    goal: 'Was soll das Projekt erreichen, und bis wann?',
    nextStep: 'Was muss bis zum nächsten Treffen geschehen sein?',
  },
};
