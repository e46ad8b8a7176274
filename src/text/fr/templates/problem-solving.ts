import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Résolution de problème',
  topics: {
    seen: 'Que se passe-t-il, quand et pour qui, et comment le savons-nous ?',
    cause: 'Qu’est-ce qui le provoque, et qu’avons-nous écarté ?',
    ways: 'Quelles solutions y a-t-il, et que coûte chacune ?',
    trial: 'Laquelle essayons-nous d’abord, et à quoi verrons-nous qu’elle marche ?',
  },
  preparation: 'Apporter ce que vous avez vu vous-même : chiffres, exemples, ce que vous avez déjà essayé.',
  hints: {
    purpose: 'Quel problème faut-il comprendre ou résoudre, et pour qui ?',
    goal: 'À quoi verra-t-on qu’il est résolu ?',
    nextStep: 'Quelle solution essaie-t-on d’abord, et comment ?',
  },
};
