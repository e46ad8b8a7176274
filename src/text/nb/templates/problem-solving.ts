import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Problemløsning',
  topics: {
    seen: 'Hva skjer, når og for hvem, og hvordan vet vi det?',
    cause: 'Hva skyldes det, og hva har vi utelukket?',
    ways: 'Hvilke løsninger finnes, og hva koster hver av dem?',
    trial: 'Hvilken prøver vi først, og hvordan ser vi at den virker?',
  },
  preparation: 'Ta med det du selv har sett: tall, eksempler, hva du allerede har prøvd.',
  hints: {
    purpose: 'Hvilket problem skal dere forstå eller løse, og for hvem?',
    goal: 'Hvordan ser det ut når problemet er løst?',
    nextStep: 'Hvilken løsning prøves først, og hvordan?',
  },
};
