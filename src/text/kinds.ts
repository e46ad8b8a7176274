import { area } from './area';

/** The words of one kind of meeting (src/agenda/meeting-kind.ts): its name, and hints for empty boxes. */
export interface KindWords {
  readonly name: string;
  readonly hints: { readonly purpose: string; readonly goal: string; readonly nextStep: string };
}

export interface KindsWords {
  /** The box that asks which kind it is, and its empty choice. */
  readonly label: string;
  readonly none: string;
  readonly kinds: {
    readonly [kind in 'decide' | 'solve' | 'learn' | 'plan' | 'review' | 'inform' | 'visit']: KindWords;
  };
  /** Beside a meeting that only informs several people. */
  readonly mailInstead: { readonly text: (people: number) => string; readonly button: string };
}

export const kindsWords = area<KindsWords>('kinds');
