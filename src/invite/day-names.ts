/**
 * Weekdays and months as calendars shorten them, from Monday and from January on, between blanks. Their whole names stand in the words of the block;
 * both are read in invites of any language, so the gate has them, too. test/invite/day-names.test.ts compares them with what `Intl` says.
 */
export const shortDayNames = {
  da: {
    weekdays: 'man tirs ons tors fre lør søn',
    months: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  },
  de: { weekdays: 'Mo Di Mi Do Fr Sa So', months: 'Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez' },
  en: {
    weekdays: 'Mon Tue Wed Thu Fri Sat Sun',
    months: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec',
  },
  es: { weekdays: 'lun mar mié jue vie sáb dom', months: 'ene feb mar abr may jun jul ago sept oct nov dic' },
  fi: {
    weekdays: 'ma ti ke to pe la su',
    months: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  },
  fr: {
    weekdays: 'lun mar mer jeu ven sam dim',
    months: 'janv févr mars avr mai juin juil août sept oct nov déc',
  },
  nb: {
    weekdays: 'man tir ons tor fre lør søn',
    months: 'jan feb mars apr mai juni juli aug sep okt nov des',
  },
  sv: {
    weekdays: 'mån tis ons tor fre lör sön',
    months: 'jan feb mars apr maj juni juli aug sep okt nov dec',
  },
} as const satisfies Readonly<Record<string, { readonly weekdays: string; readonly months: string }>>;

/** As days are compared: lower case, without accents. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
