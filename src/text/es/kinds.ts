import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Tipo de reunión',
  none: 'Sin elegir',
  kinds: {
    decide: {
      name: 'Decidir',
      hints: {
        purpose: '¿Qué estará decidido cuando salgáis de la sala?',
        goal: '¿Qué hace posible la decisión?',
        nextStep: '¿Qué es lo primero que pasa una vez decidido?',
      },
    },
    solve: {
      name: 'Resolver un problema',
      hints: {
        purpose: '¿Qué problema hay que entender o resolver, y para quién?',
        goal: '¿Cómo se verá cuando esté resuelto?',
        nextStep: '¿Qué solución se prueba primero, y cómo?',
      },
    },
    learn: {
      name: 'Aprender de un caso',
      hints: {
        purpose: '¿Qué deberían saber hacer todos mejor después?',
        goal: '¿En qué se notará que lo habéis aprendido?',
        nextStep: '¿Dónde se prueba primero?',
      },
    },
    plan: {
      name: 'Planificar',
      hints: {
        purpose: '¿Para qué tiene que haber un plan al terminar?',
        goal: '¿A qué debe llevar el plan, y para cuándo?',
        nextStep: '¿Cuál es el primer paso del plan?',
      },
    },
    review: {
      name: 'Revisar el avance',
      hints: {
        purpose: '¿Qué hay que desbloquear o decidir para que el trabajo avance?',
        goal: '¿Qué debe lograr el trabajo, y para cuándo?',
        nextStep: '¿Qué tiene que pasar antes de volver a reuniros?',
      },
    },
    inform: {
      name: 'Informar',
      hints: {
        purpose: '¿Qué deben saber todos después que un correo no pueda contar?',
        goal: '¿Qué podrán hacer cuando lo sepan?',
        nextStep: '¿Qué debe hacer cada persona con ello?',
      },
    },
    visit: {
      name: 'Visitar a un cliente',
      hints: {
        purpose: '¿Qué sabréis o habréis acordado después el cliente y vosotros?',
        goal: '¿Qué quiere conseguir el cliente al final?',
        nextStep: '¿Qué es lo primero que pasa tras la visita?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} personas se reunirían para escuchar algo. Un correo lo lee cada una cuando le viene bien.`,
    button: 'Mejor enviar un correo',
  },
};
