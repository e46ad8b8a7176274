import { timeoutOr } from '../async/timeout';
import type { FormContext } from './form-context';
import { type FormTime, parseUndo, type UndoTime, undoKey, undoOf, writeUndo } from './time-state';

/** The time of the meeting, within the form. Every promise settles and none rejects. */
export interface TimeActions {
  /** The form opened, with these texts saved beside the invite. */
  open(texts: Readonly<Record<string, string>>): Promise<void>;
  /**
   * Reads the time anew; not every change of it has an event (drag and drop in the calendar has none). Settles as soon as the start is
   * known: how the invite repeats may come later.
   */
  read(): Promise<void>;
  /** The time was changed in Outlook. */
  changed(): void;
  use(minutes: number): Promise<void>;
  undo(): Promise<void>;
  /** Ends a series that has no end, on a day as yyyy-mm-dd. */
  endSeries(day: string): Promise<void>;
}

/**
 * How long the form waits to see a length that was changed, in ms. Some clients never answer how an invite repeats (OfficeDev/office-js#3125,
 * #6276); an answer that comes later is taken all the same.
 */
const longestWait = 3_000;

export function createTimeActions({ target, deps, getState, replace, set }: FormContext): TimeActions {
  let reads = 0;

  const update = (change: Partial<FormTime>) =>
    replace({ ...getState(), time: { ...getState().time, ...change } });

  function reading(): { readonly start: Promise<void>; readonly all: Promise<void> } {
    reads += 1;
    const mine = reads;
    const recurrence = target.time.readRecurrence();
    const start = target.time.read().then((read) => {
      // What was read last is likelier than nothing.
      if (mine === reads && read) update({ read });
    });
    // The clock times of the agenda need not wait for a call that some clients never answer.
    const all = Promise.all([recurrence, start]).then(([found]) => {
      if (mine === reads && found) update({ recurrence: found });
    });
    return { start, all };
  }

  /** `undoes`: the length that is to be taken back, in minutes; null for a new one. */
  async function change(minutes: number, undoes: number | null): Promise<void> {
    if (getState().time.isChanging) return;
    update({ isChanging: true, result: null });
    const isUndo = undoes !== null;
    const changed = await target.time.changeLength(minutes, undoes ?? undefined);
    if (changed.kind === 'refused') update({ isRefused: true });
    if (changed.kind === 'changed' || changed.kind === 'pending') {
      save(isUndo ? null : { minutes: changed.minutes, was: changed.was });
    }
    await timeoutOr(reading().all, longestWait, undefined, deps.clock);
    update({ isChanging: false, result: { ...changed, wanted: minutes, isUndo } });
  }

  /** Undo is a comfort: where it cannot be saved, it is gone with the form. */
  function save(used: UndoTime | null): void {
    update({ used });
    void target.saved.save(undoKey, used && writeUndo(used));
  }

  const read = () => reading().start;
  return {
    async open(texts) {
      const { used } = getState().time;
      set({ time: { ...getState().time, used: used ?? parseUndo(texts[undoKey]) } });
      await read();
    },
    read,
    // Our own changes are heard too, and read back anyway.
    changed: () => void (getState().time.isChanging ? null : read()),
    use: (minutes) => change(minutes, null),
    async undo() {
      const undo = undoOf(getState().time);
      if (undo) await change(undo.was, undo.minutes);
    },
    async endSeries(day) {
      const { endSeries } = target.time;
      if (!endSeries || getState().time.isChanging) return;
      update({ isChanging: true, seriesEnded: null });
      const seriesEnded = await endSeries(day);
      await reading().all;
      update({ isChanging: false, seriesEnded });
    },
  };
}
