import { isBlankAgenda } from '../agenda/canonical';
import { timeoutOr } from '../async/timeout';
import { fingerprintOf } from '../invite/fingerprint';
import { verdict } from '../rules/verdict';
import { afterWriting, inConflict } from './block-read';
import type { FormContext } from './form-context';
import type { FormState } from './form-state';
import { inviteLanguage } from './invite-language';
import { writtenKey } from './opening';
import type { Reading } from './reading';
import { areTimesOld, isInInvite, namesOthers, toWrite } from './selectors';
import { pendingLength, startFor } from './time-state';

/** A call gives up after 10 s, and a slow Outlook has a dozen of them to answer, a few at a time. */
const refreshTimeout = 30_000;

export interface Writing {
  /** Puts the agenda into the invite. Runs once at a time; never rejects. */
  add(): Promise<void>;
}

export function createWriting(form: FormContext, reading: Reading): Writing {
  const { target, deps, autosave, getState, set, replace, written } = form;
  let adding: Promise<void> | null = null;

  async function add(): Promise<void> {
    if (getState().phase !== 'open') return;
    set({ result: null });
    try {
      while (await isAgreed()) {
        set({ isWriting: true });
        const isAskedAgain = await writeOnce();
        set({ isWriting: false });
        if (!isAskedAgain) break;
      }
    } catch {
      set({ result: { kind: 'unwritten' } });
    } finally {
      // Whatever happens, nobody is left with a form that goes on writing for ever.
      replace({ ...getState(), isWriting: false, isLooking: false });
    }
  }

  /** Asks where the target has it so; whatever needs no question is said instead. */
  async function isAgreed(): Promise<boolean> {
    if (!target.askBeforeWriting) return true;
    const instead = insteadOfAsking(getState(), isOld());
    if (instead) {
      replace(instead);
      return false;
    }
    const { snapshot } = getState();
    const hasAgenda = !isInInvite(getState()) || namesOthers(getState()) || isOld();
    const hasOutcome = toWrite(getState()).outcome !== null;
    const consent = await target.askBeforeWriting({ snapshot, hasAgenda, hasOutcome });
    if (consent.kind === 'unable') {
      set({ result: { kind: 'message', text: consent.text, isError: true } });
    }
    return consent.kind === 'given';
  }

  const isOld = () => areTimesOld(getState(), deps.policy, form.language);

  /** Nobody who was taken off the invite meanwhile is written into it: whatever it is told of is read first. */
  async function refreshed(): Promise<boolean> {
    do await reading.refresh();
    while (reading.isRefreshing());
    return !getState().snapshot.isSilent;
  }

  /** Whether the target wants to ask once more. */
  async function writeOnce(): Promise<boolean> {
    if (!(await timeoutOr(refreshed(), refreshTimeout, false, deps.clock))) {
      set({ result: { kind: 'unread' } });
      return false;
    }
    const agenda = toWrite(getState());
    const { block, from, time, isBlockGone } = getState();
    if (!block && isBlankAgenda(agenda) && !pendingLength(time)) {
      set({ result: { kind: 'nothing-to-add' } });
      return false;
    }
    const language = inviteLanguage(getState(), deps.policy, form.language);
    const ours = new Set([from, ...written]);
    written.add(fingerprintOf(agenda, language));
    const isKnownFilled = block !== null || isBlockGone;
    const request = { agenda, language, ours, start: startFor(time, language), isKnownFilled };
    const result = await target.write(request, (isLooking) => set({ isLooking }));
    if (result.kind === 'ask-again') {
      set({ result: { kind: 'message', text: result.text, isError: false } });
      return true;
    }
    replace(afterWriting(getState(), result));
    if (form.hasTyped() || block) autosave.now();
    if (result.kind === 'written' || result.kind === 'already-there') {
      void target.saved.save(writtenKey, result.block.fingerprint);
      await clearNotice();
    }
    return false;
  }

  /** Takes the notice away from an invite that passes. */
  async function clearNotice(): Promise<void> {
    const { snapshot, block } = getState();
    const isAllowed = verdict(snapshot.judged, block?.agenda ?? null, deps.policy).kind === 'allow';
    if (isAllowed) await target.clearNotice?.();
  }

  return {
    add() {
      adding ??= add().finally(() => {
        adding = null;
      });
      return adding;
    },
  };
}

/** The state where there is something else to do than to ask whether an update goes out; null when it is to be asked. */
function insteadOfAsking(state: FormState, areOld: boolean): FormState | null {
  const { conflict, block, body } = state;
  // It is to be chosen first.
  if (conflict) return inConflict(state, conflict);
  if (pendingLength(state.time)) return null;
  if (!block && isBlankAgenda(toWrite(state))) return { ...state, result: { kind: 'nothing-to-add' } };
  if (areOld || body !== 'read' || namesOthers(state)) return null;
  return block && isInInvite(state) ? { ...state, result: { kind: 'already-there', block } } : null;
}
