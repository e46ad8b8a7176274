import type { Person } from '../agenda/agenda';
import { isBlankAgenda } from '../agenda/canonical';
import { draftKey, parseDraft } from '../agenda/draft';
import { timeout } from '../async/timeout';
import { fingerprintOf } from '../invite/fingerprint';
import { parseBody } from '../invite/parse-body';
import type { ComposeInvite } from '../outlook/compose-invite';
import { type Destination, moveAttendees } from '../targets/open-form/move-attendees';
import { writeToOpenForm } from '../targets/open-form/open-form-transport';
import { lookAtInvite } from '../targets/open-form/read-snapshot';
import { type Language, languageOf } from '../text/language';
import { afterWriting } from './after-writing';
import { alignReasons } from './align-reasons';
import { attempt, attemptOr } from './attempt';
import { type ChoicesKeeper, createChoicesKeeper } from './choices-keeper';
import { clearNotice } from './clear-notice';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { type Edit, edited, filledFrom, withSharedReason } from './edit';
import { goToAgain, goToNow, goToOf } from './go-to';
import { keepDraft } from './keep-draft';
import { createMeetingTime, type MeetingTime } from './meeting-time';
import { offersIn } from './offers-in';
import { findAll, openForm } from './open-form';
import { draftOf, judged, type PaneState, toWrite, unopened, withPeople, withStart } from './pane-state';
import { withPrefill } from './prefill';
import type { OrganizerSession, SessionDeps } from './session';
import { strangersAsNotes } from './strangers-as-notes';
import { inviteLanguage } from './templates-for';
import { withBlockSeen } from './with-block-seen';
import type { WriteRequest, WriteResult } from './write-agenda';

export type { OrganizerSession } from './session';

/** Typing rests this long before it is judged: a status that talks at every key is no help to anyone listening. */
const restInMs = 200;
/** A call of a pane gives up after 10 s. */
const callTimeout = 10_500;

export function createOrganizerSession(invite: ComposeInvite, deps: SessionDeps): OrganizerSession {
  return new Session(invite, deps);
}

class Session implements OrganizerSession {
  readonly time: MeetingTime;
  private state = unopened;
  private readonly listeners = new Set<() => void>();
  private readonly keeper: DraftKeeper;
  private readonly choicesKeeper: ChoicesKeeper;
  /** The draft as session data has it; null for none, undefined while nobody could say. */
  private kept: string | null | undefined = null;
  private hasTyped = false;
  /** Fingerprints of what was written: a block that turns up late is ours, not somebody's edit. */
  private readonly sent = new Set<string>();
  private context = '';
  private looks = 0;
  private adding: Promise<void> | null = null;
  private isListening = false;
  private callOffJudging = () => {};

  constructor(
    private readonly invite: ComposeInvite,
    private readonly deps: SessionDeps,
  ) {
    this.time = createMeetingTime(invite, deps.clock, deps.isTimeWaiting);
    this.time.subscribe(() => this.replace(this.state));
    this.choicesKeeper = createChoicesKeeper(invite, deps.clock);
    this.keeper = createDraftKeeper({
      keep: (draft) => this.keep(draft),
      clock: deps.clock,
      onTrouble: (draftTrouble) => {
        if (draftTrouble !== this.state.draftTrouble) this.set({ draftTrouble });
      },
    });
  }

  getState = (): PaneState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  load = async (): Promise<void> => {
    const found = await findAll(this.invite, this.deps.policy, this.deps.user);
    void this.listen();
    if (!found) {
      if (this.state.phase !== 'open') this.set({ phase: 'unreachable' });
      return;
    }
    this.kept = found.kept;
    this.context = found.context;
    const typed = this.hasTyped ? parseDraft(draftOf(this.state) ?? undefined) : null;
    this.replace(openForm({ ...found, draft: typed ?? found.draft }, this.state, this.deps.user));
    this.set({ goTo: goToNow(this.state.goTo, this.state.progress) });
    void this.time.open(found.session);
    this.set({ offers: await offersIn(found.html, found.look.judged.subject) });
  };

