import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: 'Entretien individuel',
  topics: {
    well: 'Qu’est-ce qui a bien marché depuis la dernière fois, et grâce à quoi ?',
    obstacle: 'Qu’est-ce qui vous bloque, et qu’est-ce qui vous aiderait ?',
    growth: 'En quoi voulez-vous progresser, et comment ?',
    next: 'Que fait chacun de nous d’ici la prochaine fois ?',
  },
  preparation: 'Choisir le sujet dont vous avez le plus envie de parler.',
  hints: {
    purpose: 'De quoi aurez-vous parlé à fond tous les deux cette fois ?',
    goal: 'Vers quoi travaille votre collègue ce semestre ?',
    nextStep: 'Que fait l’un de vous avant la prochaine fois ?',
  },
};
