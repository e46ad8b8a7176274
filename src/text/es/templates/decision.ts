import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Decisión',
  topics: {
    question: '¿Qué decidimos exactamente, y qué pasa si no lo hacemos?',
    options: '¿Qué opciones quedan, y qué hay en contra de cada una?',
    choice: '¿Cuál elegimos, y por qué?',
    first: '¿Quién hace qué primero, y quién tiene que saberlo?',
  },
  preparation: 'Leer el material y saber hacia qué opción te inclinas y por qué.',
  hints: {
    purpose: '¿Qué estará decidido cuando salgáis de la sala?',
    goal: '¿Qué hace posible la decisión?',
    nextStep: '¿Qué es lo primero que pasa una vez decidido?',
  },
};
