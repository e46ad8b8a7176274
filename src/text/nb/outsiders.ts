import type { OutsiderWords } from '../outsiders';
import { listOf } from '../phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'Én person' : `${people} personer`} utenfor ${ours || 'organisasjonen'} kommer til å lese dette.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} er ingen adresse hos ${ours}, selv om den ligner. Er det riktig person?`
      : `${listOf(addresses, 'og')} er ingen adresser hos ${ours}, selv om de ligner. Er det riktige personer?`,
  templateForColleagues: (template, better) =>
    `«${template}» er skrevet for kolleger. «${better}» er skrevet for gjestene også.`,
};
