import type { TopicsWords } from '../topics';

export const topics: TopicsWords = {
  topics: 'Temas',
  topic: (number) => `Tema ${number}`,
  question: '¿Qué pregunta?',
  minutes: (number) => `Minutos para el tema ${number}`,
  min: 'min',
  more: (number) => `Más para el tema ${number}`,
  lead: (number) => `Quién lleva el tema ${number}`,
  whoLeads: '¿Quién lo lleva?',
  whoBrings: '¿De quién es y qué trae?',
  whose: '¿De quién es?',
  brings: (name) => `¿Qué trae ${name}?`,
  bringsHint: '¿Qué caso, y qué hay que aprender de él?',
  notFilled: 'Aún incompleto: di de quién es y qué trae.',
  ledBy: (name) => `A cargo de ${name}`,
  up: (number) => `Subir el tema ${number}`,
  down: (number) => `Bajar el tema ${number}`,
  remove: (number) => `Quitar el tema ${number}`,
  removeShort: 'Quitar',
  drag: (number) => `Arrastrar el tema ${number}`,
  add: 'Agregar tema',
  moved: ({ number, of }) => `Ahora es el tema ${number} de ${of}`,
  removed: (left) => {
    if (left === 0) return 'Tema quitado, no queda ninguno';
    return left === 1 ? 'Tema quitado, queda uno' : `Tema quitado, quedan ${left}`;
  },
};
