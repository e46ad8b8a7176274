import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { onAppointmentOrganizer } from '../../src/gate/on-appointment-organizer';
import {
  type OpeningNote,
  openingNoteKey,
  parseOpeningNote,
  writeOpeningNote,
} from '../../src/rules/opening-note';
import { launch, misbehaviours } from '../builders/a-send';
import { type Behaviour, type FakeItem, FakeOffice, officeRecipient } from '../builders/fake-office';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

const people = (...names: string[]) => names.map((name) => officeRecipient(name));
const anna = { name: 'Anna Ek', address: 'anna.ek@contoso.example' };

async function opened(item: Partial<FakeItem> = {}, behaviours: Record<string, Behaviour> = {}) {
  const office = new FakeOffice({ required: [], ...item }).install();
  for (const [call, behaviour] of Object.entries(behaviours)) office.behaves(call, behaviour);
  const completion = await launch(onAppointmentOrganizer);
  return { office, completion, note: parseOpeningNote(office.item.session?.[openingNoteKey]) };
}

describe('the note of what an invite was when it was opened', () => {
  it.each<[string, Partial<FakeItem>, Pick<OpeningNote, 'others' | 'hasId'>]>([
    ['a new invite', { id: null }, { others: 0, hasId: false }],
    ['an entry of one’s own', { id: 'AAMk=' }, { others: 0, hasId: true }],
    ['a sent invite', { id: 'AAMk=', required: people('Bo Berg') }, { others: 1, hasId: true }],
    [
      'one that lists its organizer and a room',
      {
        id: 'AAMk=',
        required: people('Anna Ek', 'Room Oslo'),
        optional: people('Cecilia Dahl'),
        locations: [{ emailAddress: 'room.oslo@contoso.example' }],
      },
      { others: 1, hasId: true },
    ],
  ])('of %s', async (_what, item, note) => {
    const { note: taken, completion } = await opened(item);
    expect(taken).toEqual({ ...note, organizer: anna });
    expect(completion).toMatchObject({ answer: undefined, times: 1 });
  });

  it('stays when the runtime starts again while the form is open', async () => {
    const first = writeOpeningNote({ others: 0, organizer: null, hasId: null });
    const { note } = await opened({ session: { [openingNoteKey]: first }, required: people('Bo Berg') });
    expect(note).toEqual({ others: 0, organizer: null, hasId: null });
  });

  it('is taken while the Mac has no session yet', async () => {
    expect((await opened({ session: null })).note).toMatchObject({ others: 0 });
  });

  it('keeps beside it what else the session holds', async () => {
    const { office } = await opened({ session: { 'syfte.draft': 'text' } });
    expect(office.item.session).toMatchObject({
      'syfte.draft': 'text',
      [openingNoteKey]: expect.any(String),
    });
  });

  it('does without an organizer or an id that Outlook does not tell', async () => {
    const fails = { fails: 9020 };
    const { note } = await opened({}, { 'organizer.getAsync': fails, getItemIdAsync: fails });
    expect(note).toEqual({ others: 0, organizer: null, hasId: null });
  });

  it('takes a room that Outlook does not tell for somebody', async () => {
    const item = {
      required: people('Room Oslo'),
      locations: [{ emailAddress: 'room.oslo@contoso.example' }],
    };
    expect((await opened(item)).note).toMatchObject({ others: 0 });
    const { note } = await opened(item, { 'enhancedLocation.getAsync': { fails: 9020 } });
    expect(note).toMatchObject({ others: 1 });
  });

  it('is not taken when it cannot be known who is invited', async () => {
    expect((await opened({}, { 'requiredAttendees.getAsync': { fails: 9020 } })).note).toBeNull();
  });
});

describe('whatever a call does', () => {
  const calls = [
    'requiredAttendees.getAsync',
    'sessionData.getAllAsync',
    'sessionData.setAsync',
    'organizer.getAsync',
    'getItemIdAsync',
    'enhancedLocation.getAsync',
  ];
  it.each(calls.flatMap((call) => misbehaviours.map((behaviour) => [call, behaviour] as const)))(
    'the event is completed once, in time: %s %j',
    async (call, behaviour) => {
      const { completion } = await opened({}, { [call]: behaviour });
      expect(completion.times).toBe(1);
      expect(completion.at).toBeLessThanOrEqual(3_500);
    },
  );

  it('the event is completed without any Office', async () => {
    FakeOffice.uninstall();
    expect(await launch(onAppointmentOrganizer)).toMatchObject({ times: 1 });
  });
});

describe('a note read back', () => {
  it('is what was written', () => {
    const note = { others: 3, organizer: anna, hasId: true };
    expect(parseOpeningNote(writeOpeningNote(note))).toEqual(note);
  });

  it.each([undefined, '', 'null', '5', '[]', '{}', '{"others":"1"}', '{'])('is none in %j', (text) =>
    expect(parseOpeningNote(text)).toBeNull(),
  );

  it('does without an organizer whom Outlook did not name', () => {
    expect(parseOpeningNote('{"others":1,"organizer":{"name":"","address":""}}')).toEqual({
      others: 1,
      organizer: null,
      hasId: null,
    });
  });
});
