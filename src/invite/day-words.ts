/**
 * How one language writes a day, beside the weekdays and months in the words of the block. Compared without case and accents. What people
 * type is read in every language, whichever the pane speaks.
 */
export interface DayWords {
  /** A day in the block: "Freitag, 4. Dezember 2026". `day`: "4". */
  readonly whole: (day: DayParts) => string;
  /** A day in the pane: "Fr., 4. Dez. 2026". */
  readonly short: (day: DayParts) => string;
  /** Whether 4/12 is 4 December to everybody who reads this language. */
  readonly readsDayFirst: boolean;
  /** Whole texts: the next day, and the one after it. Alternatives of a pattern, without anchors, as all below; '' where there is no such word. */
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  /** What may stand before and behind a weekday: "next Friday", "vendredi prochain". */
  readonly beforeWeekday: string;
  readonly behindWeekday: string;
  /** "in two weeks": what stands before the number and behind the unit, the units with their forms, and numbers from one on in words. */
  readonly in: {
    readonly before: string;
    readonly behind: string;
    readonly day: string;
    readonly week: string;
    readonly month: string;
    readonly numbers: string;
  };
}

/** Weekday and month in words, the day of the month in figures; `year` '' where it is not told. */
export interface DayParts {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly monthInFigures: string;
  readonly year: string;
}

const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Alphabetical; the types of who reads them say when one is missing. */
export const dayWords = {
  da: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, `den ${day}.`, month, year),
    short: ({ weekday, day, month, year }) =>
      spaced(`${weekday}.`, `${day}.`, month === 'maj' ? month : `${month}.`, year),
    readsDayFirst: true,
    tomorrow: 'i ?morgen',
    dayAfterTomorrow: 'i ?overmorgen',
    beforeWeekday: 'på|næste|nu på|førstkommende',
    behindWeekday: '',
    in: {
      before: 'om',
      behind: '',
      day: 'dage?',
      week: 'uger?',
      month: 'måned(?:er)?',
      numbers: 'en|et to tre fire fem seks syv otte ni ti',
    },
  },
  de: {
    whole: ({ weekday, day, month, year }) => spaced(`${weekday},`, `${day}.`, month, year),
    short: ({ weekday, day, month, year }) =>
      spaced(`${weekday}.,`, `${day}.`, /^(?:März|Mai|Juni|Juli)$/.test(month) ? month : `${month}.`, year),
    readsDayFirst: true,
    tomorrow: 'morgen',
    dayAfterTomorrow: 'übermorgen',
    beforeWeekday: 'am|nächste[nr]?|kommende[nr]?|am (?:nächsten|kommenden)',
    behindWeekday: '',
    in: {
      before: 'in',
      behind: '',
      day: 'tag(?:en)?',
      week: 'wochen?',
      month: 'monat(?:en)?',
      numbers: 'eine[mr]? zwei drei vier fünf sechs sieben acht neun zehn',
    },
  },
  en: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    short: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    readsDayFirst: false,
    tomorrow: 'tomorrow',
    dayAfterTomorrow: '(?:the )?day after tomorrow',
    beforeWeekday: 'on|next|this|coming|this coming',
    behindWeekday: '',
    in: {
      before: 'in',
      behind: '',
      day: 'days?',
      week: 'weeks?',
      month: 'months?',
      numbers: 'an?|one two three four five six seven eight nine ten',
    },
  },
  es: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day, 'de', month, year && `de ${year}`),
    short: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    readsDayFirst: true,
    tomorrow: 'mañana',
    dayAfterTomorrow: 'pasado mañana',
    beforeWeekday: 'el|este|próximo|el próximo',
    behindWeekday: 'próximo|que viene',
    in: {
      before: 'en|dentro de',
      behind: '',
      day: 'días?',
      week: 'semanas?',
      month: 'mes(?:es)?',
      numbers: 'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez',
    },
  },
  fi: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, `${day}.`, month, year),
    short: ({ weekday, day, monthInFigures, year }) => spaced(weekday, `${day}.${monthInFigures}.${year}`),
    readsDayFirst: true,
    tomorrow: 'huomenna|huomiseksi',
    dayAfterTomorrow: 'ylihuomenna|ylihuomiseksi',
    beforeWeekday: 'ensi|tulevana|seuraavana',
    behindWeekday: '',
    in: {
      before: '',
      behind: 'kuluttua|päästä|sisällä',
      day: 'päivän|päivää',
      week: 'viikon|viikkoa',
      month: 'kuukauden|kuukautta|kuun',
      numbers: 'yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen',
    },
  },
  fr: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day === '1' ? '1er' : day, month, year),
    short: ({ weekday, day, month, year }) =>
      spaced(
        `${weekday}.`,
        day === '1' ? '1er' : day,
        /^(?:mars|mai|juin|août)$/.test(month) ? month : `${month}.`,
        year,
      ),
    readsDayFirst: true,
    tomorrow: 'demain',
    dayAfterTomorrow: 'après[- ]demain',
    beforeWeekday: 'le|ce|au',
    behindWeekday: 'prochain|qui vient',
    in: {
      before: "dans|d’ici|d'ici",
      behind: '',
      day: 'jours?',
      week: 'semaines?',
      month: 'mois',
      numbers: 'une? deux trois quatre cinq six sept huit neuf dix',
    },
  },
  nb: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, `${day}.`, month, year),
    short: ({ weekday, day, month, year }) =>
      spaced(`${weekday}.`, `${day}.`, /^(?:mars|mai|juni|juli)$/.test(month) ? month : `${month}.`, year),
    readsDayFirst: true,
    tomorrow: 'i ?morgen',
    dayAfterTomorrow: 'i ?overmorgen',
    beforeWeekday: 'på|neste|nå på|førstkommende',
    behindWeekday: '',
    in: {
      before: 'om',
      behind: '',
      day: 'dag(?:er)?',
      week: 'uker?',
      month: 'måned(?:er)?',
      numbers: 'en|ei|én|ett|et to tre fire fem seks sju|syv åtte ni ti',
    },
  },
  sv: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    short: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    readsDayFirst: true,
    tomorrow: 'i ?morgon',
    dayAfterTomorrow: 'i ?övermorgon',
    beforeWeekday: 'på|nästa|nu på|närmaste',
    behindWeekday: '',
    in: {
      before: 'om',
      behind: '',
      day: 'dag(?:ar)?',
      week: 'veck(?:a|or)',
      month: 'månad(?:er)?',
      numbers: 'en|ett två tre fyra fem sex sju åtta nio tio',
    },
  },
} as const satisfies Readonly<Record<string, DayWords>>;
