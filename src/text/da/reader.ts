import type { ReaderWords } from '../reader';

export const reader: ReaderWords = {
  organizer:
    'Du arrangerer mødet. Åbn det til redigering fra kalenderen, og vælg Agenda, så kan du ændre agendaen.',
  listed: (lists) =>
    `Du er ikke nævnt i invitationen. Den gik til ${lists.join(' og ')}, så du læser den nok der, eller også har nogen sendt den videre til dig.`,
  listReason: (list) => `For ${list} står der:`,
  alias: (name, address) =>
    address
      ? `${name} er inviteret som ${address}, og du er logget på med en anden adresse. Det kan sagtens være dig.`
      : `Der er en ${name} blandt de inviterede, men vi ved ikke, om det er dig.`,
  forwarded: 'Du er ikke blandt de inviterede. Nogen har nok sendt invitationen videre til dig.',
  unknown: 'Outlook viser ikke, hvem der er inviteret, så vi kan ikke sige, hvad der gælder dig.',
  others: 'Derfor er de andre inviteret:',
};
