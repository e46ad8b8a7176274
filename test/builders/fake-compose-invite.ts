import type {
  ComposeInvite,
  InviteAttendee,
  InvitePerson,
  LocalTime,
  Notice,
  Repeats,
} from '../../src/outlook/compose-invite';
import { OfficeCallError } from '../../src/outlook/office-call';
import { anAttendee, anna } from './a-person';

/** What a fake invite holds; a test reads and changes it as Outlook's user would. */
export interface InviteState {
  subject: string;
  attendees: readonly InviteAttendee[];
  /** Those of `attendees` who are optional, by address. */
  optional: readonly string[];
  rooms: readonly string[];
  organizer: InvitePerson;
  start: Date;
  end: Date;
  repeats: Repeats;
  seriesId: string;
  localTime: (time: Date) => LocalTime;
  isAllDay: boolean;
  isPrivate: boolean;
  categories: readonly string[];
  id: string | null;
  bodyType: 'html' | 'text';
  body: string;
  session: Record<string, string>;
  notices: Record<string, Notice>;
  openedWith: string;
  isPaneClosed: boolean;
}

type Call = Exclude<keyof ComposeInvite, 'closePane' | 'localTime' | 'reserveSaving'>;

/** An open invite in memory. Any call can be made to fail, for good or until `works` again. */
export interface FakeComposeInvite extends ComposeInvite {
  readonly state: InviteState;
  /** Every call made so far, by name. */
  readonly calls: readonly Call[];
  fails(call: Call, error?: OfficeCallError): void;
  works(call: Call): void;
  /** The user adds or removes attendees: the listeners hear of it. */
  invite(attendees: readonly InviteAttendee[]): void;
  /** The user changes the time in the form: the listeners hear of it. */
  move(time: Partial<Pick<InviteState, 'start' | 'end' | 'isAllDay' | 'repeats'>>): void;
}

const sessionLimit = 50_000;

/** Stockholm in winter, an hour ahead of UTC, whatever the zone of the machine. */
function inStockholm(time: Date): LocalTime {
  return {
    minute: ((time.getUTCHours() + 1) % 24) * 60 + time.getUTCMinutes(),
    year: new Date(time.getTime() + 3_600_000).getUTCFullYear(),
    timeZones: ['W. Europe Standard Time', 'Europe/Stockholm'],
  };
}

