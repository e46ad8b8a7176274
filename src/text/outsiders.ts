import { area } from './area';

/** What the pane says once when people outside the organisation are invited. */
export interface OutsiderWords {
  /** `ours`: the domain they are outside of, where nobody said which are the organisation's; '' otherwise. */
  readonly willRead: (people: number, ours: string) => string;
  /** Addresses outside that are easily taken for the organisation's own, and the domain that each is taken for. */
  readonly looksLikeOurs: (addresses: readonly string[], ours: string) => string;
  /** The chosen template is worded for colleagues only, and another one (both by name) is not. */
  readonly templateForColleagues: (template: string, better: string) => string;
}

export const outsiderWords = area<OutsiderWords>('outsiders');
