import { createStore, type StoreApi } from 'zustand/vanilla';
import { withRooms } from '../../agenda/attendee';
import type { FormUser } from '../../form/form-context';
import type {
  BodyReading,
  Consent,
  FormTarget,
  InviteSnapshot,
  LengthChange,
  WritePlan,
} from '../../form/form-target';
import { isAsLong, minutesOf } from '../../form/time-state';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { isEmptyBody } from '../../invite/content-lost';
import { parseBody } from '../../invite/parse-body';
import { localTimeIn } from '../../outlook/office-context';
import type { Policy } from '../../policy/policy';
import { languageOf } from '../../text/language';
import { sentInviteWords } from '../../text/sent-invite';
import { endAfter } from '../../time/span';
import { frameStorage } from '../frame-storage';
import { sendUpdate } from './send-update';
import { type SentInvite, sentMinutesOf, updatedInvite } from './sent-invite';
import { storedTexts } from './stored-texts';
import { type UpdateQuestion, type UpdateScope, updateQuestion } from './update-question';

/** What is saved beside an invite, by key. */
export type PageTexts = Map<string, string>;

export interface EventTargetDeps {
  readonly user: FormUser;
  readonly policy: Pick<Policy, 'languages' | 'exempt' | 'meetingHosts'>;
  readonly calendar: Calendar;
  /** The immutable id of the event. */
  readonly eventId: () => Promise<string>;
  /** Loads what asking and sending need, so that the click on Send update can open the sign-in window. */
  readonly prepare: () => Promise<void>;
  readonly texts: PageTexts;
  /** Closes the form. */
  readonly close: () => void;
}

/** An invite that is on the calendar: what is changed on its form waits until the organizer sends an update. */
export interface EventTarget extends FormTarget {
  /** The question before an update goes out; null while nothing is asked. */
  readonly question: Pick<StoreApi<UpdateQuestion | null>, 'getState' | 'getInitialState' | 'subscribe'>;
  choose(scope: UpdateScope): void;
  /** Sends what was asked about. To be called by the click itself: a browser opens the sign-in window only then. */
  send(): void;
  notNow(): void;
}

/** The update that the organizer consented to, and the event, whose reading began with the click. */
interface ConsentedUpdate {
  readonly question: UpdateQuestion;
  readonly snapshot: InviteSnapshot;
  readonly event: Promise<CalendarEvent>;
}

/** Key of the length that waits for the next update, saved beside the answers: a form that is opened again has both. */
const pendingKey = 'syfte.waiting-length';

const day = 1440;