/** An unsaved invite from Anna Ek to Bo Berg, half an hour, empty body; name only what your test is about. */
export function fakeComposeInvite(parts: Partial<InviteState> = {}): FakeComposeInvite {
  const state: InviteState = {
    subject: 'New warehouse',
    attendees: [anAttendee('Bo Berg')],
    optional: [],
    rooms: [],
    organizer: anna,
    start: new Date('2026-12-01T09:00:00Z'),
    end: new Date('2026-12-01T09:30:00Z'),
    repeats: { kind: 'single', timeZone: null },
    seriesId: '',
    localTime: inStockholm,
    isAllDay: false,
    isPrivate: false,
    categories: [],
    id: null,
    bodyType: 'html',
    body: '<html><head></head><body></body></html>',
    session: {},
    notices: {},
    openedWith: '',
    isPaneClosed: false,
    ...parts,
  };
  const calls: Call[] = [];
  const failures = new Map<Call, OfficeCallError>();
  const listeners = new Set<() => void>();
  const timeListeners = new Set<() => void>();
  const move: FakeComposeInvite['move'] = (time) => {
    Object.assign(state, time);
    for (const listener of [...timeListeners]) listener();
  };

  const does = async <T>(call: Call, work: () => T): Promise<T> => {
    calls.push(call);
    await Promise.resolve();
    const failure = failures.get(call);
    if (failure) throw failure;
    return work();
  };

  return {
    state,
    calls,
    fails: (call, error = new OfficeCallError(call, 'failed', null, 'made to fail')) =>
      void failures.set(call, error),
    works: (call) => void failures.delete(call),
    invite: (attendees) => {
      state.attendees = attendees;
      for (const listener of [...listeners]) listener();
    },

    move,

    attendees: () =>
      does('attendees', () =>
        state.attendees.map((one) =>
          state.optional.includes(one.address) ? { ...one, isOptional: true } : one,
        ),
      ),
    attendeesIn: (field) =>
      does('attendeesIn', () =>
        state.attendees.filter(({ address }) => state.optional.includes(address) === (field === 'optional')),
      ),
    addOptional: (people) =>
      does('addOptional', () => {
        state.optional = [...state.optional, ...people.map(({ address }) => address)];
      }),
    addRequired: (people) =>
      does('addRequired', () => {
        const isNew = ({ address }: InvitePerson) => state.attendees.every((one) => one.address !== address);
        state.attendees = [
          ...state.attendees,
          ...people.filter(isNew).map((one) => ({ ...one, kind: 'person' as const })),
        ];
      }),
    setRequired: (people) =>
      does('setRequired', () => {
        const isOptional = ({ address }: InvitePerson) => state.optional.includes(address);
        const known = (person: InvitePerson) =>
          state.attendees.find(({ address }) => address === person.address) ?? { ...person, kind: 'person' };
        const required = people.filter((person) => !isOptional(person)).map(known);
        state.attendees = [...required, ...state.attendees.filter(isOptional)];
      }),
    rooms: () => does('rooms', () => state.rooms),
    organizer: () => does('organizer', () => state.organizer),
    subject: () => does('subject', () => state.subject),
    start: () => does('start', () => state.start),
    end: () => does('end', () => state.end),
    setEnd: (end) => does('setEnd', () => move({ end })),
    repeats: () => does('repeats', () => state.repeats),
    seriesId: () => does('seriesId', () => state.seriesId),
    setSeriesUntil: (day) =>
      does('setSeriesUntil', () => {
        if (state.repeats.kind !== 'series') throw new Error('no series');
        move({ repeats: { ...state.repeats, until: day } });
      }),
    setSeriesMinutes: (minutes) =>
      does('setSeriesMinutes', () => {
        if (state.repeats.kind !== 'series') throw new Error('no series');
        const end = new Date(state.start.getTime() + minutes * 60_000);
        move({ end, repeats: { ...state.repeats, minutes } });
      }),
    localTime: (time) => state.localTime(time),
    onTimeChanged: (listener) =>
      does('onTimeChanged', () => {
        timeListeners.add(listener);
        return () => void timeListeners.delete(listener);
      }),
    isAllDay: () => does('isAllDay', () => state.isAllDay),
    isPrivate: () => does('isPrivate', () => state.isPrivate),
    categories: () => does('categories', () => state.categories),
    id: () => does('id', () => state.id),
    bodyType: () => does('bodyType', () => state.bodyType),
    bodyHtml: () => does('bodyHtml', () => state.body),
    setBody: (html) =>
      does('setBody', () => {
        state.body = html;
      }),
    prependBody: (html) =>
      does('prependBody', () => {
        // Where Outlook puts it: inside the body element, above everything else.
        const opening = /<body[^>]*>/i.exec(state.body);
        const at = opening ? opening.index + opening[0].length : 0;
        state.body = state.body.slice(0, at) + html + state.body.slice(at);
      }),
    session: () => does('session', () => ({ ...state.session })),
    saveInSession: (key, value) =>
      does('saveInSession', () => {
        const session = { ...state.session, [key]: value };
        const size = Object.entries(session).reduce(
          (sum, [name, text]) => sum + name.length + text.length,
          0,
        );
        if (size > sessionLimit)
          throw new OfficeCallError('sessionData.setAsync', 'failed', 9051, 'too much session data');
        state.session = session;
      }),
    removeFromSession: (key) =>
      does('removeFromSession', () => {
        delete state.session[key];
      }),
    reserveSaving: () => {},
    showNotice: (key, notice) =>
      does('showNotice', () => {
        state.notices[key] = notice;
      }),
    clearNotice: (key) =>
      does('clearNotice', () => {
        delete state.notices[key];
      }),
    onAttendeesChanged: (listener) =>
      does('onAttendeesChanged', () => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      }),
    openedWith: () => does('openedWith', () => state.openedWith),
    closePane: () => {
      state.isPaneClosed = true;
    },
  };
}
