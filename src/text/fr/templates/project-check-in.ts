import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Point projet',
  topics: {
    closer: 'Qu’est-ce qui nous a rapprochés du but depuis la dernière fois ?',
    obstacle: 'Qu’est-ce qui bloque, et qui peut le débloquer ?',
    decide: 'Que faut-il décider maintenant pour que personne n’attende ?',
    next: 'Que termine chacun de nous d’ici la prochaine fois ?',
  },
  preparation: 'Mettre le plan à jour avant la réunion : nous ne reprenons pas ce qui s’y lit déjà.',
  hints: {
    purpose: 'Que faut-il débloquer ou décider pour que le projet avance ?',
    goal: 'Que doit atteindre le projet, et pour quand ?',
    nextStep: 'Que doit-il se passer avant le prochain point ?',
  },
};
