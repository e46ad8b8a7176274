import { describe, expect, it } from '@jest/globals';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { forwardInvite } from '../../../sandbox/mailbox/forward';
import { calendarOf, emptyMailbox, sendInvite } from '../../../sandbox/mailbox/mailbox';
import { aForm } from '../../builders/form';

const dan = contactOf('dan.ost@contoso.example', '');
const eva = contactOf('eva.lind@contoso.example', '');
const sales = contactOf('sales@contoso.example', '');

function sentTo(...required: readonly ReturnType<typeof contactOf>[]) {
  const content = aForm({ required });
  return sendInvite(emptyMailbox, { id: null, organizer: content.organizer, content, bodyForAttendees: 'b' });
}

describe('an invite that is forwarded', () => {
  const [sent, master] = sentTo(eva);
  const forwarded = forwardInvite(sent, master.id, dan);

  it('names whom the organizer invited, and not who it is forwarded to', () => {
    expect(calendarOf(forwarded, dan.address)).toMatchObject([{ uid: master.uid, required: [eva] }]);
  });

  it('is there once, however often it is forwarded', () => {
    expect(calendarOf(forwardInvite(forwarded, master.id, dan), dan.address)).toHaveLength(1);
  });
});

describe('an invite to a list', () => {
  it('is in the calendar of everyone who reads the list', () => {
    const [sent] = sentTo(sales);
    expect(calendarOf(sent, dan.address)).toMatchObject([{ required: [sales] }]);
    expect(calendarOf(sent, 'bo.berg@contoso.example')).toEqual([]);
  });

  it('is there once for somebody who is also invited', () => {
    const [sent] = sentTo(sales, dan);
    expect(calendarOf(sent, dan.address)).toMatchObject([{ owner: dan.address }]);
  });
});
