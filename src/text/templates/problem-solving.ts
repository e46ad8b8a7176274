import type { Language } from '../language';
import type { TemplateWords } from './template-words';

export type ProblemSolvingWords = TemplateWords<'seen' | 'cause' | 'ways' | 'trial'>;

const en: ProblemSolvingWords = {
  name: 'Problem solving',
  topics: {
    seen: 'What happens, when and to whom, and how do we know?',
    cause: 'What causes it, and what have we ruled out?',
    ways: 'Which solutions are there, and what does each cost?',
    trial: 'Which one do we try first, and how will we see that it works?',
  },
  preparation: 'Bring what you have seen yourself: figures, examples, what you have already tried.',
  hints: {
    purpose: 'Which problem should be understood or solved, and for whom?',
    goal: 'What does it look like once solved?',
    nextStep: 'Which solution is tried first, and how?',
  },
};

const sv: ProblemSolvingWords = {
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

export function problemSolvingWords(language: Language): ProblemSolvingWords {
  return { en, sv }[language];
}
