import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Type de réunion',
  none: 'Non choisi',
  kinds: {
    decide: {
      name: 'Décider',
      hints: {
        purpose: 'Qu’est-ce qui sera décidé quand vous quitterez la salle ?',
        goal: 'Que rend possible cette décision ?',
        nextStep: 'Que se passe-t-il en premier une fois la décision prise ?',
      },
    },
    solve: {
      name: 'Résoudre un problème',
      hints: {
        purpose: 'Quel problème faut-il comprendre ou résoudre, et pour qui ?',
        goal: 'À quoi verra-t-on qu’il est résolu ?',
        nextStep: 'Quelle solution essaie-t-on d’abord, et comment ?',
      },
    },
    learn: {
      name: 'Apprendre d’un cas',
      hints: {
        purpose: 'Que saura-t-on mieux faire ensuite ?',
        goal: 'Où verrez-vous que c’est acquis ?',
        nextStep: 'Où l’essaie-t-on d’abord ?',
      },
    },
    plan: {
      name: 'Planifier',
      hints: {
        purpose: 'Pour quoi doit-il y avoir un plan à la fin ?',
        goal: 'À quoi le plan doit-il mener, et pour quand ?',
        nextStep: 'Quelle est la première étape du plan ?',
      },
    },
    review: {
      name: 'Suivre l’avancement',
      hints: {
        purpose: 'Que faut-il débloquer ou décider pour que le travail avance ?',
        goal: 'Que doit atteindre ce travail, et pour quand ?',
        nextStep: 'Que doit-il se passer avant la prochaine fois ?',
      },
    },
    inform: {
      name: 'Informer',
      hints: {
        purpose: 'Que faut-il que tous sachent et qu’un e‑mail ne peut pas dire ?',
        goal: 'Que pourra-t-on faire une fois qu’on le sait ?',
        nextStep: 'Que doit en faire chacun ?',
      },
    },
    visit: {
      name: 'Rencontrer un client',
      hints: {
        purpose: 'Qu’aurez-vous appris ou réglé, le client et vous ?',
        goal: 'Que veut obtenir le client au bout du compte ?',
        nextStep: 'Que se passe-t-il en premier après la visite ?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} personnes se réuniraient pour écouter. Un e‑mail, chacun le lit quand cela lui convient.`,
    button: 'Envoyer plutôt un e‑mail',
  },
};
