import type { Clock } from '../async/clock';
import type { MeetingStart } from '../invite/clock-times';
import type { ComposeInvite, Repeats } from '../outlook/compose-invite';
import { changeLength, type LengthChange } from '../targets/open-form/change-length';
import { lookAtRepeats, lookAtTime, minutesOf, type SeenTime } from '../targets/open-form/look-at-time';
import type { Language } from '../text/language';
import { attempt } from './attempt';
import type { KnownTime } from './time-advice-of';
import { parseUndo, type UndoTime, undoKey, writeUndo } from './undo-time';
import { zoneName } from './zone-name';

/** What became of the last change of the length; `wanted` is in minutes, `isUndo` when it was the way back. */
export type TimeOutcome = LengthChange & { readonly wanted: number; readonly isUndo: boolean };

/** What the pane knows about the time of the meeting. */
export interface TimeState {
  /** Null until Outlook said when the meeting is, and how it repeats. */
  readonly time: KnownTime | null;
  readonly isSeries: boolean;
  readonly isChanging: boolean;
  /** The length is chosen and goes out with the next update of the invite. */
  readonly isWaiting: boolean;
  readonly outcome: TimeOutcome | null;
  /** Where Undo goes back to; null when there is nothing to undo. */
  readonly undo: UndoTime | null;
}

/** The time of an open invite. Every promise settles and none rejects: what went wrong is in the state. */
export interface MeetingTime {
  getState(): TimeState;
  /** Calls back after every change; gives a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** The pane opened, on this session data of the form: looks, and looks again whenever the time is changed in Outlook. */
  open(session: Readonly<Record<string, string>>): Promise<void>;
  /**
   * Reads the time anew; not every change of it has an event (drag and drop in the calendar has none). Settles as soon as the start is
   * known: how the invite repeats may come later.
   */
  look(): Promise<void>;
  /** Gives the meeting this length, in minutes. One change at a time. */
  use(minutes: number): Promise<void>;
  /** Gives it the length back that it had before the last `use`. */
  undo(): Promise<void>;
  /** When the meeting starts, for clock times; null where it has none, undefined while nobody knows. */
  startFor(language: Language): MeetingStart | null | undefined;
}

/** `isWaiting` tells whether a change waits to be sent; in an open form each is carried out at once. */
export function createMeetingTime(
  invite: ComposeInvite,
  clock: Clock,
  isWaiting: () => boolean = () => false,
): MeetingTime {
  return new Time(invite, clock, isWaiting);
}

const unknown: TimeState = {
  time: null,
  isSeries: false,
  isChanging: false,
  isWaiting: false,
  outcome: null,
  undo: null,
};

class Time implements MeetingTime {
  private state = unknown;
  private readonly listeners = new Set<() => void>();
  private seen: SeenTime | null = null;
  private repeats: Repeats | null = null;
  /** Outlook would not change the time: it is not asked again for as long as the pane is open. */
  private isRefused = false;
  private kept: UndoTime | null = null;
  private looks = 0;
  private isListening = false;

  constructor(
    private readonly invite: ComposeInvite,
    private readonly clock: Clock,
    private readonly isWaiting: () => boolean,
  ) {}

  getState = (): TimeState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  open = async (session: Readonly<Record<string, string>>): Promise<void> => {
    this.kept ??= parseUndo(session[undoKey]);
    void this.listen();
    await this.look();
  };

  look = async (): Promise<void> => {
    await this.reading().start;
  };

  private reading(): { readonly start: Promise<void>; readonly all: Promise<void> } {
    this.looks += 1;
    const mine = this.looks;
    const repeats = lookAtRepeats(this.invite, this.clock);
    const start = lookAtTime(this.invite).then((seen) => {
      if (mine !== this.looks) return;
      // What was seen last is likelier than nothing.
      this.seen = seen ?? this.seen;
      this.show();
    });
    // The clock times of the agenda need not wait for a call that some clients never answer.
    const all = Promise.all([repeats, start]).then(([found]) => {
      if (mine !== this.looks) return;
      this.repeats = found ?? this.repeats;
      this.show();
    });
    return { start, all };
  }

  use = (minutes: number): Promise<void> => this.change(minutes, false);

  undo = async (): Promise<void> => {
    const { undo } = this.state;
    if (undo) await this.change(undo.was, true);
  };

  startFor = (language: Language): MeetingStart | null | undefined => {
    if (!this.seen) return undefined;
    const { start, isAllDay } = this.seen;
    if (isAllDay) return null;
    const local = this.invite.localTime(start);
    return { minute: local.minute, zone: zoneName(local, start, language) };
  };

  private async change(minutes: number, isUndo: boolean): Promise<void> {
    if (this.state.isChanging) return;
    this.set({ isChanging: true, outcome: null });
    const change = await changeLength(this.invite, minutes, this.clock);
    if (change.kind === 'refused') this.isRefused = true;
    if (change.kind === 'changed') this.keep(isUndo ? null : { minutes: change.minutes, was: change.was });
    await this.reading().all;
    this.set({ isChanging: false, outcome: { ...change, wanted: minutes, isUndo } });
  }

  /** Undo is a comfort: where Outlook does not keep it, it is gone with the pane. */
  private keep(undo: UndoTime | null): void {
    this.kept = undo;
    void attempt(() =>
      undo ? this.invite.keepInSession(undoKey, writeUndo(undo)) : this.invite.removeFromSession(undoKey),
    );
  }

  private async listen(): Promise<void> {
    if (this.isListening) return;
    this.isListening = true;
    const listening = await attempt(() => this.invite.onTimeChanged(this.heard));
    this.isListening = typeof listening === 'object';
  }

  /** Our own changes are heard too, and read back anyway. */
  private heard = (): void => {
    if (!this.state.isChanging) void this.look();
  };

  private show(): void {
    const { seen, repeats, kept } = this;
    if (!seen) {
      this.set({ time: null, undo: null });
      return;
    }
    const minutes = minutesOf(seen, repeats);
    const isFrom = (length: number) => Math.round(length) === Math.round(minutes) && !seen.isAllDay;
    const time = {
      minutes,
      startsAt: this.invite.localTime(seen.start).minute,
      isAllDay: seen.isAllDay,
      isReadOnly: repeats === null || this.isRefused,
    };
    const { outcome } = this.state;
    // What the organizer changed since makes the last word about ours old, and is not ours to undo.
    const isOld = outcome?.kind === 'changed' && !isFrom(outcome.minutes);
    this.set({
      time,
      isSeries: repeats?.kind === 'series',
      isWaiting: this.isWaiting(),
      undo: kept && isFrom(kept.minutes) ? kept : null,
      outcome: isOld ? null : outcome,
    });
  }

  private set(change: Partial<TimeState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
