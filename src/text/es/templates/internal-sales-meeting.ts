import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Reunión interna de ventas',
  topics: {
    moved: 'De lo que se ha movido, ¿qué no nos puede contar el CRM?',
    dates: '¿Qué fechas de cierre se han movido, y por qué?',
    learned: '¿Qué podemos aprender todos de un caso de cliente?',
    stuck: '¿Qué oportunidades reciben hoy un próximo paso, y cuáles descartamos?',
  },
  preparation: [
    'Llegar a la hora y con el móvil en silencio. Llamar a los clientes antes o después.',
    'Actualizar el CRM antes de la reunión, no durante. Traer el ordenador y la lista de oportunidades.',
    'Para una oportunidad parada: ¿quién decide? ¿Qué cuesta esperar? ¿Qué fecha? Sin respuesta, se descarta.',
  ].join('\n'),
  hints: {
    purpose: '¿Qué vais a aprender o resolver juntos que el CRM no os pueda decir?',
    goal: '¿Qué objetivo de ventas queda más cerca, y para cuándo?',
    nextStep: '¿Qué oportunidad se mueve primero, y cómo?',
  },
};
