import type { OrganizerPeopleWords } from '../organizer-people';
import { counted } from './phrases';

export const organizerPeople: OrganizerPeopleWords = {
  role: (person) => `Papel de ${person}`,
  noRole: 'Papel',
  takeReason: (reason) => `Usar «${reason}»`,
  takeReasonFor: (reason, person) => `Usar «${reason}» como la última vez para ${person}`,
  makeOptional: (person) => `Pasar a opcional: ${person}`,
  makeOptionalShort: 'Pasar a opcional',
  chooseSeveral: 'Elegir varias',
  choose: (person) => `Elegir a ${person}`,
  chooseAll: 'Elegir a todos',
  prepares: (person) => `Qué prepara ${person}`,
  addPreparation: (person) => `Agregar preparación para ${person}`,
  addPreparationShort: '+ Preparación',
  preparesShort: 'Prepara:',
  andOthers: (person, others) => `${person} y ${others} más`,
  whySeveral: (several) => `¿Por qué invitas a ${several}?`,
  addReasonForOne: 'Agregar motivo para una persona',
  whoGetsAReason: '¿Quién recibe un motivo propio?',
  howMany: (people) => `· ${people} ${counted(people, 'persona', 'personas')}`,
  chosen: (people) => `${people} ${counted(people, 'persona elegida', 'personas elegidas')}`,
  roleOfChosen: 'Papel de las personas elegidas',
  sameReasonForChosen: 'El mismo motivo para las elegidas',
  gotIt: 'Entendido',
  notesGoTo: (names) => `Las notas se envían a ${names.join(', ')}.`,
};
