import { area } from './area';

/** What stands between the controls of My meetings and its list, loaded while the calendar is read. */
export interface BesideListWords {
  /** The heading, and button, that opens the three pictures. */
  readonly figures: string;
  readonly loading: string;
  readonly notLoaded: string;
  /** The switch for a task in Microsoft To Do, and what it does. */
  readonly keepTask: string;
  readonly keepTaskHint: string;
}

export const besideListWords = area<BesideListWords>('besideList');
