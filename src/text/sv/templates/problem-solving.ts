import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Problemlösning',
  topics: {
    seen: 'Vad händer, när och för vem, och hur vet vi det?',
    cause: 'Vad beror det på, och vad har vi uteslutit?',
    ways: 'Vilka lösningar finns, och vad kostar var och en?',
    trial: 'Vilken provar vi först, och hur ser vi att den fungerar?',
  },
  preparation: 'Ta med det du själv har sett: siffror, exempel, vad du redan har provat.',
  hints: {
    purpose: 'Vilket problem ska ni förstå eller lösa, och för vem?',
    goal: 'Hur ser det ut när problemet är löst?',
    nextStep: 'Vilken lösning provas först, och hur?',
  },
};
