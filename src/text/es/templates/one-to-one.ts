import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: 'Reunión individual',
  topics: {
    well: '¿Qué ha ido bien desde la última vez, y gracias a qué?',
    obstacle: '¿Qué te lo pone difícil, y qué te ayudaría?',
    growth: '¿En qué quieres mejorar, y cómo?',
    next: '¿Qué hace cada uno antes de la próxima vez?',
  },
  preparation: 'Elegir el tema del que más quieres que hablemos.',
  hints: {
    purpose: '¿De qué habréis hablado a fondo esta vez?',
    goal: '¿Hacia qué trabaja tu compañero este semestre?',
    nextStep: '¿Qué hace alguno de los dos antes de volver a veros?',
  },
};
