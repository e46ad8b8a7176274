import { area } from './area';

/** What the three pictures of My meetings and of the organisation's report say. Numbers come as the locale writes them. */
export interface FiguresWords {
  /** While one's own calendar is read for them; `events` so far. `isOne`: there is one yet. */
  readonly reading: (events: string, isOne: boolean) => string;
  /** While the list has its turn. */
  readonly afterList: string;
  readonly tryAgain: string;
  readonly showAsTable: string;
  readonly showAsPicture: string;
  readonly week: string;
  /** Of a week that is not over. */
  readonly ahead: string;
  readonly meetings: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly none: string;
  readonly share: {
    readonly title: string;
    /** `percent` of `meetings` over all weeks. `isOne`: there is one meeting. */
    readonly summary: (percent: string, meetings: string, isOne: boolean) => string;
    readonly column: string;
    readonly nothing: string;
  };
  readonly saved: {
    readonly title: string;
    /** `isOne`: as few hours as the language speaks of as of one. */
    readonly summary: (hours: string, isOne: boolean) => string;
    readonly column: string;
    readonly nothing: string;
  };
  readonly steps: {
    readonly title: string;
    /** `old` of all the open `steps`. `isOne`: there is one open. */
    readonly summary: (steps: string, old: string, isOne: boolean) => string;
    readonly age: string;
    readonly column: string;
    readonly ages: { readonly [age in 'week_1' | 'week_2' | 'week_4' | 'older']: string };
    readonly nothing: string;
  };
}

export const figuresWords = area<FiguresWords>('figures');
