/**
 * How one language names a day by another one, beside the weekdays in the words of the block. Compared without case and accents. What people type
 * is read in every language, whichever the pane speaks. Only where somebody types: whoever reads an invite loads none of it.
 */
export interface RelativeWords {
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

/** Alphabetical; the types of who reads them say when one is missing. */
export const relativeWords = {
  da: {
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
} as const satisfies Readonly<Record<string, RelativeWords>>;
