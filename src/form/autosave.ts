import { type Choices, choicesKey, noChoices, writeChoices } from '../agenda/choices';
import { type Draft, draftKey, parseDraft } from '../agenda/draft';
import type { Clock } from '../async/clock';
import { debounce } from '../async/debounce';
import { draftThatFits } from './draft-that-fits';
import { filledFrom } from './edit';
import type { SavedTexts, SaveResult } from './form-target';
import { createSaveQueue, type SaveState } from './save-queue';

export type { SaveState } from './save-queue';

/**
 * Where a draft lies while nobody knows whether an earlier one lies in the draft's own place, which must not be written over. The gate does
 * not read it.
 */
const draftBesideKey = 'syfte.draft-beside';

/** Shares of Office's 50,000 characters that a draft is cut to: what else lies in session data is not known here. */
const limits = [45_000, 30_000, 15_000];

/** Typing has rested for so long, in ms, when it is looked at whether Outlook holds what it said that it saved. */
const confirmAfter = 500;
const longestConfirm = 30_000;

/**
 * The draft among saved texts. The second place (`SavedTexts.readLocally`) has what was on its way to the first; what was saved beside the draft
 * while that could not be read is newer than it.
 */
export function draftIn(texts: Readonly<Record<string, string>>, local: string | null): Draft | null {
  const newest = parseDraft(local ?? undefined);
  if (newest) return newest;
  const [first, beside] = [parseDraft(texts[draftKey]), parseDraft(texts[draftBesideKey])];
  if (!first || !beside) return beside ?? first;
  return { ...beside, agenda: filledFrom(beside.agenda, first.agenda) };
}

/** Whether what was typed last lies elsewhere than in the draft's own place. */
export function hasNewerDraft(texts: Readonly<Record<string, string>> | null, local: string | null): boolean {
  return local !== null || texts?.[draftBesideKey] !== undefined;
}

export interface AutosaveOptions {
  readonly saved: SavedTexts;
  /** The draft as of now; null when the invite says everything. */
  readonly draft: () => string | null;
  /** The draft without the trouble of comparing it with the invite: at every key. */
  readonly typed: () => string;
  readonly clock: Clock;
  readonly onState: (state: SaveState) => void;
  /** A former draft was read at last, after the form had opened without it. */
  readonly onFormer: (draft: Draft) => void;
}

/** Saves the draft and the choices beside the invite. Nothing here rejects. */
export interface Autosave {
  /** An answer was typed. */
  soon(): void;
  /** The form changed by other means than typing. */
  now(): void;
  /** The organizer left a field: what changed is sent at once. */
  flush(): void;
  /** The page may be gone in a moment. */
  leave(): void;
  choose(choices: Choices): void;
  /** The texts found when the form opened; null when they could not be read. */
  found(texts: Readonly<Record<string, string>> | null): void;
  settled(): Promise<void>;
}

export function createAutosave(options: AutosaveOptions): Autosave {
  const { saved, draft, typed, clock, onState, onFormer } = options;
  let isFormerKnown = true;
  let isReading = false;
  let wasBeside = false;
  let choices = writeChoices(noChoices);
  /** What was taken under the draft's own key, and what was last read there; undefined while nobody knows. */
  let [taken, seen]: (string | null | undefined)[] = [undefined, undefined];
  let isSaved = false;
  let doubts = 0;

  /** Reads what could not be read when the form opened, one call at a time. */
  const readFormer = async () => {
    isReading = true;
    const texts = await saved.read();
    isReading = false;
    if (!texts) return;
    isFormerKnown = true;
    seen = texts[draftKey] ?? null;
    const former = parseDraft(texts[draftKey]);
    if (former) onFormer(former);
    drafts.found(undefined);
    drafts.now();
  };

  const saveDraft = async (text: string | null, isLeaving: boolean): Promise<SaveResult> => {
    if (!isFormerKnown) {
      if (!isReading) void readFormer();
      return text === null ? 'saved' : saveFitting(saved, draftBesideKey, text, isLeaving);
    }
    const result = await saveFitting(saved, draftKey, text, isLeaving);
    if (result === 'saved') taken = text;
    if (result === 'saved' && wasBeside && (await saved.save(draftBesideKey, null)) === 'saved') {
      wasBeside = false;
    }
    return result;
  };

  const drafts = createSaveQueue({
    text: draft,
    save: saveDraft,
    clock,
    onState(state) {
      isSaved = state === 'saved';
      if (isSaved) confirm();
      // The invite says everything: there is nothing to keep.
      if (isSaved && draft() === null) saved.saveLocally?.(null);
      if (!isSaved || doubts === 0) onState(state);
    },
  });

  /** Outlook can say that it saved, and save nothing: the second place is given up when the draft was read in the first. */
  const confirmSaved = async () => {
    const wanted = taken;
    if (!isFormerKnown || wanted === undefined) return;
    const texts = await saved.read();
    // Something newer is on its way, and is looked for itself.
    if (!texts || !isSaved || taken !== wanted) return;
    const now = texts[draftKey] ?? null;
    if (now === wanted || wanted === null) {
      doubts = 0;
      seen = now;
      saved.saveLocally?.(null);
      onState('saved');
    } else if (now === seen) {
      doubts += 1;
      onState('failed');
      clock.after(Math.min(confirmAfter * 2 ** doubts, longestConfirm), () => {
        drafts.found(undefined);
        drafts.now();
      });
    }
    // Else another pane on the same form has saved since: what it saved is its own to look for.
  };
  const confirm = debounce(() => void confirmSaved(), confirmAfter, clock);

  const chosen = createSaveQueue({
    text: () => choices,
    save: (text, isLeaving) => saved.save(choicesKey, text, isLeaving),
    clock,
    // A choice that could not be saved troubles nobody: no answer is lost with it.
    onState: () => {},
  });
  chosen.found(choices);

  return {
    soon() {
      saved.saveLocally?.(typed());
      drafts.soon();
    },
    now() {
      saved.saveLocally?.(typed());
      drafts.now();
    },
    flush() {
      drafts.flush();
      chosen.flush();
    },
    leave() {
      drafts.leave();
      chosen.leave();
    },
    choose(made) {
      const text = writeChoices(made);
      if (text === choices) return;
      choices = text;
      chosen.now();
    },
    found(texts) {
      isFormerKnown = texts !== null;
      wasBeside = texts === null || texts[draftBesideKey] !== undefined;
      seen = texts ? (texts[draftKey] ?? null) : undefined;
      taken = seen;
      drafts.found(texts?.[draftBesideKey] === undefined ? (texts?.[draftKey] ?? null) : undefined);
    },
    async settled() {
      await Promise.all([drafts.settled(), chosen.settled()]);
    },
  };
}

/** Saves a text; one that finds no room is saved without its longest answers, and is `full` all the same: not all of it is saved. */
async function saveFitting(
  saved: SavedTexts,
  key: string,
  text: string | null,
  isLeaving: boolean,
): Promise<SaveResult> {
  const result = await saved.save(key, text, isLeaving);
  if (result !== 'full' || text === null) return result;
  for (const limit of limits) {
    const part = draftThatFits(text, limit);
    if (part === null || (await saved.save(key, part, isLeaving)) === 'saved') break;
  }
  return result;
}
