import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventFrom } from '../../../src/graph/event-from-graph';
import { renderBlock } from '../../../src/invite/render-block';
import { CalendarReading } from '../../../src/pane/my-meetings/calendar-reading';
import { weekBounds } from '../../../src/pane/my-meetings/items/week-group';
import { defaultPolicy, type Policy } from '../../../src/policy/policy';
import { type JudgedLine, type JudgedRow, judgeLine } from '../../../tools/report/judge-line';
import { anna, bo, cecilia, dan } from '../../builders/a-person';
import { anAgenda } from '../../builders/an-agenda';
import { anAgendaArbitrary } from '../../builders/an-agenda-arbitrary';
import { aGraphEvent, anExportedLine } from '../../builders/an-exported-event';

const settings = { policy: defaultPolicy, salt: 'a salt of the tests' };
const complete = { contentType: 'html', content: renderBlock(anAgenda(), 'en') };

const judged = (line: string, policy: Policy = defaultPolicy) => judgeLine(line, { ...settings, policy });
const meetingIn = (line: JudgedLine) =>
  (line.kind === 'rows' ? line.rows : []).find((row) => row.kind === 'meeting') ?? null;

/** What My meetings makes of an event of a calendar: a status, or null where it does not list it. */
function inMyMeetings(json: unknown, policy: Policy): unknown {
  const event = eventFrom(json);
  const reading = new CalendarReading(policy, weekBounds(new Date('2026-01-12T08:00:00Z'), 1));
  reading.collect(event);
  reading.collected();
  const [row] = reading.rows(false);
  return row?.status ?? null;
}

const someBodies = fc.oneof(
  anAgendaArbitrary.map((agenda) => renderBlock(agenda, 'en')),
  fc.constant(complete.content),
  fc.constant(renderBlock(anAgenda({ goal: '' }), 'sv')),
  fc.constant('<p>Agenda:</p><ul><li>Where we are</li></ul>'),
  fc.string({ maxLength: 40 }),
);

const someEvents = fc
  .record({
    content: someBodies,
    isOrganizer: fc.boolean(),
    isCancelled: fc.boolean(),
    isDraft: fc.boolean(),
    isAllDay: fc.boolean(),
    sensitivity: fc.constantFrom('normal', 'private', 'confidential'),
    categories: fc.subarray(['Focus', 'Travel']),
    subject: fc.constantFrom('New warehouse', 'Lunch', ''),
    people: fc.subarray([anna, bo, cecilia, dan]),
    kind: fc.constantFrom('required', 'optional', 'resource'),
  })
  .map(({ content, people, kind, ...rest }) =>
    aGraphEvent({
      ...rest,
      body: { contentType: 'html', content },
      attendees: people.map(({ name, address }) => ({ type: kind, emailAddress: { name, address } })),
    }),
  );

const somePolicies = fc
  .record({
    private: fc.boolean(),
    allDay: fc.boolean(),
    fewerThan: fc.constantFrom(1, 3),
    categories: fc.subarray(['focus']),
    subjects: fc.subarray(['^lunch']),
  })
  .map((exempt) => ({ ...defaultPolicy, exempt: { ...defaultPolicy.exempt, ...exempt } }));

const someShapes = fc.constantFrom('plain', 'wrapped', 'pascal', 'strings' as const);

