import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Seguimiento de proyecto',
  topics: {
    closer: '¿Qué nos ha acercado al objetivo desde la última vez?',
    obstacle: '¿Qué nos frena, y quién puede despejarlo?',
    decide: '¿Qué hay que decidir ahora para que nadie espere?',
    next: '¿Qué termina cada uno antes de la próxima vez?',
  },
  preparation: 'Actualizar el plan antes de la reunión: no repasamos lo que ya se ve en él.',
  hints: {
    purpose: '¿Qué hay que desbloquear o decidir para que el proyecto avance?',
    goal: '¿Qué debe lograr el proyecto, y para cuándo?',
    nextStep: '¿Qué tiene que pasar antes del próximo seguimiento?',
  },
};
