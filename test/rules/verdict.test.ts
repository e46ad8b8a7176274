import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda, type Person } from '../../src/agenda/agenda';
import { isStoppedWithoutAgenda, type JudgedInvite, verdict } from '../../src/rules/verdict';
import { anAttendee, anna } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';
import { anInvite } from '../builders/an-invite';

const crowd = (size: number) =>
  Array.from({ length: size }, (_, n) => anAttendee(`Guest ${n}`, { address: `g${n}@contoso.example` }));

describe('verdict', () => {
  it('a complete agenda lets the invite leave', () => {
    expect(verdict(anInvite(), anAgenda(), aPolicy())).toAllow('complete');
  });

  it.each([null, emptyAgenda])('an invite without an agenda (%p) is stopped for every answer', (agenda) => {
    expect(verdict(anInvite(), agenda, aPolicy())).toStopFor(
      'purpose',
      'goal',
      'reason: Bo Berg, Cecilia Dahl',
      'next step: what, owner, due',
    );
  });

  it('the subject again is no purpose', () => {
    expect(
      verdict(anInvite({ subject: 'Warehouse' }), anAgenda({ purpose: 'SV: Warehouse' }), aPolicy()),
    ).toStopFor('purpose');
  });

  it('somebody invited since is named', () => {
    const attendees = [...anInvite().attendees, anAttendee('Dan Öst')];
    expect(verdict(anInvite({ attendees }), anAgenda(), aPolicy())).toStopFor('reason: Dan Öst');
  });

  it.each([
    ['nobody is invited', []],
    ['only a room is', [anAttendee('Room 4', { kind: 'room' })]],
    ['only the organizer is', [anAttendee('Anna Ek')]],
  ])('an entry in one\u2019s own calendar is not asked about: %s', (_, attendees) => {
    expect(verdict(anInvite({ attendees }), null, aPolicy())).toAllow('no-attendees');
  });

  it.each([
    ['private', { isPrivate: true }, { private: true }, 'exempt-private'],
    ['all day', { isAllDay: true }, { allDay: true }, 'exempt-all-day'],
    ['of a category', { categories: ['Blue', 'social '] }, { categories: ['Social'] }, 'exempt-category'],
    ['of a subject', { subject: 'Lunch with all' }, { subjects: ['^lunch'] }, 'exempt-subject'],
    ['to few people', {}, { fewerThan: 3 }, 'exempt-few-people'],
  ] as const)('an invite that is %s is exempt only if the policy says so', (_, parts, exempt, because) => {
    expect(verdict(anInvite(parts), null, aPolicy({ exempt }))).toAllow(because);
    expect(verdict(anInvite(parts), null, aPolicy()).kind).toBe('stop');
  });

  it.each([
    ['private', { private: true }],
    ['all day', { allDay: true }],
    ['of the category', { categories: ['Social'] }],
    ['of the subject', { subjects: ['^lunch'] }],
    ['to fewer', { fewerThan: 2 }],
  ] as const)('an invite that is not %s is not exempt', (_, exempt) => {
    expect(verdict(anInvite(), null, aPolicy({ exempt })).kind).toBe('stop');
  });

  it.each(['(', '[', '\\', '(?<', '*'])(
    'the broken expression %j in a policy exempts nothing and breaks nothing',
    (broken) => {
      expect(
        verdict(anInvite({ subject: 'Lunch' }), null, aPolicy({ exempt: { subjects: [broken] } })).kind,
      ).toBe('stop');
      expect(
        verdict(anInvite({ subject: 'Lunch' }), null, aPolicy({ exempt: { subjects: [broken, 'lunch'] } })),
      ).toAllow('exempt-subject');
    },
  );

  it('one reason for everyone counts above the limit of people, not at it', () => {
    const agenda = anAgenda({ reasons: [], reasonForAll: 'You all move desks' });
    const policy = aPolicy({ oneReasonAbove: 3 });
    expect(verdict(anInvite({ attendees: crowd(4) }), agenda, policy)).toAllow('complete');
    expect(verdict(anInvite({ attendees: crowd(3) }), agenda, policy)).toStopFor(
      'reason: Guest 0, Guest 1, Guest 2',
    );
  });

  it('each of 500 people has a reason', () => {
    const attendees = crowd(500);
    const reasons = attendees.map((person) => aReason(person, 'Signs the lease'));
    expect(
      verdict(anInvite({ attendees }), anAgenda({ reasons }), aPolicy({ oneReasonAbove: 1000 })),
    ).toAllow('complete');
    const allButOne = anAgenda({ reasons: reasons.slice(1) });
    expect(verdict(anInvite({ attendees }), allButOne, aPolicy({ oneReasonAbove: 1000 }))).toStopFor(
      'reason: Guest 0',
    );
  });
});

describe('a small meeting', () => {
  const light = {
    people: 3,
    minutes: 30,
    required: { purpose: true, reasons: false, goal: false, nextStep: false },
  };
  const start = new Date('2026-12-01T09:00:00Z');
  const lasting = (minutes: number) => ({ start, end: new Date(start.getTime() + minutes * 60_000) });
  const purposeOnly = anAgenda({
    goal: '',
    reasons: [],
    nextStep: { what: '', owner: { name: '', address: '' }, due: '' },
  });
  const judged = (parts: Partial<JudgedInvite>, rules = aPolicy({ light })) =>
    verdict(anInvite({ ...lasting(30), ...parts }), purposeOnly, rules);

  it('needs what the policy asks of small ones, up to its people with the organizer, and its minutes', () => {
    expect(judged({})).toAllow('complete');
    expect(judged({ attendees: crowd(2), ...lasting(15) })).toAllow('complete');
    expect(judged({ attendees: crowd(3) }).kind).toBe('stop');
    expect(judged(lasting(31)).kind).toBe('stop');
    expect(judged({}, aPolicy()).kind).toBe('stop');
  });

  it('is none where nobody knows how long it takes', () => {
    expect(judged({ start: null }).kind).toBe('stop');
    expect(judged({ end: null }).kind).toBe('stop');
    expect(judged({ start: null, end: null }).kind).toBe('stop');
  });

  it('still needs what small ones need', () => {
    expect(verdict(anInvite(lasting(30)), null, aPolicy({ light }))).toStopFor('purpose');
  });
});