describe('a meeting of an export', () => {
  it('is judged as My meetings judges it, whatever the export makes of it', () => {
    fc.assert(
      fc.property(someEvents, somePolicies, someShapes, (event, policy, as) => {
        const meeting = meetingIn(judged(anExportedLine(event, as), policy));
        const expected = inMyMeetings(event, policy) as {
          kind: string;
          missing?: { answer: string }[];
        } | null;
        expect(meeting?.status ?? null).toBe(expected?.kind ?? null);
        expect(meeting?.missing ?? '').toBe((expected?.missing ?? []).map(({ answer }) => answer).join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it('comes out as numbers and pseudonyms: nobody’s name, address or words', () => {
    const event = aGraphEvent({ body: complete });
    const out = JSON.stringify(judged(anExportedLine(event)));
    expect(out).not.toMatch(/anna|bo berg|cecilia|contoso|warehouse|supplier|order|uid-1|event-1/i);
    expect(judgeLine(anExportedLine(event), { ...settings, salt: 'another salt' })).not.toEqual(
      judged(anExportedLine(event)),
    );
  });

  it('says what the report counts', () => {
    const topics = [
      { title: 'What has changed?', minutes: 20, lead: '' },
      { title: 'From last time: Ask the bank', minutes: 15, lead: '' },
    ];
    const content = renderBlock(anAgenda({ topics }), 'en');
    const line = judged(
      anExportedLine(aGraphEvent({ body: { contentType: 'html', content }, transactionId: 'bot-7' })),
    );
    expect(meetingIn(line)).toMatchObject({
      status: 'complete',
      minutes: 60,
      people: 3,
      topicMinutes: 35,
      isSeries: false,
      isByProgram: true,
      day: 20466,
      created: 20458,
    });
    const rows: readonly JudgedRow[] = line.kind === 'rows' ? line.rows : [];
    expect(rows.filter(({ kind }) => kind === 'step')).toHaveLength(2);
  });

  it('that people made in Outlook was made by no program', () => {
    const made = aGraphEvent({ transactionId: 'localevent:5d1e' });
    expect(meetingIn(judged(anExportedLine(made)))).toMatchObject({ isByProgram: false });
  });

  it('is judged by its text, where the export has text', () => {
    const content = 'Agenda:\n1. Where we are <now>\n2. What is next';
    const text = aGraphEvent({ body: { contentType: 'text', content } });
    const html = aGraphEvent({
      body: {
        contentType: 'html',
        content: '<p>Agenda:<br>1. Where we are &lt;now&gt;<br>2. What is next</p>',
      },
    });
    expect(judged(anExportedLine(text))).toEqual(judged(anExportedLine(html)));
  });
});

describe('a line', () => {
  it.each([
    ['of somebody else’s copy', aGraphEvent({ isOrganizer: false })],
    ['of a series as a whole', aGraphEvent({ type: 'seriesMaster' })],
    ['of a cancelled meeting', aGraphEvent({ isCancelled: true })],
  ])('%s is left out', (_, event) => {
    expect(judged(anExportedLine(event))).toEqual({ kind: 'left-out' });
  });

  it.each([
    ['not-json', '{"id": “typographic”}'],
    ['not-json', '[]'],
    ['no-event', '{"id": "1"}'],
    ['no-attendees', JSON.stringify({ ...aGraphEvent(), attendees: undefined })],
    ['no-attendees', JSON.stringify({ ...aGraphEvent(), attendees: '[{“' })],
    ['no-organizer-flag', JSON.stringify({ ...aGraphEvent(), isOrganizer: undefined })],
    ['no-time', JSON.stringify({ ...aGraphEvent(), end: { dateTime: 'soon' } })],
    ['no-body', JSON.stringify({ ...aGraphEvent(), body: undefined })],
  ])('that says too little is bad: %s', (because, line) => {
    expect(judged(line)).toEqual({ kind: 'bad', because });
  });

  it('is never a reason to fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(['rows', 'left-out', 'bad']).toContain(judged(line).kind);
      }),
    );
  });
});

describe('a person of the directory', () => {
  it('is known by every id and address, with a department', () => {
    const user = {
      UserPrincipalName: 'Anna.Ek@contoso.example',
      EmailAddresses: ['SIP:x@contoso.example', 'SMTP:anna@contoso.example'],
      Department: ' Sales ',
      puser: 'user-anna',
    };
    const line = judged(JSON.stringify(user));
    const rows = line.kind === 'rows' ? line.rows : [];
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => (row.kind === 'person' ? row.person : null))).size).toBe(1);
    expect(rows.every((row) => row.kind === 'person' && row.department === 'Sales')).toBe(true);
    // The same that a meeting names its organizer by.
    const meeting = meetingIn(judged(anExportedLine(aGraphEvent())));
    expect(rows.map((row) => (row.kind === 'person' ? row.key : ''))).toContain(meeting?.owner);
  });
});
