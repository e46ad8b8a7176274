import { describe, expect, it } from '@jest/globals';
import { contactOf, resolve } from '../../../sandbox/mailbox/directory';
import {
  calendarOf,
  cancelInvite,
  type Delivery,
  emptyMailbox,
  mailsTo,
  saveInvite,
  sendInvite,
} from '../../../sandbox/mailbox/mailbox';
import { aForm } from '../../builders/form';

const bo = contactOf('bo.berg@contoso.example', '');
const dan = contactOf('dan.ost@contoso.example', '');

function delivery(change: Partial<Delivery['content']> = {}, id: string | null = null): Delivery {
  const content = aForm({ required: [bo], ...change });
  return { id, organizer: content.organizer, content, bodyForAttendees: 'as received' };
}

describe('sending', () => {
  const [sent, master] = sendInvite(emptyMailbox, delivery());

  it('gives every attendee a copy with the body as they see it, and the organizer the own one', () => {
    expect(calendarOf(sent, bo.address)).toMatchObject([{ uid: master.uid, body: 'as received' }]);
    expect(calendarOf(sent, master.owner)).toMatchObject([
      { body: '<p>Hello</p>', isSent: true, version: 1 },
    ]);
    expect(sent.mails).toMatchObject([{ kind: 'invite', to: bo.address }]);
  });

  it('again updates the copies, invites who is new and tells who is gone', () => {
    const [updated] = sendInvite(sent, delivery({ required: [dan] }, master.id));
    expect(updated.mails.slice(1)).toMatchObject([
      { kind: 'invite', to: dan.address },
      { kind: 'cancellation', to: bo.address },
    ]);
    expect(calendarOf(updated, bo.address)).toMatchObject([{ isCancelled: true }]);
    expect(calendarOf(updated, master.owner)).toMatchObject([{ id: master.id, version: 2 }]);
  });

  it('never sends to the organizer, and to nobody twice', () => {
    const [box] = sendInvite(emptyMailbox, delivery({ required: [bo, master.organizer], optional: [bo] }));
    expect(box.mails).toHaveLength(1);
  });

  it('a cancellation reaches everybody and takes the invite off the own calendar', () => {
    const cancelled = cancelInvite(sent, master.id);
    expect(calendarOf(cancelled, master.owner)).toEqual([]);
    expect(cancelled.mails.at(-1)).toMatchObject({ kind: 'cancellation', to: bo.address });
  });
});

describe('saving', () => {
  it('a new invite tells nobody', () => {
    const [saved, invite] = saveInvite(emptyMailbox, delivery());
    expect([saved.mails, invite.isSent, calendarOf(saved, bo.address)]).toEqual([[], false, []]);
  });

  it('a sent invite tells only who was added or removed', () => {
    const [sent, master] = sendInvite(emptyMailbox, delivery());
    const [saved] = saveInvite(sent, delivery({ required: [bo, dan] }, master.id));
    expect(saved.mails.slice(1)).toMatchObject([{ kind: 'invite', to: dan.address }]);
  });
});

describe('the address book', () => {
  it.each([
    ['bo berg', 'bo.berg@contoso.example'],
    ['Berg, Bo', 'bo.berg2@contoso.example'],
    ['DAN.OST@contoso.example', 'dan.ost@contoso.example'],
    ['new@elsewhere.example', 'new@elsewhere.example'],
    ['Cecilia Dahl', 'cecilia.dahl@contoso.example'],
    ['cecilia.dahl@fabrikam.example', 'cecilia.dahl@fabrikam.example'],
    ['Nils Ny <nils@elsewhere.example>', 'nils@elsewhere.example'],
    ['"Bo" <BO.BERG@contoso.example>', 'bo.berg@contoso.example'],
    ['Bo', undefined],
    ['not@anaddress', undefined],
  ])('%s is %s', (typed, address) => {
    expect(resolve(typed)?.address).toBe(address);
  });
});

describe('what is known about when', () => {
  it('is when a copy came, when it was last changed, and when each mail was sent', () => {
    const [sent, { id }] = sendInvite(emptyMailbox, { ...delivery(), at: 5 });
    const [updated] = sendInvite(sent, { ...delivery({}, id), at: 9 });
    for (const owner of ['anna.ek@contoso.example', bo.address])
      expect(calendarOf(updated, owner)).toMatchObject([{ createdAt: 5, changedAt: 9 }]);
    expect(cancelInvite(updated, id, 12).mails.map(({ at }) => at)).toEqual([5, 9, 12]);
  });
});

it('an inbox has what was sent to somebody or to a list that they read, newest first, as it was sent', () => {
  const sales = contactOf('sales@contoso.example', '');
  const [first, { id }] = sendInvite(emptyMailbox, { ...delivery({ required: [dan] }), at: 1 });
  const again = { ...delivery({ required: [dan, sales] }, id), bodyForAttendees: 'later', at: 2 };
  const [second] = sendInvite(first, again);
  expect(mailsTo(second, dan.address).map(({ kind, to, body }) => [kind, to, body])).toEqual([
    ['invite', sales.address, 'later'],
    ['update', dan.address, 'later'],
    ['invite', dan.address, 'as received'],
  ]);
  expect(mailsTo(second, bo.address)).toEqual([]);
});
