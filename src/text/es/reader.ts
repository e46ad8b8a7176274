import type { ReaderWords } from '../reader';
import { list } from './phrases';

export const reader: ReaderWords = {
  organizer:
    'Tú organizas esta reunión. Para cambiar el orden del día, ábrela desde tu calendario para editarla y elige Orden del día.',
  listed: (lists) =>
    `La invitación no te nombra. Se envió a ${list(lists)}, así que seguramente la lees ahí, o alguien te la reenvió.`,
  listReason: (list) => `Para ${list} dice:`,
  alias: (name, address) =>
    address
      ? `La invitación de ${name} va a ${address}, y tú has iniciado sesión con otra dirección. Puede que seas tú.`
      : `Entre los invitados está ${name}, pero nada indica que seas tú.`,
  forwarded: 'No estás entre los invitados. Seguramente alguien te reenvió la invitación.',
  unknown: 'Outlook no muestra quién está invitado, así que no podemos decir qué te corresponde.',
  others: 'Estos son los motivos de cada persona:',
};