describe('an organisation with several domains', () => {
  const domains = ['contoso.example', 'fabrikam.example'];
  const judged = (addresses: readonly string[], exempt: { internal?: boolean; external?: boolean }) =>
    verdict(
      anInvite({ attendees: addresses.map((address) => anAttendee(address, { address })) }),
      null,
      aPolicy({ domains, exempt }),
    );

  it.each([
    [['bo@contoso.example', 'li@fabrikam.example'], true],
    [['bo@lab.fabrikam.example', 'li@contoso.example'], true],
    [['bo@contoso.example', 'li@northwind.example'], false],
    [['bo@notcontoso.example'], false],
  ])('has all of them inside: %j', (addresses, isInside) => {
    expect(judged(addresses, { internal: true }).kind).toBe(isInside ? 'allow' : 'stop');
    expect(judged(addresses, { external: true }).kind).toBe(isInside ? 'stop' : 'allow');
  });

  it('needs no reason for whoever comes from outside, where the policy says so', () => {
    const attendees = [anAttendee('Bo Berg'), anAttendee('Li', { address: 'li@northwind.example' })];
    const rules = aPolicy({ domains, reasonsFor: { outsiders: false } });
    expect(verdict(anInvite({ attendees }), anAgenda({ reasons: [] }), rules)).toStopFor('reason: Bo Berg');
    expect(verdict(anInvite({ attendees }), anAgenda({ reasons: [] }), aPolicy({ domains }))).toStopFor(
      'reason: Bo Berg, Li',
    );
  });
});

describe('verdict on broken input', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      'undefined',
      '\ud800',
      '\u0000',
      '\u202e',
      '('.repeat(500),
      'x'.repeat(10_000),
      '🎉'.repeat(5000),
    ),
  );
  const person: fc.Arbitrary<Person> = fc.record({ name: odd, address: odd });
  const invite: fc.Arbitrary<JudgedInvite> = fc.record({
    subject: odd,
    attendees: fc.array(
      fc.record({ name: odd, address: odd, kind: fc.constantFrom('person', 'list', 'room') }),
      { maxLength: 5 },
    ),
    organizer: fc.option(person),
    isAllDay: fc.boolean(),
    start: fc.option(fc.date()),
    end: fc.option(fc.date()),
    isPrivate: fc.boolean(),
    categories: fc.array(odd, { maxLength: 2 }),
  });
  const agenda = fc.record({
    ...Object.fromEntries(Object.keys(emptyAgenda).map((answer) => [answer, odd])),
    purpose: odd,
    goal: odd,
    reasonForAll: odd,
    preparation: odd,
    notes: odd,
    topics: fc.constant([]),
    reasons: fc.array(fc.record({ person, why: odd, prepare: odd }), { maxLength: 3 }),
    nextSteps: fc.array(fc.record({ what: odd, owner: person, due: odd }), { maxLength: 3 }),
  });

  it('there is always a verdict, and a stop always says what is missing', () => {
    fc.assert(
      fc.property(
        invite,
        fc.option(agenda),
        fc.array(odd, { maxLength: 2 }),
        (anyInvite, anyAgenda, subjects) => {
          const said = verdict(anyInvite, anyAgenda, aPolicy({ exempt: { subjects } }));
          expect(said.kind === 'allow' || said.missing.length > 0).toBe(true);
        },
      ),
    );
  });

  it('an invite without an agenda is stopped where the verdict of no agenda says so, whatever is required', () => {
    const { required: asked, reasonsFor, exempt } = aPolicy();
    const switches = <Name extends string>(all: Readonly<Record<Name, unknown>>) =>
      fc.record(
        Object.fromEntries(Object.keys(all).map((name) => [name, fc.boolean()])) as Record<
          Name,
          fc.Arbitrary<boolean>
        >,
      );
    const { categories, subjects, fewerThan, ...exempted } = exempt;
    fc.assert(
      fc.property(
        invite,
        switches(asked),
        switches(reasonsFor),
        switches(exempted),
        fc.array(odd, { maxLength: 2 }),
        (anyInvite, required, reasons, exemptions, odds) => {
          const policy = aPolicy({
            required,
            reasonsFor: reasons,
            exempt: { ...exemptions, categories: odds, subjects: odds, fewerThan: odds.length },
            domains: ['contoso.example'],
          });
          expect(isStoppedWithoutAgenda(anyInvite, policy)).toBe(
            verdict(anyInvite, null, policy).kind === 'stop',
          );
        },
      ),
    );
  });

  it('an attendee for whom Outlook gives no name or address at all is somebody', () => {
    const blank = JSON.parse('{"kind":"person"}') as JudgedInvite['attendees'][number];
    expect(verdict(anInvite({ attendees: [blank], organizer: anna }), anAgenda(), aPolicy())).toAllow(
      'complete',
    );
    expect(verdict(anInvite({ attendees: [blank], organizer: anna }), null, aPolicy()).kind).toBe('stop');
  });
});
