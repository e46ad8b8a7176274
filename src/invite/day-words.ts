/** How one language writes a day, beside the weekdays and months in the words of the block. */
export interface DayWords {
  /** A day in the block: "Freitag, 4. Dezember 2026". `day`: "4". */
  readonly whole: (day: DayParts) => string;
  /** A day in the pane: "Fr., 4. Dez. 2026". */
  readonly short: (day: DayParts) => string;
  /** Whether 4/12 is 4 December to everybody who reads this language. */
  readonly readsDayFirst: boolean;
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
  },
  de: {
    whole: ({ weekday, day, month, year }) => spaced(`${weekday},`, `${day}.`, month, year),
    short: ({ weekday, day, month, year }) =>
      spaced(`${weekday}.,`, `${day}.`, /^(?:März|Mai|Juni|Juli)$/.test(month) ? month : `${month}.`, year),
    readsDayFirst: true,
  },
  en: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    short: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    readsDayFirst: false,
  },
  es: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day, 'de', month, year && `de ${year}`),
    short: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    readsDayFirst: true,
  },
  fi: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, `${day}.`, month, year),
    short: ({ weekday, day, monthInFigures, year }) => spaced(weekday, `${day}.${monthInFigures}.${year}`),
    readsDayFirst: true,
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
  },
  nb: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, `${day}.`, month, year),
    short: ({ weekday, day, month, year }) =>
      spaced(`${weekday}.`, `${day}.`, /^(?:mars|mai|juni|juli)$/.test(month) ? month : `${month}.`, year),
    readsDayFirst: true,
  },
  sv: {
    whole: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    short: ({ weekday, day, month, year }) => spaced(weekday, day, month, year),
    readsDayFirst: true,
  },
} as const satisfies Readonly<Record<string, DayWords>>;
