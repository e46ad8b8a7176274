import type { OutsiderWords } from '../outsiders';
import { listOf } from '../phrases';

export const outsiders: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'Eine Person' : `${people} Personen`} außerhalb ${ours ? `von ${ours}` : 'Ihrer Organisation'} ${people === 1 ? 'wird' : 'werden'} das lesen.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} ist keine Adresse bei ${ours}, sieht aber so aus. Ist das die Person, die Sie meinen?`
      : `${listOf(addresses, 'und')} sind keine Adressen bei ${ours}, sehen aber so aus. Sind das die Personen, die Sie meinen?`,
  templateForColleagues: (template, better) =>
    `„${template}“ ist für den internen Kreis formuliert. „${better}“ ist auch für Ihre Gäste geschrieben.`,
};
