import type { Findings } from '../findings';
import type { Call, Row } from '../row';
import type { Stage } from '../stage';

/** A scene that is played again and again, each time with another fault. */
export interface Surface {
  readonly name: string;
  /** Whether a call that was made in a part of the scene is to meet its faults there. @default true */
  isMet?(part: string, call: Call): boolean;
  /** Rows that no rehearsal tells: what happens meanwhile, and how. */
  readonly happenings?: Readonly<Record<string, readonly string[]>>;
  /** Plays it once on a stage that is clear. `row` is null in the rehearsal. */
  play(stage: Stage, row: Row | null): Promise<Findings>;
}
