import { emptyAgenda } from '../../src/agenda/agenda';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { renderBlock } from '../../src/invite/render-block';

/** Somebody of the made-up organisation. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly department: string;
}

/** People who meet, the organizer first, and the bodies that their invites have. */
interface Team {
  readonly people: readonly Person[];
  readonly bodies: Map<string, string>;
}

/** A meeting before it is written down for everybody in it. */
export interface MadeUpMeeting {
  readonly number: number;
  readonly people: readonly Person[];
  readonly subject: string;
  readonly body: string;
  readonly isText: boolean;
  /** Ms since 1970. */
  readonly start: number;
  readonly minutes: number;
  readonly isSeries: boolean;
  readonly isCancelled: boolean;
  readonly isByProgram: boolean;
  readonly sensitivity: string;
}

/** Departments by size. One has four people, which no report may show; one person has none. */
const departments = ['Production', 'Sales', 'Service', 'Development', 'Finance', 'People and Culture'];
const smallDepartment = 'Legal';
const inSmallDepartment = 4;
const firstNames = ['Anna', 'Bo', 'Cecilia', 'Dan', 'Eva', 'Frida', 'Gustav', 'Hanna', 'Ivar', 'Jon'];
const lastNames = ['Ek', 'Berg', 'Dahl', 'Öst', 'Lind', 'Quist', 'Holm', 'Sjö', 'Ask', 'Alm', 'Skog'];
const subjects = ['Prices', 'Staffing', 'Order book', 'Release', 'Budget', 'Quality', 'Suppliers', 'Hiring'];
const lengths = [15, 25, 30, 30, 45, 50, 60, 60, 60, 90];
const weeks = 12;
const firstMonday = Date.UTC(2026, 0, 5);
const hour = 3_600_000;
const day = 24 * hour;

function pick<T>(all: readonly T[], random: () => number, otherwise: T): T {
  return all[Math.floor(random() * all.length)] ?? otherwise;
}

const departmentOf = (number: number, random: () => number) => {
  if (number < inSmallDepartment) return smallDepartment;
  return number === inSmallDepartment ? '' : pick(departments, random, 'Sales');
};

