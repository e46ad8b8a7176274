import type { OutsiderWords } from '../outsiders';
import { list } from './phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    people === 1
      ? `Una persona de fuera de ${ours || 'tu organización'} leerá esto.`
      : `${people} personas de fuera de ${ours || 'tu organización'} leerán esto.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} no es una dirección de ${ours}, aunque lo parezca. ¿Es esa la persona?`
      : `${list(addresses)} no son direcciones de ${ours}, aunque lo parezcan. ¿Son esas las personas?`,
  templateForColleagues: (template, better) =>
    `«${template}» está escrita para compañeros. «${better}» también lo está para tus invitados.`,
};