  edit = (edit: Edit): void => {
    this.hasTyped = true;
    this.set({ form: edited(this.state.form, edit), outcome: null });
    this.keeper.soon(() => draftOf(this.state));
    this.callOffJudging();
    this.callOffJudging = this.deps.clock.after(restInMs, this.judge);
  };

  apply = (change: (state: PaneState) => PaneState): void => {
    this.hasTyped = true;
    this.replace(change(this.state));
    this.keepDraft();
    this.choicesKeeper.keep(this.state.choices);
  };

  leave = (): void => {
    if (!this.hasTyped) return;
    this.judge();
    this.keeper.now();
  };

  shareReason = (): void => {
    const form = withSharedReason(this.state.form, this.state.people.length);
    if (!form) {
      this.set({ outcome: { kind: 'no-reason-to-share' } });
      return;
    }
    this.apply((state) => ({ ...state, form, outcome: null }));
  };

  move = async (people: readonly Person[], to: Destination): Promise<void> => {
    const kind = (await moveAttendees(this.invite, people, to)) ? 'moved' : 'not-moved';
    await this.refresh();
    this.apply((state) => ({ ...state, outcome: { kind, to, people } }));
  };

  add = (): Promise<void> => {
    this.adding ??= this.addOnce().finally(() => {
      this.adding = null;
    });
    return this.adding;
  };

  keepInvites = (): void => {
    const { conflict: block, prefill, people, look, hasNotes } = this.state;
    if (!block) return;
    const agenda = strangersAsNotes(block.agenda, look);
    const form = withPrefill(alignReasons(agenda, people), prefill);
    const isNoted = hasNotes || agenda.notes !== '';
    this.replace({
      ...this.state,
      form,
      hasNotes: isNoted,
      block,
      from: block.fingerprint,
      conflict: null,
      outcome: null,
    });
    this.keepDraft();
  };

  keepMine = (): void => {
    const { conflict: block } = this.state;
    if (!block) return;
    const outcome = { kind: 'kept-mine' } as const;
    this.replace({ ...this.state, block, from: block.fingerprint, conflict: null, outcome });
    this.keepDraft();
  };

  refresh = async (): Promise<void> => {
    if (this.state.phase !== 'open') return;
    this.looks += 1;
    const mine = this.looks;
    const [look, html, context] = await Promise.all([
      lookAtInvite(this.invite, this.deps.policy, this.deps.user),
      this.isBodyOurs() ? attempt(() => this.invite.bodyHtml()) : 'failed',
      attemptOr(() => this.invite.openedWith(), this.context),
      this.time.look(),
    ]);
    if (mine !== this.looks) return;
    const before = this.state;
    const moved = withStart(look.isPeopleKnown ? withPeople(before, look) : before, look.start);
    if (before.from !== '') this.sent.add(before.from);
    const isRead = typeof html === 'object' && this.isBodyOurs();
    this.replace(isRead ? withBlockSeen(moved, parseBody(html.answer).block, this.sent) : moved);
    const { goTo, progress, block } = this.state;
    const sent = context === this.context ? null : goToOf(context);
    this.set({ goTo: sent ? goToNow(sent, progress) : goToAgain(goTo, progress) });
    this.context = context;
    if (this.hasTyped || block?.fingerprint !== before.block?.fingerprint) this.keepDraft();
  };

  lookAtBody = async (): Promise<void> => {
    const { phase, block } = this.state;
    if (phase !== 'open' || !block || !this.isBodyOurs()) return;
    const html = await attempt(() => this.invite.bodyHtml());
    if (typeof html !== 'object' || !this.isBodyOurs()) return;
    const [now, before] = [parseBody(html.answer).block, this.state.block];
    if (now?.fingerprint !== before?.fingerprint || now?.hasTwin !== before?.hasTwin) await this.refresh();
  };

