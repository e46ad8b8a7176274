import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person, Reason } from '../agenda/agenda';
import { debounce } from '../async/debounce';
import { timeoutOr } from '../async/timeout';
import { languageOf } from '../text/language';
import type { PastLength } from '../time/series-history';
import { createAutosave } from './autosave';
import { withAnswersOf } from './block-read';
import { type Edit, edited, filledFrom, withSharedReason } from './edit';
import type { FormContext, FormStoreDeps } from './form-context';
import { type FormResult, type FormState, unopened } from './form-state';
import type { Destination, FormTarget } from './form-target';
import { alignReasons } from './people';
import { createReading, type Reading } from './reading';
import { draftOf, judged, typedDraft } from './selectors';
import { createTimeActions } from './time-actions';
import { createWriting } from './writing';

/** The agenda form of one invite. Every promise settles and none rejects: what went wrong is in the state. */
export interface FormStore extends Pick<StoreApi<FormState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Reads the invite and opens the form; once more after a failure, with what was typed meanwhile. */
  load(): Promise<void>;
  /** Settles when the form has been on the screen: what is not in its first picture is loaded then. */
  readonly drawn: Promise<void>;
  edit(edit: Edit): void;
  /** A change of the form that is no typing, such as a template or a role: judged and saved at once. */
  apply(change: (state: FormState) => FormState): void;
  /** Judges what is written anew: more is known now of what says nothing. */
  judge(): void;
  /**
   * The organizer left a field: saves the draft now, and judges it.
   * @param afterPress runs the judging once nothing is pressed: what it shows moves the page. @default at once
   */
  leave(afterPress?: (run: () => void) => void): void;
  /** The form is hidden or goes, perhaps for good: the newest draft is on its way at once. */
  hide(): void;
  /** Copies the first given reason to everyone without one. */
  shareReason(): void;
  /** Makes required attendees optional, or takes them off the invite, once at a time; not where the invite cannot be changed. */
  readonly move: ((people: readonly Person[], to: Destination) => Promise<void>) | null;
  /** Puts the agenda into the invite. Runs once at a time. */
  add(): Promise<void>;
  takeInviteVersion(): void;
  keepOwnVersion(): void;
  /** Gives the meeting this length, in minutes. One change at a time. */
  changeLength(minutes: number): Promise<void>;
  /** Gives it the length back that it had before the last `changeLength`. */
  undoLength(): Promise<void>;
  /** Ends a series that has no end, on a day as yyyy-mm-dd. */
  endSeries(day: string): Promise<void>;
  /** Whether a series can be ended from this form. */
  readonly canEndSeries: boolean;
  /** How long earlier meetings of the series took, oldest first. */
  setPastLengths(pastLengths: readonly PastLength[]): void;
  /** Reasons that people were given in meetings alike, the likeliest meeting first. */
  setPastReasons(reasons: readonly Reason[]): void;
  /** The invite may have changed: who is invited, the subject, the time, where the gate sends the organizer. */
  refresh(): Promise<void>;
  /** One call: whether the block still stands in the body as it was read. No event tells of what is typed there. */
  checkBody(): Promise<void>;
  /** Saves the draft and closes the form. */
  close(): Promise<void>;
}

/** Whoever closes the form waits this long for a draft to be saved that is on its way; the target has it by then. */
const closeTimeout = 2_000;

/** Typing rests this long before it is judged. */
const restInMs = 200;

export function createFormStore(target: FormTarget, deps: FormStoreDeps): FormStore {
  const store = createStore<FormState>()(() => unopened);
  const { getState } = store;
  let hasTyped = false;
  const set = (change: Partial<FormState>) => store.setState(change);
  const replace = (state: FormState) => store.setState(judged(state, deps.policy), true);
  const autosave = createAutosave({
    saved: target.saved,
    draft: () => draftOf(getState()),
    typed: () => typedDraft(getState()),
    clock: deps.clock,
    onState: (saving) => {
      if (saving !== getState().saving) set({ saving });
    },
    onFormer: ({ agenda }) => {
      const { form, people } = getState();
      replace({ ...getState(), form: alignReasons(filledFrom(form, agenda), people) });
    },
  });
  const language = languageOf(deps.user.locale, deps.policy.languages);
  const isTyped = () => hasTyped;
  let isDrawn = () => {};
  const drawn = new Promise<void>((resolve) => {
    isDrawn = resolve;
  });
  const whenDrawn = async () => {
    await deps.untilDrawn?.();
    isDrawn();
  };
  const written = new Set<string>();
  const context: FormContext = {
    target,
    deps,
    language,
    autosave,
    getState,
    set,
    replace,
    hasTyped: isTyped,
    whenDrawn,
    written,
  };
  const timeActions = createTimeActions(context);
  const reading = createReading(context, timeActions);
  const writing = createWriting(context, reading);

  const judgeAtRest = debounce(() => replace(getState()), restInMs, deps.clock);
  const apply: FormStore['apply'] = (change) => {
    hasTyped = true;
    replace(change(getState()));
    autosave.now();
    autosave.choose(getState().choices);
  };
  const leave: FormStore['leave'] = (afterPress = (run) => run()) => {
    if (!hasTyped) return;
    afterPress(judgeAtRest.flush);
    autosave.flush();
  };

  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load: reading.load,
    drawn,
    refresh: reading.refresh,
    checkBody: reading.checkBody,
    add() {
      judgeAtRest.flush();
      return writing.add();
    },
    changeLength: timeActions.use,
    undoLength: timeActions.undo,
    endSeries: timeActions.endSeries,
    canEndSeries: target.time.endSeries !== undefined,
    setPastLengths: (pastLengths) => set({ pastLengths }),
    setPastReasons: (pastReasons) => set({ pastReasons }),
    apply,
    judge: () => replace(getState()),
    leave,
    edit(edit) {
      hasTyped = true;
      set({ form: edited(getState().form, edit), result: null });
      autosave.soon();
      judgeAtRest();
    },
    shareReason() {
      const { form, people } = getState();
      const shared = withSharedReason(form, people.length);
      if (shared) apply((state) => ({ ...state, form: shared, result: null }));
      else set({ result: { kind: 'no-reason-to-share' } });
    },
    move: movingOf(context, reading, apply),
    takeInviteVersion() {
      const { conflict } = getState();
      if (!conflict) return;
      replace({ ...withAnswersOf(getState(), conflict), result: null });
      autosave.now();
    },
    keepOwnVersion() {
      const { conflict: block } = getState();
      if (!block) return;
      const result = { kind: 'own-version-saved' } as const;
      replace({ ...getState(), block, from: block.fingerprint, conflict: null, result });
      autosave.now();
    },
    hide: autosave.leave,
    async close() {
      autosave.leave();
      await timeoutOr(autosave.settled(), closeTimeout, undefined, deps.clock);
      target.close();
    },
  };
}

function movingOf(
  { target, getState, set }: FormContext,
  reading: Reading,
  apply: FormStore['apply'],
): FormStore['move'] {
  const { moveAttendees } = target;
  if (!moveAttendees) return null;
  return async (people, to) => {
    // Whoever is moved is read and written with everybody else: two at once would undo each other.
    if (getState().moving) return;
    set({ moving: { people, to }, result: null });
    const { isMoved, missing } = await moveAttendees(people, to);
    await reading.refresh();
    const kind = isMoved ? 'moved' : 'not-moved';
    const result: FormResult =
      missing.length > 0 ? { kind: 'missing', people: missing } : { kind, to, people };
    apply((state) => ({ ...state, moving: null, result }));
  };
}
