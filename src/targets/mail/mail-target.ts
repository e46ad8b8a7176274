import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attendee } from '../../agenda/attendee';
import { canonicalAddress } from '../../agenda/canonical';
import type { FormUser } from '../../form/form-context';
import type { Destination, FormTarget, InviteSnapshot } from '../../form/form-target';
import { isAsLong } from '../../form/time-state';
import type { WriteRequest, WriteResult } from '../../form/write-agenda';
import { agendaAsText } from '../../invite/agenda-as-text';
import { escapeHtml } from '../../invite/escape-html';
import { renderBlock } from '../../invite/render-block';
import { localTimeIn } from '../../outlook/office-context';
import { type NewMeeting, newMeetingLimits } from '../../outlook/office-mail';
import { blockWords } from '../../text/block';
import type { PlanWords } from '../../text/plan';
import { endAfter } from '../../time/span';
import type { PageTexts } from '../event/event-target';

/** A meeting that is planned out of a mail, as far as it is decided. */
export interface PlannedMeeting {
  readonly subject: string;
  readonly attendees: readonly Attendee[];
  /** Null while the boxes hold no time that there is. */
  readonly start: Date | null;
  readonly minutes: number;
}

export interface MailTargetDeps {
  readonly user: FormUser;
  readonly words: PlanWords;
  readonly openForm: (meeting: NewMeeting) => Promise<void>;
  /** Whether Outlook's form takes HTML; else it gets lines of text. */
  readonly takesHtml: boolean;
  readonly texts: PageTexts;
  readonly close: () => void;
}

/** A meeting that is in no calendar yet: "writing" it opens Outlook's own form for a new one, with the agenda in it. */
export interface MailTarget extends FormTarget {
  readonly meeting: StoreApi<PlannedMeeting>;
}

/** `plan`: what the meeting is at first, before anybody changed it. */
export function createMailTarget(plan: PlannedMeeting, deps: MailTargetDeps): MailTarget {
  const meeting = createStore<PlannedMeeting>()(() => plan);
  const { getState: now } = meeting;
  return {
    meeting,
    readSnapshot: async () => snapshotOf(now(), deps.user),
    // Nothing is in the invite yet: there is none.
    readBody: async () => ({ kind: 'html', html: '' }),
    write: (request) => open(now(), request, deps),
    saved: {
      read: async () => Object.fromEntries(deps.texts),
      async save(key, text) {
        if (text === null) deps.texts.delete(key);
        else deps.texts.set(key, text);
        return 'saved';
      },
    },
    time: {
      read: async () => timeOf(now()),
      readRecurrence: async () => ({ kind: 'single', timeZone: null }),
      async changeLength(minutes, from) {
        const { minutes: was, start } = now();
        if (start === null) return { kind: 'unread' };
        if (from !== undefined && !isAsLong(was, from)) return { kind: 'changed-since', minutes: was };
        meeting.setState({ minutes });
        return { kind: 'changed', was, minutes, isSeries: false, zone: null };
      },
    },
    async subscribe(onChange) {
      meeting.subscribe((after, before) => {
        if (after.start !== before.start || after.minutes !== before.minutes) onChange('time');
        else if (after !== before) onChange('people');
      });
      return true;
    },
    async moveAttendees(people, to) {
      const gone = new Set(people.map(({ address }) => canonicalAddress(address)));
      const isMoved = (one: Attendee) => gone.has(canonicalAddress(one.address));
      meeting.setState({ attendees: moved(now().attendees, isMoved, to) });
      return { isMoved: true, missing: [] };
    },
    readIds: async () => ({ invite: '', series: '' }),
    close: deps.close,
  };
}

function moved(
  attendees: readonly Attendee[],
  isMoved: (one: Attendee) => boolean,
  to: Destination,
): readonly Attendee[] {
  const others = attendees.filter((one) => !isMoved(one));
  if (to === 'off') return others;
  return [...others, ...attendees.filter(isMoved).map((one) => ({ ...one, isOptional: true }))];
}

function snapshotOf({ subject, attendees, start, minutes }: PlannedMeeting, user: FormUser): InviteSnapshot {
  return {
    judged: {
      subject,
      attendees,
      organizer: user.name !== '' || user.address !== '' ? { name: user.name, address: user.address } : null,
      isAllDay: false,
      start,
      end: start && endAfter(start, minutes),
      isPrivate: false,
      categories: [],
    },
    isPeopleKnown: true,
    isSilent: false,
    start,
    optional: attendees.filter(({ isOptional }) => isOptional),
  };
}

function timeOf({ start, minutes }: PlannedMeeting) {
  if (!start) return null;
  return {
    start,
    end: endAfter(start, minutes),
    isAllDay: false,
    local: localTimeIn(start),
    sentMinutes: null,
  };
}

/** The agenda as Outlook's form takes it: as HTML, or in lines where the form shows no HTML or the HTML is too long for it; null where both are. */
export function bodyFor({ agenda, language, start }: WriteRequest, takesHtml: boolean): string | null {
  const html = renderBlock(agenda, language, start ?? null);
  if (takesHtml && html.length <= newMeetingLimits.body) return html;
  const { firstLine, lastLine } = blockWords(language);
  // Between its own first and last lines an agenda is found again without any markup.
  const text = [firstLine, agendaAsText(agenda, language), lastLine].join('\n\n');
  const lines = takesHtml ? asParagraphs(text) : text;
  return lines.length <= newMeetingLimits.body ? lines : null;
}

function asParagraphs(text: string): string {
  return `<div>${escapeHtml(text).replace(/\n/g, '<br>')}</div>`;
}

async function open(
  { subject, attendees, start, minutes }: PlannedMeeting,
  request: WriteRequest,
  { openForm, takesHtml, words }: MailTargetDeps,
): Promise<WriteResult> {
  const body = bodyFor(request, takesHtml);
  if (body === null) return { kind: 'message', text: words.tooLong, isError: true };
  const addresses = (isOptional: boolean) =>
    attendees.filter((one) => (one.isOptional === true) === isOptional).map(({ address }) => address);
  try {
    await openForm({
      subject: subject.slice(0, newMeetingLimits.subject),
      required: addresses(false).slice(0, newMeetingLimits.attendees),
      optional: addresses(true).slice(0, newMeetingLimits.attendees),
      start,
      end: start && endAfter(start, minutes),
      body,
    });
  } catch {
    return { kind: 'message', text: words.notOpened, isError: true };
  }
  return { kind: 'message', text: words.opened, isError: false };
}
