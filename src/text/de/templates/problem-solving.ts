import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Problemlösung',
  topics: {
    seen: 'Was passiert, wann und bei wem, und woher wissen wir das?',
    cause: 'Woran liegt es, und was haben wir ausgeschlossen?',
    ways: 'Welche Lösungen gibt es, und was kostet jede davon?',
    trial: 'Welche probieren wir zuerst aus, und woran sehen wir, dass sie hilft?',
  },
  preparation: 'Mitbringen, was Sie selbst gesehen haben: Zahlen, Beispiele, was Sie schon versucht haben.',
  hints: {
    purpose: 'Welches Problem soll verstanden oder gelöst sein, und für wen?',
    goal: 'Wie sieht es aus, wenn es gelöst ist?',
    nextStep: 'Welche Lösung wird zuerst ausprobiert, und wie?',
  },
};
