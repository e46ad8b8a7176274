import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { officeComposeInvite } from '../../src/outlook/office-compose-invite';
import { type FakeItem, FakeOffice, officeRecipient } from '../builders/fake-office';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

function opened(item: Partial<FakeItem> = {}) {
  const office = new FakeOffice(item).install();
  return { office, invite: officeComposeInvite() };
}

async function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(30_000);
  return promise;
}

const dan = { name: 'Dan Öst', address: 'dan.ost@contoso.example' };

describe('the attendee fields', () => {
  it('are told apart', async () => {
    const { invite } = opened({
      required: [officeRecipient('Bo Berg')],
      optional: [officeRecipient('Dan Öst')],
    });
    const names = async (field: 'required' | 'optional') =>
      (await settled(invite.attendeesIn(field))).map(({ name }) => name);
    expect(await names('required')).toEqual(['Bo Berg']);
    expect(await names('optional')).toEqual(['Dan Öst']);
  });

  it('take an optional attendee more, and other required ones', async () => {
    const { invite, office } = opened({ optional: [officeRecipient('Bo Berg')] });
    await settled(invite.addOptional([dan]));
    await settled(invite.setRequired([dan]));
    const recipient = { displayName: 'Dan Öst', emailAddress: 'dan.ost@contoso.example' };
    expect(office.item.optional).toEqual([officeRecipient('Bo Berg'), recipient]);
    expect(office.item.required).toEqual([recipient]);
  });

  it.each([
    ['optionalAttendees.addAsync', 'addOptional'],
    ['requiredAttendees.setAsync', 'setRequired'],
  ] as const)('reject when Outlook refuses %s', async (call, method) => {
    const { invite, office } = opened();
    office.behaves(call, { fails: 9012 });
    await expect(settled(invite[method]([dan]))).rejects.toMatchObject({ call, code: 9012 });
  });
});
