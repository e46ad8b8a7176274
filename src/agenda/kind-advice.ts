import type { MeetingKind } from './meeting-kind';

/** What the pane offers beside the choice of kind. The organizer decides; nothing is stopped. */
export interface KindAdvice {
  readonly code: 'send-a-mail-instead';
  /** Everyone who would sit in the meeting, the organizer included. */
  readonly people: number;
}

// One who tells and one who listens is a conversation; from three on, most of them only listen.
const severalPeople = 3;

/**
 * Whether a meeting of this kind would do better as a mail: one that only informs, with several people.
 * `people` counts everyone who would sit in it, the organizer included. Null when there is nothing to say.
 */
export function adviceOnKind(meeting: { kind: MeetingKind | null; people: number }): KindAdvice | null {
  const { kind, people } = meeting;
  return kind === 'inform' && people >= severalPeople ? { code: 'send-a-mail-instead', people } : null;
}