export function createEventTarget(invite: SentInvite, deps: EventTargetDeps): EventTarget {
  const { calendar, texts } = deps;
  const question = createStore<UpdateQuestion | null>()(() => null);
  const language = languageOf(deps.user.locale, deps.policy.languages);
  const words = sentInviteWords(language);
  const listeners = new Set<(changed: 'time') => void>();
  let current = invite;
  let pending = pendingIn(texts, current);
  let plan: WritePlan | null = null;
  let nextQuestion: UpdateQuestion | null = null;
  let consented: ConsentedUpdate | null = null;
  let resolveConsent: (consent: Consent) => void = () => {};

  const setPending = (minutes: number) => {
    const sent = sentMinutesOf(current);
    pending = sent !== null && isAsLong(sent, minutes) ? null : minutes;
    if (pending === null) texts.delete(pendingKey);
    else texts.set(pendingKey, String(pending));
  };
  const onUpdatedEvent = (event: CalendarEvent) => {
    current = updatedInvite(current, event);
    if (pending !== null) setPending(pending);
    for (const listener of listeners) listener('time');
  };
  const setQuestion = (asked: UpdateQuestion | null) => question.setState(asked, true);
  const closeQuestion = (consent: Consent) => {
    setQuestion(null);
    resolveConsent(consent);
  };
  const pendingChange = () => {
    const was = sentMinutesOf(current);
    return pending === null || was === null ? null : { was, minutes: pending };
  };

  async function askBeforeWriting(asked: WritePlan): Promise<Consent> {
    try {
      await deps.prepare();
    } catch {
      return { kind: 'unable', text: words.notLoaded };
    }
    plan = asked;
    const scope = current.recurrence?.kind === 'occurrence' ? 'occurrence' : null;
    const { snapshot, hasAgenda, hasOutcome } = asked;
    setQuestion(
      nextQuestion ?? updateQuestion(snapshot, { scope, hasAgenda, hasOutcome, time: pendingChange() }),
    );
    nextQuestion = null;
    return new Promise((resolve) => {
      resolveConsent = resolve;
    });
  }

  return {
    question,
    choose(scope) {
      const asked = question.getState();
      if (asked) setQuestion({ ...asked, scope });
    },
    send() {
      const asked = question.getState();
      if (!asked || !plan) return;
      const event = deps.eventId().then((id) => calendar.event(id));
      // A failure is handled in `write`, which awaits this.
      event.catch(() => undefined);
      consented = { question: asked, snapshot: plan.snapshot, event };
      closeQuestion({ kind: 'given' });
    },
    notNow: () => closeQuestion({ kind: 'withheld' }),
    readSnapshot: () => snapshotOf(current, deps.policy),
    readBody: () => readBody(current),
    askBeforeWriting,
    async write(request) {
      const confirmed = consented;
      consented = null;
      if (!confirmed) return { kind: 'unwritten' };
      // A calendar that says that the invite is empty is not believed over Outlook, which shows its text.
      const shown = await readBody(current);
      const isFilled = shown.kind === 'html' && !isEmptyBody(parseBody(shown.html));
      const isKnownFilled = request.isKnownFilled || isFilled;
      const update = {
        calendar,
        request: { ...request, isKnownFilled },
        language,
        meetingHosts: deps.policy.meetingHosts,
        minutes: pending,
        ...confirmed,
        onEvent: onUpdatedEvent,
      };
      const updated = await sendUpdate(update, confirmed.event);
      if (updated.kind !== 'ask-again') return updated;
      nextQuestion = updated.question;
      return { kind: 'ask-again', text: words.notSentYet };
    },
    saved: {
      read: async () => Object.fromEntries(texts),
      async save(key, text) {
        if (text === null) texts.delete(key);
        else texts.set(key, text);
        return 'saved';
      },
    },
    time: {
      read: async () => readTime(current, pending),
      async readRecurrence() {
        // A meeting of which nobody says how it repeats has a length of its own all the same.
        const recurrence = current.recurrence ?? { kind: 'single' as const, timeZone: null };
        if (!current.isOwn) return null;
        return recurrence.kind === 'series' && pending !== null
          ? { ...recurrence, minutes: pending }
          : recurrence;
      },
      async changeLength(minutes, from): Promise<LengthChange> {
        const time = readTime(current, pending);
        if (!time || time.isAllDay) return { kind: 'unread' };
        const isSeries = current.recurrence?.kind === 'series';
        const was = minutesOf(time);
        if (from !== undefined && !isAsLong(was, from)) return { kind: 'changed-since', minutes: was };
        setPending(minutes);
        return { kind: pending === null ? 'changed' : 'pending', was, minutes, isSeries, zone: null };
      },
    },
    // Nobody edits the meeting here, so the only change to report is that of an update.
    async subscribe(onChange) {
      listeners.add(onChange);
      return true;
    },
    readIds: async () => ({ invite: current.id, series: current.seriesId }),
    close: deps.close,
  };
}

function pendingIn(texts: PageTexts, invite: SentInvite): number | null {
  const minutes = Number(texts.get(pendingKey) ?? Number.NaN);
  const sent = sentMinutesOf(invite);
  return Number.isNaN(minutes) || (sent !== null && isAsLong(sent, minutes)) ? null : minutes;
}

async function snapshotOf(
  invite: SentInvite,
  { exempt }: EventTargetDeps['policy'],
): Promise<InviteSnapshot> {
  const [rooms, categories] = await Promise.all([
    invite.rooms().catch(() => []),
    exempt.categories.length > 0 ? invite.categories().catch(() => []) : [],
  ]);
  const { attendees, organizer, subject, isPrivate, optional, start, end } = invite;
  return {
    judged: {
      subject,
      attendees: withRooms(attendees, rooms),
      organizer: organizer.name.trim() !== '' || organizer.address !== '' ? organizer : null,
      isAllDay: invite.isAllDay ?? false,
      start,
      end,
      isPrivate,
      categories,
    },
    isPeopleKnown: true,
    isSilent: false,
    start,
    optional,
  };
}

async function readBody(invite: SentInvite): Promise<BodyReading> {
  if (invite.bodyType === 'text') return { kind: 'plain-text' };
  try {
    const html = await invite.bodyHtml();
    return typeof html === 'string' ? { kind: 'html', html } : { kind: 'unread' };
  } catch {
    return { kind: 'unread' };
  }
}

function readTime(invite: SentInvite, pending: number | null) {
  const { start, end } = invite;
  if (!start || !end) return null;
  return {
    start,
    end: pending === null ? end : endAfter(start, pending),
    // Where nobody says, whole days are taken for what they look like.
    isAllDay: invite.isAllDay ?? minutesOf({ start, end }) % day === 0,
    local: localTimeIn(start),
    sentMinutes: pending === null ? null : minutesOf({ start, end }),
  };
}

const textsByInvite = new Map<string, PageTexts>();

/**
 * What is saved beside a sent invite: in the page, and in the storage of its frame, so that a pane that is closed and opened again has it
 * (docs/decisions/0022-what-came-of-it). In read mode Outlook keeps nothing for an add-in with the item.
 */
export function textsBeside(id: string): PageTexts {
  const texts = textsByInvite.get(id) ?? storedTexts(id, frameStorage());
  textsByInvite.set(id, texts);
  return texts;
}
