import type { OutsiderWords } from '../outsiders';
import { listOf } from '../phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'En person' : `${people} personer`} utanför ${ours || 'organisationen'} kommer att läsa det här.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} är ingen adress hos ${ours}, fast den ser ut som en. Är det rätt person?`
      : `${listOf(addresses, 'och')} är inga adresser hos ${ours}, fast de ser ut så. Är det rätt personer?`,
  templateForColleagues: (template, better) =>
    `”${template}” är skriven för kollegor. ”${better}” är skriven även för gästerna.`,
};