  /** While the agenda is being written, the body is for the one who writes. */
  private isBodyOurs(): boolean {
    return this.state.body === 'read' && !this.state.isWriting;
  }

  close = async (): Promise<void> => {
    this.leave();
    await Promise.all([this.keeper.settled(), this.choicesKeeper.settled()]);
    this.invite.closePane();
  };

  private async addOnce(): Promise<void> {
    if (this.state.phase !== 'open') return;
    this.set({ isWriting: true, outcome: null });
    const inTime = <T>(answer: Promise<T>) =>
      timeout(answer, callTimeout, { fallback: () => 'timed-out' as const, clock: this.deps.clock });
    // Calls that hang wait for each other, three at a time: nobody waits for all of them to hear that Outlook does not answer.
    if ((await inTime(attempt(() => this.invite.bodyType()))) === 'timed-out') {
      this.set({ isWriting: false, outcome: { kind: 'unread' } });
      return;
    }
    await inTime(this.refresh());
    const agenda = toWrite(this.state);
    const { block, from } = this.state;
    if (!block && isBlankAgenda(agenda) && !this.isTimeWaiting()) {
      this.set({ isWriting: false, outcome: { kind: 'nothing-to-add' } });
      return;
    }
    const language = this.inviteLanguage();
    const ours = new Set([from, ...this.sent]);
    this.sent.add(fingerprintOf(agenda, language));
    const start = this.time.startFor(language);
    const written = await this.write({ agenda, language, ours, start });
    this.replace({ ...afterWriting(this.state, written), isWriting: false });
    if (this.hasTyped || this.kept !== null) this.keepDraft();
    const isIn = written.kind === 'written' || written.kind === 'already-there';
    if (isIn) await clearNotice(this.invite, this.state, this.deps.policy);
  }

  private write(wanted: WriteRequest): Promise<WriteResult> {
    const { write, clock } = this.deps;
    return write ? write(wanted) : writeToOpenForm(this.invite, wanted, { clock });
  }

  private isTimeWaiting(): boolean {
    return this.deps.isTimeWaiting?.() ?? false;
  }

  private async listen(): Promise<void> {
    if (this.isListening) return;
    this.isListening = true;
    // The date of the next step moves along with the meeting. A client without that event has it at the next look.
    void attempt(() => this.invite.onTimeChanged(() => void this.refresh()));
    const listening = await attempt(() => this.invite.onAttendeesChanged(() => void this.refresh()));
    this.isListening = typeof listening === 'object';
  }

  private keepDraft(): void {
    this.keeper.now(() => draftOf(this.state));
  }

  private async keep(draft: string | null): Promise<void> {
    const wanted = this.kept === undefined ? await this.withFormerDraft() : draft;
    if (wanted === this.kept) return;
    await keepDraft(this.invite, wanted, (kept) => {
      this.kept = kept;
    });
  }

  /** Session data could not be read when the pane opened: a draft may lie there that must not be written over. */
  private async withFormerDraft(): Promise<string | null> {
    const text = (await this.invite.session())[draftKey] ?? null;
    this.kept = text;
    const former = parseDraft(text ?? undefined);
    const { form, people } = this.state;
    if (former) this.replace({ ...this.state, form: alignReasons(filledFrom(form, former.agenda), people) });
    return draftOf(this.state);
  }

  private inviteLanguage(state = this.state): Language {
    const { user, policy } = this.deps;
    return inviteLanguage(state, policy, languageOf(user.locale, policy.languages));
  }

  private judge = (): void => {
    this.callOffJudging();
    this.replace(this.state);
  };

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  private replace(state: PaneState): void {
    const start = this.time.startFor(this.inviteLanguage(state));
    const now = { ...state, start, isTimeWaiting: this.isTimeWaiting() };
    this.set(state.phase === 'open' ? judged(now, this.deps.policy) : state);
  }
}
