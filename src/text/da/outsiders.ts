import type { OutsiderWords } from '../outsiders';
import { listOf } from '../phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'Én person' : `${people} personer`} uden for ${ours || 'organisationen'} kommer til at læse det her.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} er ikke en adresse hos ${ours}, selv om den ligner. Er det den rigtige person?`
      : `${listOf(addresses, 'og')} er ikke adresser hos ${ours}, selv om de ligner. Er det de rigtige personer?`,
  templateForColleagues: (template, better) =>
    `”${template}” er skrevet til kolleger. ”${better}” er også skrevet til gæsterne.`,
};
