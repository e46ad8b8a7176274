import { type InternalMailWords, mostNames } from '../internal-mail';
import { listOf } from '../phrases';

export const internalMail: InternalMailWords = {
  advice:
    'Vieraat lukevat kutsun. Se, mitä valmistelette keskenänne, menee sähköpostina eikä koskaan kutsuun.',
  goesTo: (names) =>
    names.length > mostNames
      ? `Sen saa ${names.length} työkaveria.`
      : `Vastaanottajat: ${listOf(names, 'ja')}.`,
  goesToNobody: 'Yhtään työkaveria ei ole vielä kutsuttu: valitse viestissä, kuka sen saa.',
  button: 'Viesti työkavereille',
  subject: (subject) => (subject === '' ? 'Vain meille: käynti' : `Vain meille: ${subject}`),
  forColleagues: 'Vain meille. Älä välitä tätä vieraille.',
  weMeet: (names) => `Tapaamme: ${listOf(names, 'ja')}.`,
};
