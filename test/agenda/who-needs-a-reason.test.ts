import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attendee } from '../../src/agenda/attendee';
import { nameKey } from '../../src/agenda/name-key';
import { otherPeople, whoNeedsAReason } from '../../src/agenda/who-needs-a-reason';
import { anAttendee, anna, aPerson } from '../builders/a-person';

const namesOf = (attendees: readonly Attendee[], organizer = anna as typeof anna | null) =>
  whoNeedsAReason(attendees, organizer).map(({ name }) => name);

/** Bo Berg, as a client shows him that gives his entry in the directory in place of an address. */
const ofDirectory = (cn: string): Attendee => ({
  ...anAttendee('Bo Berg', { address: '' }),
  directoryName: `/o=ExchangeLabs/ou=Group/cn=${cn}`,
});

/** How many people these are, each compared with everyone before: by address or entry of the directory, else by name. */
function comparedWithEach(attendees: readonly Attendee[]): number {
  const found: { address: string; directoryName: string; name: string }[] = [];
  for (const { address, directoryName = '', ...one } of attendees) {
    const mine = { address, directoryName, name: nameKey(one.name) };
    const isAlike = (key: 'address' | 'directoryName') =>
      found.find((other) => mine[key] !== '' && other[key] === mine[key]);
    const isApart = (other: typeof mine) =>
      (mine.address !== '' && other.address !== '') ||
      (mine.directoryName !== '' && other.directoryName !== '');
    const earlier =
      isAlike('address') ??
      isAlike('directoryName') ??
      found.find((other) => mine.name !== '' && other.name === mine.name && !isApart(other));
    if (!earlier) found.push(mine);
    else
      Object.assign(earlier, {
        address: earlier.address || address,
        directoryName: earlier.directoryName || directoryName,
      });
  }
  return found.length;
}

