import type { OutsiderWords } from '../outsiders';
import { listOf } from '../phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'One person' : `${people} people`} outside ${ours || 'your organisation'} will read this.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} is not an address at ${ours}, although it looks like one. Is that who you mean?`
      : `${listOf(addresses, 'and')} are not addresses at ${ours}, although they look like it. Are those the people you mean?`,
  templateForColleagues: (template, better) =>
    `“${template}” is worded for colleagues. “${better}” is written for your guests too.`,
};
