import { emptyAgenda } from '../../agenda/agenda';
import { isBlankAgenda } from '../../agenda/canonical';
import { createOrganizerSession, type OrganizerSession } from '../../form/organizer-session';
import { type PaneState, saysTheSame, toWrite } from '../../form/pane-state';
import type { SessionDeps } from '../../form/session';
import type { WriteRequest, WriteResult } from '../../form/write-agenda';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { languageOf } from '../../text/language';
import { type SentInviteWords, sentInviteWords } from '../../text/sent-invite';
import { sendUpdate } from './send-update';
import type { SentInvite } from './sent-invite';
import { type Asking, askingOf, type Reach } from './update-question';

export interface SentDeps extends Omit<SessionDeps, 'write' | 'isTimeWaiting'> {
  readonly calendar: Calendar;
  /** The immutable id of the event. */
  readonly eventId: () => Promise<string>;
  /** Loads what asking and sending need, so that the click on Send update can open the sign-in window. */
  readonly prepare: () => Promise<void>;
}

/** An invite that is sent: the organizer's form over it, and the question before an update goes out. No promise of it rejects. */
export interface SentSession {
  /** Its `add` asks first. */
  readonly form: OrganizerSession;
  /** Null while nothing is asked. */
  getAsking(): Asking | null;
  /** Calls back after every change of the question; gives a function that stops it. */
  subscribe(listener: () => void): () => void;
  choose(reach: Reach): void;
  /** Sends what was asked about. To be called by the click itself: a browser opens the sign-in window only then. */
  send(): Promise<void>;
  notNow(): void;
  /** Whether something is answered or changed here that nobody else reads yet. */
  hasUnsent(): boolean;
}

export function createSentSession(invite: SentInvite, deps: SentDeps): SentSession {
  return new Sent(invite, deps);
}

/** What was agreed to, and the reading of the event that began with the click. */
interface Agreed {
  readonly asking: Asking;
  readonly event: Promise<CalendarEvent>;
}

class Sent implements SentSession {
  readonly form: OrganizerSession;
  private readonly inner: OrganizerSession;
  private readonly words: SentInviteWords;
  private readonly listeners = new Set<() => void>();
  private asking: Asking | null = null;
  private agreed: Agreed | null = null;
  private isPreparing = false;

  constructor(
    private readonly invite: SentInvite,
    private readonly deps: SentDeps,
  ) {
    this.words = sentInviteWords(languageOf(deps.user.locale, deps.policy.languages));
    this.inner = createOrganizerSession(invite, {
      ...deps,
      write: (wanted) => this.write(wanted),
      isTimeWaiting: () => invite.waiting() !== null,
    });
    this.form = { ...this.inner, add: () => this.ask() };
  }

  getAsking = (): Asking | null => this.asking;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  choose = (reach: Reach): void => {
    if (this.asking) this.show({ ...this.asking, reach });
  };

  notNow = (): void => this.show(null);

  send = async (): Promise<void> => {
    const { asking } = this;
    if (!asking) return;
    const event = this.readEvent();
    // Whoever needs it hears how it went.
    event.catch(() => undefined);
    this.agreed = { asking, event };
    this.show(null);
    await this.inner.add();
    this.agreed = null;
  };

  hasUnsent = (): boolean => {
    const state = this.inner.getState();
    return state.phase === 'open' && (this.invite.waiting() !== null || !isInInvite(state));
  };

  private async ask(): Promise<void> {
    const state = this.inner.getState();
    if (state.phase !== 'open' || state.isWriting || this.isPreparing) return;
    const instead = this.insteadOfAsking(state);
    if (instead) {
      this.inner.apply(instead);
      return;
    }
    this.isPreparing = true;
    const isReady = await this.deps.prepare().then(
      () => true,
      () => false,
    );
    this.isPreparing = false;
    if (isReady) this.show(await this.question());
    else
      this.inner.apply((now) => ({
        ...now,
        outcome: { kind: 'said', text: this.words.notLoaded, isTrouble: true },
      }));
  }

  /** What there is to do before, or in place of, a question; null when an update is to be sent. */
  private insteadOfAsking(state: PaneState): ((state: PaneState) => PaneState) | null {
    const { conflict, block, areTimesOld, body } = state;
    // Shown once more: it is to be chosen first.
    if (conflict) return (now) => ({ ...now, conflict: { ...conflict, agenda: { ...conflict.agenda } } });
    if (this.invite.waiting()) return null;
    if (!block && isBlankAgenda(toWrite(state)))
      return (now) => ({ ...now, outcome: { kind: 'nothing-to-add' } });
    if (areTimesOld || body !== 'read') return null;
    return block && isInInvite(state)
      ? (now) => ({ ...now, outcome: { kind: 'already-there', block } })
      : null;
  }

  private async question(): Promise<Asking> {
    const repeats = await this.invite.repeats();
    const state = this.inner.getState();
    return askingOf(state, {
      reach: repeats.kind === 'occurrence' ? 'meeting' : null,
      hasAgenda: !isInInvite(state) || state.areTimesOld,
      time: this.invite.waiting(),
    });
  }

  private async readEvent(): Promise<CalendarEvent> {
    return this.deps.calendar.event(await this.deps.eventId());
  }

  private async write(wanted: WriteRequest): Promise<WriteResult> {
    const { agreed, invite, words } = this;
    if (!agreed) return { kind: 'unwritten' };
    const { calendar, user, policy } = this.deps;
    const language = languageOf(user.locale, policy.languages);
    const state = this.inner.getState();
    const update = { calendar, invite, wanted, asking: agreed.asking, state, language };
    const updated = await sendUpdate(update, agreed.event);
    void this.inner.time.look();
    if (updated.kind !== 'ask-again') return updated;
    this.show(updated.asking);
    return { kind: 'said', text: words.notSentYet, isTrouble: false };
  }

  private show(asking: Asking | null): void {
    this.asking = asking;
    for (const listener of [...this.listeners]) listener();
  }
}

/** Whether everything answered on the form is in the invite. */
function isInInvite(state: PaneState): boolean {
  return saysTheSame(state, state.form, state.block?.agenda ?? emptyAgenda);
}
