import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Problemløsning',
  topics: {
    seen: 'Hvad sker der, hvornår og for hvem, og hvordan ved vi det?',
    cause: 'Hvad skyldes det, og hvad har vi udelukket?',
    ways: 'Hvilke løsninger er der, og hvad koster hver af dem?',
    trial: 'Hvilken prøver vi først, og hvordan ser vi, at den virker?',
  },
  preparation: 'Tag det med, du selv har set: tal, eksempler, hvad du allerede har prøvet.',
  hints: {
    purpose: 'Hvilket problem skal I forstå eller løse, og for hvem?',
    goal: 'Hvordan ser det ud, når problemet er løst?',
    nextStep: 'Hvilken løsning prøver I først, og hvordan?',
  },
};
