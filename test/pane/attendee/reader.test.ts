import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../src/agenda/agenda';
import { isReader, readerOf } from '../../../src/pane/attendee/reader';
import { anAttendee, anna, aPerson, bo, cecilia, dan } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';
import { anAgenda, aReason } from '../../builders/an-agenda';

const sales = anAttendee('Sales team', { address: 'sales@contoso.example', kind: 'list' });
const salesAsPerson: Person = { name: sales.name, address: sales.address };
const agenda = anAgenda({
  reasons: [aReason(bo, 'Decides on the budget'), aReason(cecilia, 'Has met both suppliers')],
});
const invited = aReadInvite();

describe('somebody who reads an invite', () => {
  it.each([
    ['by address', bo, invited, agenda, 'Decides on the budget'],
    [
      'by address, whatever the name',
      aPerson('B. Berg', bo.address),
      invited,
      agenda,
      'Decides on the budget',
    ],
    [
      'by address in another case',
      aPerson('Bo Berg', 'BO.BERG@Contoso.example'),
      invited,
      agenda,
      'Decides on the budget',
    ],
    [
      'by name, where their own client gives no address',
      aPerson('Berg, Bo', ''),
      invited,
      agenda,
      'Decides on the budget',
    ],
    [
      'by the name that the attendee list has for them, where the agenda has no address',
      aPerson('Bo Berg (Contoso AB)', bo.address),
      aReadInvite({ attendees: [anAttendee('Bosse', { address: bo.address })] }),
      anAgenda({ reasons: [aReason(aPerson('Bosse', ''), 'Knows the house')] }),
      'Knows the house',
    ],
    [
      'by address in the agenda, where the attendee list is not whole',
      bo,
      aReadInvite({ attendees: [] }),
      agenda,
      'Decides on the budget',
    ],
    [
      'though the agenda gives them no reason',
      dan,
      aReadInvite({ attendees: [anAttendee('Dan Öst')] }),
      agenda,
      undefined,
    ],
  ])('is known to be invited %s', (_, me, invite, given, why) => {
    const reader = readerOf(given, invite, me);
    expect(reader.kind).toBe('invited');
    expect('reason' in reader ? reader.reason?.why : null).toBe(why);
  });

  it.each([
    ['the organizer', anna, invited, 'organizer'],
    ['not invited, when it was forwarded to them', dan, invited, 'forwarded'],
    [
      'not named, when it went to a list',
      dan,
      aReadInvite({ attendees: [...invited.attendees, sales] }),
      'listed',
    ],
    [
      'perhaps somebody of their name under another address',
      aPerson('Bo Berg', 'bosse@contoso.example'),
      invited,
      'alias',
    ],
    [
      'perhaps one of two of their name, where their client gives no address',
      aPerson('Bo Berg', ''),
      aReadInvite({
        attendees: [anAttendee('Bo Berg'), anAttendee('Bo Berg', { address: 'bo2@contoso.example' })],
      }),
      'alias',
    ],
    ['nobody we know of, when Outlook shows no attendees', dan, aReadInvite({ attendees: [] }), 'unknown'],
    [
      'nobody we know of, when Outlook tells nothing of them',
      aPerson('', ''),
      aReadInvite({ attendees: [] }),
      'unknown',
    ],
  ])('is %s', (_, me, invite, kind) => {
    expect(readerOf(agenda, invite, me).kind).toBe(kind);
  });

  it('gets no reason by a bare name when it was forwarded to a namesake', () => {
    const unaddressed = anAgenda({ reasons: [aReason(aPerson('Dan Öst', ''), 'Signs')] });
    expect(readerOf(unaddressed, invited, dan)).toEqual({ kind: 'forwarded' });
  });

  it('gets the reason of their list, as the list’s', () => {
    const forSales = anAgenda({ reasons: [aReason(salesAsPerson, 'You meet the customers')] });
    expect(readerOf(forSales, aReadInvite({ attendees: [sales] }), dan)).toMatchObject({
      kind: 'listed',
      reason: { person: { name: 'Sales team' }, why: 'You meet the customers' },
    });
  });
});

describe('a name in the agenda', () => {
  it.each([
    ['is the reader’s by address', bo, bo, true],
    ['is the reader’s without an address', bo, aPerson('Bo Berg', ''), true],
    ['is a namesake’s under another address', bo, aPerson('Bo Berg', 'bo2@contoso.example'), false],
    ['is the organizer’s, who reads', anna, aPerson('Anna Ek', ''), true],
    ['is not theirs to whom it was forwarded', dan, aPerson('Dan Öst', ''), false],
  ])('%s', (_, me, named, wanted) => {
    expect(isReader(readerOf(agenda, invited, me), named)).toBe(wanted);
  });
});
