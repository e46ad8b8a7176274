import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Resolución de problemas',
  topics: {
    seen: '¿Qué pasa, cuándo y a quién, y cómo lo sabemos?',
    cause: '¿Qué lo causa, y qué hemos descartado?',
    ways: '¿Qué soluciones hay, y qué cuesta cada una?',
    trial: '¿Cuál probamos primero, y cómo veremos que funciona?',
  },
  preparation: 'Traer lo que has visto: cifras, ejemplos, lo que ya has probado.',
  hints: {
    purpose: '¿Qué problema hay que entender o resolver, y para quién?',
    goal: '¿Cómo se verá cuando esté resuelto?',
    nextStep: '¿Qué solución se prueba primero, y cómo?',
  },
};
