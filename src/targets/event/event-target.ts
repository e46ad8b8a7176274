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

/** What the organizer agreed to, and the event, whose reading began with the click. */
interface Agreed {
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
  let now = invite;
  let pending = pendingIn(texts, now);
  let plan: WritePlan | null = null;
  let again: UpdateQuestion | null = null;
  let agreed: Agreed | null = null;
  let decide: (consent: Consent) => void = () => {};

  const wait = (minutes: number) => {
    const sent = sentMinutesOf(now);
    pending = sent !== null && isAsLong(sent, minutes) ? null : minutes;
    if (pending === null) texts.delete(pendingKey);
    else texts.set(pendingKey, String(pending));
  };
  const take = (event: CalendarEvent) => {
    now = updatedInvite(now, event);
    if (pending !== null) wait(pending);
    for (const tell of listeners) tell('time');
  };
  const show = (asked: UpdateQuestion | null) => question.setState(asked, true);
  const end = (consent: Consent) => {
    show(null);
    decide(consent);
  };
  const waiting = () => {
    const was = sentMinutesOf(now);
    return pending === null || was === null ? null : { was, minutes: pending };
  };

  async function askBeforeWriting(asked: WritePlan): Promise<Consent> {
    try {
      await deps.prepare();
    } catch {
      return { kind: 'unable', text: words.notLoaded };
    }
    plan = asked;
    const scope = now.recurrence?.kind === 'occurrence' ? 'occurrence' : null;
    const { snapshot, hasAgenda, hasOutcome } = asked;
    show(again ?? updateQuestion(snapshot, { scope, hasAgenda, hasOutcome, time: waiting() }));
    again = null;
    return new Promise((resolve) => {
      decide = resolve;
    });
  }

  return {
    question,
    choose(scope) {
      const asked = question.getState();
      if (asked) show({ ...asked, scope });
    },
    send() {
      const asked = question.getState();
      if (!asked || !plan) return;
      const event = deps.eventId().then((id) => calendar.event(id));
      // A failure is handled in `write`, which awaits this.
      event.catch(() => undefined);
      agreed = { question: asked, snapshot: plan.snapshot, event };
      end({ kind: 'given' });
    },
    notNow: () => end({ kind: 'withheld' }),
    readSnapshot: () => snapshotOf(now, deps.policy),
    readBody: () => readBody(now),
    askBeforeWriting,
    async write(request) {
      const consent = agreed;
      agreed = null;
      if (!consent) return { kind: 'unwritten' };
      // A calendar that says that the invite is empty is not believed over Outlook, which shows its text.
      const shown = await readBody(now);
      const isFilled = shown.kind === 'html' && !isEmptyBody(parseBody(shown.html));
      const isKnownFilled = request.isKnownFilled || isFilled;
      const update = {
        calendar,
        request: { ...request, isKnownFilled },
        language,
        meetingHosts: deps.policy.meetingHosts,
        minutes: pending,
        ...consent,
        onEvent: take,
      };
      const updated = await sendUpdate(update, consent.event);
      if (updated.kind !== 'ask-again') return updated;
      again = updated.question;
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
      read: async () => readTime(now, pending),
      async readRecurrence() {
        // A meeting of which nobody says how it repeats has a length of its own all the same.
        const recurrence = now.recurrence ?? { kind: 'single' as const, timeZone: null };
        if (!now.isOwn) return null;
        return recurrence.kind === 'series' && pending !== null
          ? { ...recurrence, minutes: pending }
          : recurrence;
      },
      async changeLength(minutes, from): Promise<LengthChange> {
        const time = readTime(now, pending);
        if (!time || time.isAllDay) return { kind: 'unread' };
        const isSeries = now.recurrence?.kind === 'series';
        const was = minutesOf(time);
        if (from !== undefined && !isAsLong(was, from)) return { kind: 'changed-since', minutes: was };
        wait(minutes);
        return { kind: pending === null ? 'changed' : 'pending', was, minutes, isSeries, zone: null };
      },
    },
    // Nobody edits the meeting here, so the only change to report is that of an update.
    async subscribe(onChange) {
      listeners.add(onChange);
      return true;
    },
    readIds: async () => ({ invite: now.id, series: now.seriesId }),
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