describe('whoNeedsAReason', () => {
  it('everybody invited does, in the order of the invite', () => {
    expect(namesOf([anAttendee('Dan Öst'), anAttendee('Bo Berg')])).toEqual(['Dan Öst', 'Bo Berg']);
  });

  it.each([
    ['by address', anAttendee('A. Ek', { address: 'ANNA.EK@contoso.example' })],
    ['by name, where the list shows no address', anAttendee('Ek, Anna', { address: '' })],
  ])('the organizer does not: matched %s', (_, listed) => {
    expect(namesOf([listed, anAttendee('Bo Berg')])).toEqual(['Bo Berg']);
  });

  it('a namesake of the organizer does', () => {
    const namesake = anAttendee('Anna Ek', { address: 'anna2@contoso.example' });
    expect(namesOf([namesake])).toEqual(['Anna Ek']);
  });

  it('with no organizer known everybody does', () => {
    expect(namesOf([anAttendee('Anna Ek')], null)).toEqual(['Anna Ek']);
  });

  it('a room does not', () => {
    expect(namesOf([anAttendee('Room 4', { kind: 'room' }), anAttendee('Bo Berg')])).toEqual(['Bo Berg']);
  });

  it('a distribution list does, once', () => {
    expect(namesOf([anAttendee('All sales', { kind: 'list' })])).toEqual(['All sales']);
  });

  it('somebody both required and optional does once', () => {
    expect(
      namesOf([
        anAttendee('Bo Berg'),
        anAttendee('Cecilia Dahl'),
        anAttendee('Berg, Bo', { address: 'Bo.Berg@contoso.example' }),
      ]),
    ).toEqual(['Bo Berg', 'Cecilia Dahl']);
  });

  it('somebody listed with and without an address is kept with it, in the first place', () => {
    const people = whoNeedsAReason(
      [anAttendee('Bo Berg', { address: '' }), anAttendee('Dan Öst'), anAttendee('Bo Berg')],
      anna,
    );
    expect(people).toEqual([aPerson('Bo Berg'), aPerson('Dan Öst')]);
  });

  it('somebody listed without an address, with it, and under another name counts once', () => {
    const people = [
      anAttendee('Bo Berg', { address: '' }),
      anAttendee('Bo Berg'),
      anAttendee('B. Berg', { address: 'bo.berg@contoso.example' }),
    ];
    expect(whoNeedsAReason(people, anna)).toEqual([aPerson('Bo Berg')]);
  });

  it('one address under two names counts once, beside a namesake without an address', () => {
    const bo1 = { address: 'bo1@contoso.example' };
    const people = [
      anAttendee('Bo Berg', { address: '' }),
      anAttendee('Dan', bo1),
      anAttendee('Bo Berg', bo1),
    ];
    expect(namesOf(people)).toEqual(['Bo Berg', 'Dan']);
  });

  it('namesakes with two addresses both do', () => {
    expect(
      namesOf([
        anAttendee('Bo Berg', { address: 'bo1@contoso.example' }),
        anAttendee('Bo Berg', { address: 'bo2@contoso.example' }),
      ]),
    ).toHaveLength(2);
  });

  it.each<[string, readonly Attendee[], number]>([
    [
      'namesakes whom Outlook shows by their entries in the directory',
      [ofDirectory('bo1'), ofDirectory('bo2')],
      2,
    ],
    ['one entry of the directory, twice', [ofDirectory('bo1'), ofDirectory('BO1')], 1],
    ['an address and an entry of the directory', [anAttendee('Bo Berg'), ofDirectory('bo1')], 1],
    [
      'an address and two entries of the directory',
      [anAttendee('Bo Berg'), ofDirectory('bo1'), ofDirectory('bo2')],
      2,
    ],
    [
      'two entries of the directory and no address',
      [ofDirectory('bo1'), ofDirectory('bo2'), anAttendee('Bo Berg', { address: '' })],
      2,
    ],
    [
      'an entry of the directory, and later the address',
      [ofDirectory('bo1'), anAttendee('Bo Berg'), ofDirectory('bo2')],
      2,
    ],
  ])('%s: counted right', (_, attendees, people) => {
    expect(otherPeople(attendees, anna)).toHaveLength(people);
  });

  it('an entry nobody could name does not, but is somebody', () => {
    const blank = anAttendee(' ', { address: '/o=ExchangeLabs/cn=list' });
    expect(whoNeedsAReason([blank], anna)).toEqual([]);
    expect(otherPeople([{ ...blank, name: 'x' }], anna)).toHaveLength(1);
    expect(otherPeople([blank], anna)).toHaveLength(1);
  });

  it('is what comparing with everyone before would give, whoever shows an address, an entry of the directory, both or neither', () => {
    // An entry of the directory has one address: of two that contradict each other nobody can say whose it is.
    const attendee = fc
      .record({
        name: fc.constantFrom('Bo Berg', 'Berg, Bo', 'Dan', ''),
        mailbox: fc.constantFrom('bo1', 'bo2', 'bo3'),
        showsAddress: fc.boolean(),
        showsEntry: fc.boolean(),
      })
      .map(({ name, mailbox, showsAddress, showsEntry }) => ({
        name,
        address: showsAddress ? `${mailbox}@contoso.example` : '',
        directoryName: showsEntry ? `/o=x/cn=${mailbox}` : '',
        kind: 'person' as const,
      }));
    fc.assert(
      fc.property(fc.array(attendee, { maxLength: 12 }), (attendees) => {
        expect(otherPeople(attendees, null)).toHaveLength(comparedWithEach(attendees));
      }),
    );
  });

  it('is the same where an entry without an address stands behind those that have one', () => {
    const addresses = ['bo1@contoso.example', 'Bo1@contoso.example ', 'bo2@contoso.example', anna.address];
    const attendee = fc.record({
      name: fc.constantFrom('Bo Berg', 'Berg, Bo', 'Anna Ek', 'Dan'),
      address: fc.constantFrom(...addresses),
      kind: fc.constantFrom('person' as const, 'list' as const, 'room' as const),
    });
    const other = anAttendee('Eva Lind', { address: '' });
    fc.assert(
      fc.property(fc.array(attendee, { maxLength: 8 }), (attendees) => {
        const { name, address } = other;
        const people = otherPeople(attendees, anna);
        expect(otherPeople([...attendees, other], anna)).toEqual([...people, { name, address }]);
      }),
    );
  });

  it('nobody is asked for twice, whatever the invite', () => {
    const attendee = fc.record({
      name: fc.constantFrom('Bo Berg', 'Berg, Bo', 'Anna Ek', 'Dan', ''),
      address: fc.constantFrom('', 'bo1@contoso.example', 'bo2@contoso.example', 'dan@contoso.example'),
      kind: fc.constantFrom('person' as const, 'list' as const, 'room' as const),
    });
    fc.assert(
      fc.property(fc.array(attendee), (attendees) => {
        const once = whoNeedsAReason(attendees, anna);
        const again = whoNeedsAReason(
          [...once, ...once].map((person) => ({ ...person, kind: 'person' })),
          anna,
        );
        expect(again).toEqual(once);
      }),
    );
  });
});
