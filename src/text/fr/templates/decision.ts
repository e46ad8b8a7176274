import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Décision',
  topics: {
    question: 'Que décidons-nous exactement, et que se passe-t-il si nous ne décidons pas ?',
    options: 'Quelles options restent, et qu’est-ce qui parle contre chacune ?',
    choice: 'Laquelle choisissons-nous, et pourquoi ?',
    first: 'Qui fait quoi en premier, et qui doit le savoir ?',
  },
  preparation: 'Lire le dossier, et savoir vers quelle option vous penchez, et pourquoi.',
  hints: {
    purpose: 'Qu’est-ce qui sera décidé quand vous quitterez la salle ?',
    goal: 'Que rend possible cette décision ?',
    nextStep: 'Que se passe-t-il en premier une fois la décision prise ?',
  },
};
