import type { ReaderWords } from '../reader';

export const reader: ReaderWords = {
  organizer:
    'Du arrangerer møtet. Åpne det for redigering fra kalenderen og velg Agenda, så kan du endre agendaen.',
  listed: (lists) =>
    `Du er ikke nevnt i invitasjonen. Den gikk til ${lists.join(' og ')}, så du leser den nok der, eller så har noen videresendt den til deg.`,
  listReason: (list) => `For ${list} står det:`,
  alias: (name, address) =>
    address
      ? `${name} er invitert som ${address}, og du er logget på med en annen adresse. Det kan godt være deg.`
      : `Det er en ${name} blant de inviterte, men vi vet ikke om det er deg.`,
  forwarded: 'Du er ikke blant de inviterte. Noen har nok videresendt invitasjonen til deg.',
  unknown: 'Outlook viser ikke hvem som er invitert, så vi kan ikke si hva som gjelder deg.',
  others: 'Derfor er de andre invitert:',
};
