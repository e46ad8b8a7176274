import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attendee } from '../../src/agenda/attendee';
import { mailPeople } from '../../src/agenda/mail-people';
import { anAttendee, anna } from '../builders/a-person';

const [bo, cecilia, dan] = ['Bo Berg', 'Cecilia Dahl', 'Dan Öst'].map((name) => anAttendee(name));
const me: Attendee = { ...anna, kind: 'person' };
const header = (parts: object) => ({ from: bo ?? null, to: [me], cc: [], ...parts });
const namesOf = (people: readonly Attendee[]) => people.map(({ name }) => name);

describe('the people of a mail', () => {
  it('are the sender, then To, then Cc, who are optional; the reader is left out', () => {
    const { attendees } = mailPeople(header({ to: [me, cecilia], cc: [dan] }), anna, 100);
    expect(attendees.map(({ name, isOptional }) => [name, isOptional])).toEqual([
      ['Bo Berg', undefined],
      ['Cecilia Dahl', undefined],
      ['Dan Öst', true],
    ]);
  });

  it('stand there once, whatever case their address is in, and whoever stood there twice is told', () => {
    const loud = { ...bo, address: bo?.address.toUpperCase() };
    const { attendees, repeated } = mailPeople(header({ to: [me, loud, cecilia], cc: [cecilia] }), anna, 100);
    expect(namesOf(attendees)).toEqual(['Bo Berg', 'Cecilia Dahl']);
    expect(attendees.some(({ isOptional }) => isOptional)).toBe(false);
    expect(namesOf(repeated)).toEqual(['Bo Berg', 'Cecilia Dahl']);
  });

  it('are reached by an address; whoever has none is told', () => {
    const hidden: Attendee = { name: 'Eva Lind', address: '', kind: 'person', directoryName: '/o=x/cn=eva' };
    const { attendees, unreachable } = mailPeople(header({ to: [hidden] }), anna, 100);
    expect([namesOf(attendees), namesOf(unreachable)]).toEqual([['Bo Berg'], ['Eva Lind']]);
  });

  it('may be a list, which stays one attendee', () => {
    const sales: Attendee = { name: 'Sales', address: 'sales@contoso.example', kind: 'list' };
    expect(mailPeople(header({ to: [sales] }), anna, 100).attendees[1]).toEqual(sales);
  });

  it('are no more than Outlook’s form takes of either kind, and the rest are told', () => {
    const many = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at): Attendee => {
        const address = `${prefix}.${at}@contoso.example`;
        return { name: `${prefix} ${at}`, address, kind: 'person' };
      });
    const { attendees, over } = mailPeople(header({ to: many('To', 101), cc: many('Cc', 100) }), anna, 100);
    expect(attendees.filter(({ isOptional }) => isOptional)).toHaveLength(100);
    expect(attendees).toHaveLength(200);
    expect(namesOf(over)).toEqual(['To 99', 'To 100']);
  });

  it('are nobody in a mail to oneself', () => {
    expect(mailPeople({ from: me, to: [me], cc: [] }, anna, 100).attendees).toEqual([]);
    expect(mailPeople({ from: null, to: [], cc: [] }, anna, 100).attendees).toEqual([]);
  });

  it('are all told of, whoever they are: nobody is lost without a word', () => {
    const someone: fc.Arbitrary<Attendee> = fc.record({
      name: fc.string({ unit: 'binary', maxLength: 12 }),
      address: fc.oneof(
        fc.constantFrom('', 'a@x.example', 'A@x.example', 'b@x.example', '/o=x/cn=a', 'not an address'),
        fc.string({ maxLength: 12 }),
      ),
      kind: fc.constantFrom('person', 'list'),
    });
    const list = fc.array(someone, { maxLength: 12 });
    fc.assert(
      fc.property(fc.option(someone), list, list, fc.integer({ min: 0, max: 3 }), (from, to, cc, most) => {
        const { attendees, repeated, unreachable, over } = mailPeople({ from, to, cc }, anna, most);
        const addresses = new Set(
          [...attendees, ...repeated, ...unreachable, ...over].map(({ address }) =>
            address.trim().toLowerCase(),
          ),
        );
        for (const { address } of [...to, ...cc])
          expect(addresses.has(address.trim().toLowerCase()) || address === anna.address).toBe(true);
        expect(new Set(attendees.map(({ address }) => address.toLowerCase())).size).toBe(attendees.length);
      }),
    );
  });
});
