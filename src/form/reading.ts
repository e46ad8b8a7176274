import type { Person } from '../agenda/agenda';
import { parseDraft } from '../agenda/draft';
import type { Clock } from '../async/clock';
import type { Offer } from '../invite/offer';
import type { AgendaBlock, ParsedBody } from '../invite/parse-body';
import { hasNewerDraft } from './autosave';
import { withBlockRead } from './block-read';
import { withStart } from './form-changes';
import type { FormContext } from './form-context';
import type { FormState } from './form-state';
import type { InviteSnapshot } from './form-target';
import { goToAgain, goToNow, goToOf } from './go-to';
import { findAll, openForm } from './opening';
import { alignReasons, peopleOf } from './people';
import { personKey } from './problems';
import { readBlock } from './read-block';
import { draftOf } from './selectors';
import type { TimeActions } from './time-actions';

/** How the form learns what the invite is. */
export interface Reading {
  load(): Promise<void>;
  /** One at a time. Called while one is under way it settles after the next, which begins after the call. */
  refresh(): Promise<void>;
  /** Whether one is under way, or waits for it. */
  isRefreshing(): boolean;
  checkBody(): Promise<void>;
}

export function createReading(form: FormContext, timeActions: TimeActions): Reading {
  const { target, deps, autosave, getState, set, replace, hasTyped, whenDrawn, written } = form;
  let context = '';
  let isSubscribed = false;

  async function load(): Promise<void> {
    const finding = findAll(target, deps.policy.meetingHosts, deps.clock).catch(() => null);
    // Behind what the first picture needs, which does not wait for it.
    const asking = Promise.resolve(target.openedWith?.() ?? '');
    const found = await finding;
    if (!found || found === 'unloaded') {
      if (getState().phase !== 'open') set({ phase: found ?? 'unreachable' });
      return;
    }
    if (found.block || found.draft) await deps.untilJudging?.();
    autosave.found(found.texts);
    const typed = hasTyped() ? parseDraft(draftOf(getState()) ?? undefined) : null;
    const told = await Promise.race([asking, 'not yet' as const]);
    const isTold = told !== 'not yet';
    context = isTold ? (told ?? '') : '';
    replace(openForm({ ...found, draft: typed ?? found.draft }, context, getState(), deps.user));
    if (hasNewerDraft(found.texts, found.local)) autosave.now();
    set({ goTo: goToNow(getState().goTo, getState().progress) });
    if (!isTold) void asking.then(goWhereSent);
    await whenDrawn();
    void subscribe();
    void timeActions.open(found.texts ?? {});
    set({ offers: await offersIn(found.parsed, found.snapshot.judged.subject) });
  }

  /** The gate's word came after the form: whoever types already is left alone. */
  function goWhereSent(told: string | null): void {
    if (told === null || told === context) return;
    context = told;
    const sent = goToOf(told);
    if (!sent) return;
    const { progress } = getState();
    set({ goTo: goToNow(hasTyped() ? { ...sent, isAgain: true } : sent, progress) });
  }

  async function refreshOnce(): Promise<void> {
    if (getState().phase !== 'open') return;
    const [snapshot, body, now] = await Promise.all([
      readSnapshot(),
      isBodyFree(getState()) ? target.readBody() : null,
      target.openedWith?.() ?? '',
      timeActions.read(),
    ]);
    const block = body?.kind === 'html' ? await blockIn(body.html, snapshot, deps.clock) : 'unread';
    const before = getState();
    const { isSilent } = snapshot;
    const known = snapshot.isPeopleKnown
      ? withPeople(before, snapshot)
      : { ...before, snapshot: { ...before.snapshot, isSilent } };
    const moved = withStart(known, snapshot.start);
    if (before.from !== '') written.add(before.from);
    const isRead = block !== 'unread' && isBodyFree(getState());
    replace(isRead ? withBlockRead(moved, block, written) : moved);
    const { goTo, progress, block: read } = getState();
    const sent = now === null || now === context ? null : goToOf(now);
    set({ goTo: sent ? goToNow(sent, progress) : goToAgain(goTo, progress) });
    context = now ?? context;
    if (hasTyped() || read?.fingerprint !== before.block?.fingerprint) autosave.now();
  }

  /** Nobody is taken off the form because one reading did not name them. */
  async function readSnapshot(): Promise<InviteSnapshot> {
    const snapshot = await target.readSnapshot();
    const { people } = getState();
    const isAnybodyGone = !isNamed(people, peopleOf(snapshot, getState().form));
    return snapshot.isPeopleKnown && isAnybodyGone ? target.readSnapshot() : snapshot;
  }

  const refresh = oneAtATime(() => refreshOnce().catch(() => undefined));
  const check = oneAtATime(() => checkBody().catch(() => undefined));

  async function checkBody(): Promise<void> {
    const { phase, block, snapshot } = getState();
    if (phase !== 'open' || !block || !isBodyFree(getState())) return;
    const body = await target.readBody();
    if (body.kind !== 'html') return;
    const now = await readBlock(body.html, snapshot.start, deps.clock);
    if (!isBodyFree(getState())) return;
    const before = getState().block;
    if (now?.fingerprint !== before?.fingerprint || now?.hasTwin !== before?.hasTwin) await refresh();
  }

  async function subscribe(): Promise<void> {
    if (isSubscribed) return;
    isSubscribed = true;
    // The date of the next step moves along with the meeting.
    isSubscribed = await target.subscribe((changed) => {
      if (changed === 'time') timeActions.changed();
      void refresh();
    });
  }

  return { load, refresh, isRefreshing: refresh.isRunning, checkBody: check };
}

/** Whether all of them are among others. */
function isNamed(people: readonly Person[], others: readonly Person[]): boolean {
  const keys = new Set(others.map(personKey));
  return people.every((person) => keys.has(personKey(person)));
}

/** The block of a body; 'unread' when what reads it did not come: what is known of it stays. */
function blockIn(
  html: string,
  { start }: InviteSnapshot,
  clock: Clock,
): Promise<AgendaBlock | null | 'unread'> {
  return readBlock(html, start, clock).catch(() => 'unread');
}

/** While the agenda is being written, the body is for the one who writes. */
function isBodyFree({ body, isWriting }: FormState): boolean {
  return body === 'read' && !isWriting;
}

/** The state with the people of the invite as the snapshot has them; answers of those who left wait behind the others. */
function withPeople(state: FormState, snapshot: InviteSnapshot): FormState {
  const people = peopleOf(snapshot, state.form);
  return { ...state, snapshot, people, form: alignReasons(state.form, people) };
}

/**
 * What the organizer has already written elsewhere in the invite. The code that finds it comes after the form is on the screen: nobody
 * waits for it, and without it nothing is offered.
 */
async function offersIn(body: ParsedBody | null, subject: string): Promise<readonly Offer[]> {
  try {
    const [{ alreadyWritten }, { parseBody }] = await Promise.all([
      import('../invite/already-written'),
      import('../invite/parse-body'),
    ]);
    return alreadyWritten(body ?? parseBody(''), subject);
  } catch {
    return [];
  }
}

interface OneAtATime {
  (): Promise<void>;
  isRunning(): boolean;
}

/** Runs once at a time. Whoever calls meanwhile gets the run after, together with everyone else who does. */
function oneAtATime(run: () => Promise<void>): OneAtATime {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = () => {
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  const call = () => {
    if (!running) return start();
    next ??= running.then(() => {
      next = null;
      return start();
    });
    return next;
  };
  return Object.assign(call, { isRunning: () => running !== null || next !== null });
}