/** So many people, in departments. */
export function organisation(count: number, random: () => number): readonly Person[] {
  return Array.from({ length: count }, (_, number) => {
    const name = `${firstNames[number % firstNames.length]} ${lastNames[Math.floor(number / 10) % lastNames.length]}`;
    const id = `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
    return {
      id,
      name,
      address: `person${number}@contoso.example`,
      department: departmentOf(number, random),
    };
  });
}

const teams = new WeakMap<readonly Person[], readonly Team[]>();

/** Who meets whom: a team for each person, of the people next to them. */
function teamsOf(people: readonly Person[]): readonly Team[] {
  const known = teams.get(people);
  if (known) return known;
  const made = people.map((organizer, at) => {
    const size = 1 + (at % 6);
    const others = Array.from({ length: size }, (_, step) => people[(at + step + 1) % people.length]);
    return { people: [organizer, ...others.filter((one) => one !== undefined)], bodies: new Map() };
  });
  teams.set(people, made);
  return made;
}

const notes =
  '<p class="MsoNormal">Hello all,</p><p class="MsoNormal">as discussed, this is to go through where we are. Please see what was sent before the holidays, and bring what you have.</p>';
const online = `<p>${'_'.repeat(80)}</p><p><b>Online meeting</b></p><p><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_made-up%40thread.v2/0">Join the meeting here</a></p><p>${'_'.repeat(80)}</p>`;
const head =
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- p.MsoNormal { margin: 0cm; font-size: 11.0pt; } --></style></head><body>';

/** The kinds of invites, as often as each comes: a third with an agenda, some with half of one, some in words, most with none. */
const kinds = ['complete', 'complete', 'complete', 'half', 'words', 'none', 'none', 'none', 'none', 'text'];

function agendaOf({ people }: Team, isHalf: boolean, seed: number): string {
  const [organizer, ...others] = people;
  const owner = organizer ?? { name: '', address: '' };
  const minutes = 10 + (seed % 3) * 5;
  const agenda = canonicalAgenda({
    ...emptyAgenda,
    purpose: 'Choose what is built first this quarter',
    goal: isHalf ? '' : 'One list in order that everyone has agreed to',
    reasons: others.map((person) => ({ person, why: 'Decides for the own group', prepare: '' })),
    topics: [
      { title: 'What has changed?', minutes, lead: '' },
      { title: 'Which comes first?', minutes: 15, lead: '' },
    ],
    nextSteps: [{ what: 'Send the list to the groups', owner, due: '2026-02-02' }],
  });
  return renderBlock(agenda, 'en');
}

function bodyOf(team: Team, kind: string, seed: number): string {
  const key = `${kind} ${seed % 3}`;
  const known = team.bodies.get(key);
  if (known !== undefined) return known;
  const filler = notes.repeat(4 + (seed % 5) * 4);
  const block = kind === 'complete' || kind === 'half' ? agendaOf(team, kind === 'half', seed) : '';
  const words = kind === 'words' ? '<p>Agenda:</p><ul><li>Where we are</li><li>What is next</li></ul>' : '';
  const body = `${head}${block}${words}${filler}${seed % 2 === 0 ? online : ''}</body></html>`;
  team.bodies.set(key, body);
  return body;
}

export function meetingOf(number: number, people: readonly Person[], random: () => number): MadeUpMeeting {
  const all = teamsOf(people);
  const team = pick(all, random, { people: [], bodies: new Map() });
  const kind = pick(kinds, random, 'none');
  const isText = kind === 'text';
  const workday = Math.floor(random() * weeks * 5);
  return {
    number,
    people: team.people,
    subject: `${pick(subjects, random, 'Prices')} v. ${(number % 50) + 1}`,
    body: isText ? 'Hello all,\r\nlet us go through the prices.\r\n' : bodyOf(team, kind, number),
    isText,
    start:
      firstMonday +
      (Math.floor(workday / 5) * 7 + (workday % 5)) * day +
      (7 + Math.floor(random() * 9)) * hour,
    minutes: pick(lengths, random, 60),
    isSeries: random() < 0.4,
    isCancelled: random() < 0.03,
    isByProgram: random() < 0.05,
    sensitivity: random() < 0.02 ? 'private' : 'normal',
  };
}

/** A person as the dataset of users has them. */
export function userLine({ id, name, address, department }: Person): string {
  return JSON.stringify({
    Name: name,
    EmailAddresses: [`SMTP:${address}`],
    PrimarySmtpAddress: address,
    DisplayName: name,
    Department: department,
    UserPrincipalName: address,
    puser: id,
    ptenant: 'contoso',
  });
}

/** A meeting as it stands in the calendar of everybody in it, one line each, wrapped as Data Connect wraps it. */
export function* linesOfMeeting(meeting: MadeUpMeeting): Generator<string> {
  const [organizer, ...others] = meeting.people;
  if (!organizer) return;
  const instant = (ms: number) => ({
    dateTime: `${new Date(ms).toISOString().slice(0, 23)}0000`,
    timeZone: 'UTC',
  });
  const uid = `040000008200E00074C5B7101A82E008${meeting.number.toString(16).padStart(16, '0')}`;
  const common = {
    createdDateTime: new Date(meeting.start - 14 * day).toISOString(),
    lastModifiedDateTime: new Date(meeting.start - 7 * day).toISOString(),
    categories: [],
    transactionId: meeting.isByProgram ? `made-up-${meeting.number}` : null,
    originalStartTimeZone: 'W. Europe Standard Time',
    iCalUId: uid,
    subject: meeting.subject,
    sensitivity: meeting.sensitivity,
    isAllDay: false,
    isCancelled: meeting.isCancelled,
    seriesMasterId: meeting.isSeries ? `series-${uid}` : null,
    type: meeting.isSeries ? 'occurrence' : 'singleInstance',
    body: {
      contentType: `microsoft.graph.bodyType'${meeting.isText ? 'text' : 'html'}'`,
      content: meeting.body,
    },
    start: instant(meeting.start),
    end: instant(meeting.start + meeting.minutes * 60_000),
    organizer: { emailAddress: { name: organizer.name, address: organizer.address } },
    attendees: others.map(({ name, address }) => ({
      type: "microsoft.graph.attendeeType'required'",
      status: { response: "microsoft.graph.responseType'none'", time: '0001-01-01T00:00:00Z' },
      emailAddress: { name, address },
    })),
    onlineMeeting: JSON.stringify({ joinUrl: 'https://teams.microsoft.com/l/meetup-join/made-up' }),
    ptenant: 'contoso',
  };
  for (const person of meeting.people)
    yield JSON.stringify({
      id: `${uid}-${person.id}`,
      ...common,
      isOrganizer: person === organizer,
      puser: person.id,
    });
}
