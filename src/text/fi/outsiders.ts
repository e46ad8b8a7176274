import type { OutsiderWords } from '../outsiders';
import { listOf } from '../phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    `Tämän lukee ${people === 1 ? 'yksi henkilö' : `${people} henkilöä`}, ${people === 1 ? 'joka ei kuulu' : 'jotka eivät kuulu'} ${ours ? `verkkotunnukseen ${ours}` : 'organisaatioosi'}.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} ei ole osoite verkkotunnuksessa ${ours}, vaikka näyttää siltä. Tarkoitatko tätä henkilöä?`
      : `${listOf(addresses, 'ja')} eivät ole osoitteita verkkotunnuksessa ${ours}, vaikka näyttävät siltä. Tarkoitatko näitä henkilöitä?`,
  templateForColleagues: (template, better) =>
    `”${template}” on kirjoitettu työkavereille. ”${better}” sopii myös vieraillesi.`,
};
