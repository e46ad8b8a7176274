/** How one language tells one meeting from the next of its kind in a subject. Alternatives of patterns, lower case. */
interface PassingWords {
  /** Months, whole or shortened, with the endings that they have in a subject. */
  readonly months: string;
  readonly weekdays: string;
  /** "Week", which says nothing without its number either. */
  readonly weeks: string;
  /** What stands before a number, and says nothing only there: "KW 47", "T3". */
  readonly beforeNumber: string;
  /** The word for a quarter or half of a year, where it may stand beside a number. '' for none. */
  readonly periods: string;
}

/** Read in every language at once: nobody says which one a subject is in. */
const passingWords: Readonly<Record<string, PassingWords>> = {
  da: {
    months: 'januar|februar|marts|maj|oktober',
    weekdays: '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?',
    weeks: 'uge',
    beforeNumber: 'uge',
    periods: 'kvartal',
  },
  de: {
    months: 'januar|jän(?:ner)?|februar|märz|mär|mai|juni|juli|oktober|dezember|dez',
    weekdays: '(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?',
    weeks: 'kalenderwoche|woche',
    beforeNumber: 'kw|woche',
    periods: 'quartal|halbjahr',
  },
  en: {
    months:
      'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    weekdays: '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
    weeks: 'week',
    beforeNumber: 'week|w|wk|q|h',
    periods: '',
  },
  es: {
    months:
      'enero|ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|septiembre|setiembre|octubre|noviembre|diciembre|dic',
    weekdays: 'lunes|martes|miércoles|jueves|viernes|sábados?|domingos?',
    weeks: 'semana',
    beforeNumber: 'semana|sem|t(?=[1-4])',
    periods: 'trimestre|semestre',
  },
  fi: {
    months: '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:n|ta|ssa)?',
    weekdays: '(?:maanan|tiis|tors|perjan|lauan|sunnun)tai(?:na|n)?|keskiviikko(?:na)?|keskiviikon',
    weeks: 'viikko|vko|vk',
    beforeNumber: 'viikko|vko|vk',
    periods: 'kvartaali|neljännes',
  },
  fr: {
    months:
      'janvier|janv|février|févr|mars|avril|avr|mai|juin|juillet|juil|août|septembre|octobre|novembre|décembre|déc',
    weekdays: 'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?',
    weeks: 'semaine',
    beforeNumber: 'semaine|sem|s(?=\\d\\d)|t(?=[1-4])',
    periods: 'trimestre|semestre',
  },
  nb: {
    months: 'januar|februar|mars|mai|oktober|desember|des',
    weekdays: '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?',
    weeks: 'uke',
    beforeNumber: 'uke',
    periods: 'kvartal',
  },
  sv: {
    months: 'januari|februari|mars|maj|juni|juli|augusti|okt(?:ober)?',
    weekdays: '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?',
    weeks: 'vecka|v',
    beforeNumber: 'vecka|v|kv',
    periods: '',
  },
};

const all = Object.values(passingWords);
const either = (part: keyof PassingWords) =>
  all
    .map((words) => words[part])
    .filter((words) => words !== '')
    .join('|');

/**
 * What tells one meeting from the next of its kind and says nothing about what it is for: a date, a week, a quarter, a running number. Flag `g`; for a
 * subject in lower case.
 */
export const passing = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${either('beforeNumber')})?(?:[.:]? )?\\p{N}+(?:st|nd|rd|th|er|º)?(?:[.]? (?:${either('periods')}))?|` +
    `(?:${either('periods')}) \\p{N}+|[1-4]t|${either('months')}|${either('weekdays')}|${either('weeks')})(?![\\p{L}\\p{N}])`,
  'gu',
);
