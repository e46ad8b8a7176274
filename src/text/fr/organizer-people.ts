import type { OrganizerPeopleWords } from '../organizer-people';
import { counted } from './phrases';

export const organizerPeople: OrganizerPeopleWords = {
  role: (person) => `Rôle : ${person}`,
  noRole: 'Rôle',
  takeReason: (reason) => `Utiliser « ${reason} »`,
  takeReasonFor: (reason, person) => `Utiliser « ${reason} » comme la dernière fois pour ${person}`,
  makeOptional: (person) => `Rendre facultatif : ${person}`,
  makeOptionalShort: 'Rendre facultatif',
  chooseSeveral: 'Choisir plusieurs',
  choose: (person) => `Choisir ${person}`,
  chooseAll: 'Choisir tout le monde',
  prepares: (person) => `Ce que prépare ${person}`,
  addPreparation: (person) => `Ajouter une préparation pour ${person}`,
  addPreparationShort: '+ Préparation',
  preparesShort: 'Prépare :',
  andOthers: (person, others) => `${person} et ${others} ${counted(others, 'autre', 'autres')}`,
  whySeveral: (several) => `Pourquoi inviter ${several} ?`,
  addReasonForOne: 'Ajouter une raison pour une personne',
  whoGetsAReason: 'Qui reçoit une raison à part ?',
  howMany: (people) => `· ${people} ${counted(people, 'personne', 'personnes')}`,
  chosen: (people) => `${people} ${counted(people, 'personne choisie', 'personnes choisies')}`,
  roleOfChosen: 'Rôle des personnes choisies',
  sameReasonForChosen: 'Même raison pour les personnes choisies',
  gotIt: 'Compris',
  notesGoTo: (names) => `Compte rendu envoyé à ${names.join(', ')}.`,
};
