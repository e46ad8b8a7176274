import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { officeComposeInvite, type Timeouts } from '../../src/outlook/office-compose-invite';
import { type FakeItem, FakeOffice, officeRecipient } from '../builders/fake-office';
import { afterTimeouts } from '../builders/fake-time';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await jest.runAllTimersAsync();
  FakeOffice.uninstall();
  jest.useRealTimers();
});

function opened(item: Partial<FakeItem> = {}, timeouts: Timeouts = {}, lacks: readonly string[] = []) {
  const office = new FakeOffice(item);
  for (const member of lacks) office.lacks.add(member);
  office.install();
  return { office, invite: officeComposeInvite(timeouts) };
}

describe('a body that Outlook on Mac does not give now and then', () => {
  it('is asked for once more', async () => {
    const { office, invite } = opened({ body: '<p>Hello</p>' });
    office.behaves('body.getAsync', { failsOnce: 5001 });
    await expect(afterTimeouts(invite.bodyHtml())).resolves.toContain('<p>Hello</p>');
  });

  it('is not asked for a third time, and not again after another error', async () => {
    const { office, invite } = opened();
    office.behaves('body.getAsync', { fails: 5001 });
    await expect(afterTimeouts(invite.bodyHtml())).rejects.toMatchObject({ code: 5001 });
    expect(office.calls.filter((call) => call === 'body.getAsync')).toHaveLength(2);
    office.behaves('body.getAsync', { fails: 9020 });
    await expect(afterTimeouts(invite.bodyHtml())).rejects.toMatchObject({ code: 9020 });
    expect(office.calls.filter((call) => call === 'body.getAsync')).toHaveLength(3);
  });
});

describe('what is read of an open invite', () => {
  it('gives required attendees before optional ones, and tells distribution lists apart', async () => {
    const { invite } = opened({
      required: [officeRecipient('Bo Berg'), officeRecipient('Sales', 'distributionList')],
      optional: [officeRecipient('Cecilia Dahl', 'externalUser'), officeRecipient('Dan Öst', 'other')],
    });
    await expect(afterTimeouts(invite.attendees())).resolves.toEqual([
      { name: 'Bo Berg', address: 'bo.berg@contoso.example', kind: 'person' },
      { name: 'Sales', address: 'sales@contoso.example', kind: 'list' },
      { name: 'Cecilia Dahl', address: 'cecilia.dahl@contoso.example', kind: 'person', isOptional: true },
      { name: 'Dan Öst', address: 'dan.ost@contoso.example', kind: 'person', isOptional: true },
    ]);
  });

  it.each([
    ['nothing', '', ''],
    ['a phone number', '+46 8 123 456', ''],
    ['an address between blanks', ' bo.berg@contoso.example ', 'bo.berg@contoso.example'],
  ])('takes %s in place of an address for %j', async (_what, emailAddress, address) => {
    const { invite } = opened({ required: [{ displayName: 'Bo Berg', emailAddress }] });
    await expect(afterTimeouts(invite.attendees())).resolves.toEqual([
      { name: 'Bo Berg', address, kind: 'person' },
    ]);
  });

  it('takes no directory name for an address, and keeps it beside', async () => {
    const emailAddress = '/o=ExchangeLabs/ou=Group/cn=Recipients/cn=bo@berg';
    const { invite } = opened({ required: [{ displayName: 'Bo Berg', emailAddress }] });
    await expect(afterTimeouts(invite.attendees())).resolves.toEqual([
      { name: 'Bo Berg', address: '', kind: 'person', directoryName: emailAddress },
    ]);
  });

  it('calls an attendee without a display name by the address', async () => {
    const { invite } = opened({ required: [{ displayName: '', emailAddress: 'bo@contoso.example' }] });
    await expect(afterTimeouts(invite.attendees())).resolves.toMatchObject([{ name: 'bo@contoso.example' }]);
  });

  it('finds booked rooms by address, in lower case, and leaves typed places out', async () => {
    const { invite } = opened({
      locations: [
        { emailAddress: 'Room.Oslo@contoso.example', locationIdentifier: { id: 'x', type: 'room' } },
        { locationIdentifier: { id: 'Room.Riga@contoso.example', type: 'room' } },
        { displayName: 'At the café', locationIdentifier: { id: 'At the café', type: 'custom' } },
      ],
    });
    await expect(afterTimeouts(invite.rooms())).resolves.toEqual([
      'room.oslo@contoso.example',
      'room.riga@contoso.example',
    ]);
  });

  it('reads organizer, subject, times, body, sensitivity and categories', async () => {
    const { invite, office } = opened({
      isAllDay: true,
      sensitivity: 'private',
      categories: [{ displayName: 'Focus', color: 'Preset0' }],
    });
    await expect(afterTimeouts(invite.organizer())).resolves.toEqual({
      name: 'Anna Ek',
      address: 'anna.ek@contoso.example',
    });
    await expect(afterTimeouts(invite.subject())).resolves.toBe('New warehouse');
    await expect(afterTimeouts(invite.start())).resolves.toEqual(office.item.start);
    await expect(afterTimeouts(invite.end())).resolves.toEqual(office.item.end);
    await expect(afterTimeouts(invite.isAllDay())).resolves.toBe(true);
    await expect(afterTimeouts(invite.isPrivate())).resolves.toBe(true);
    await expect(afterTimeouts(invite.categories())).resolves.toEqual(['Focus']);
    await expect(afterTimeouts(invite.bodyHtml())).resolves.toBe(office.item.body);
    await expect(afterTimeouts(invite.bodyType())).resolves.toBe('html');
  });

  it('takes null for no categories, and an unknown sensitivity for normal', async () => {
    const { invite } = opened({ categories: null, sensitivity: 'secret' });
    await expect(afterTimeouts(invite.categories())).resolves.toEqual([]);
    await expect(afterTimeouts(invite.isPrivate())).resolves.toBe(false);
  });

  it('has no id before the invite is saved (9046), and rejects for any other error', async () => {
    const { invite, office } = opened({ id: null });
    await expect(afterTimeouts(invite.id())).resolves.toBeNull();
    office.item.id = 'AAMk=';
    await expect(afterTimeouts(invite.id())).resolves.toBe('AAMk=');
    office.behaves('getItemIdAsync', { fails: 9020 });
    await expect(afterTimeouts(invite.id())).rejects.toMatchObject({ kind: 'failed', code: 9020 });
  });

  it('rejects when Outlook names no organizer', async () => {
    const { invite } = opened({ organizer: null });
    await expect(afterTimeouts(invite.organizer())).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('rejects as unavailable when no invite is open', async () => {
    const { office } = opened();
    office.closeItem();
    const invite = officeComposeInvite();
    await expect(afterTimeouts(invite.attendees())).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(afterTimeouts(invite.openedWith())).resolves.toBe('');
  });
});

describe('a client that lacks a call', () => {
  it.each(['enhancedLocation', 'categories', 'sessionData'])('%s reads as nothing there', async (member) => {
    const { invite } = opened({}, {}, [member]);
    const read = {
      enhancedLocation: invite.rooms,
      categories: invite.categories,
      sessionData: invite.session,
    };
    const value = await afterTimeouts<object>(read[member as keyof typeof read]());
    expect(Object.keys(value)).toHaveLength(0);
  });

  it.each(['sensitivity', 'isAllDayEvent', 'getItemIdAsync', 'addHandlerAsync'])(
    '%s rejects as unavailable',
    async (member) => {
      const { invite } = opened({}, {}, [member]);
      const use = {
        sensitivity: invite.isPrivate,
        isAllDayEvent: invite.isAllDay,
        getItemIdAsync: invite.id,
        addHandlerAsync: () => invite.onAttendeesChanged(() => undefined),
      };
      await expect(afterTimeouts<unknown>(use[member as keyof typeof use]())).rejects.toMatchObject({
        kind: 'unavailable',
      });
    },
  );

  it('getInitializationContextAsync means that the user opened the pane', async () => {
    const { invite } = opened({}, {}, ['getInitializationContextAsync']);
    await expect(afterTimeouts(invite.openedWith())).resolves.toBe('');
  });

  it('sessionData keeps nothing, and says so', async () => {
    const { invite } = opened({}, {}, ['sessionData']);
    await expect(afterTimeouts(invite.saveInSession('syfte.draft', '{}'))).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });
});

describe('the session of an open invite', () => {
  it('keeps, reads and removes', async () => {
    const { invite } = opened();
    await afterTimeouts(invite.saveInSession('syfte.draft', 'text'));
    await expect(afterTimeouts(invite.session())).resolves.toEqual({ 'syfte.draft': 'text' });
    await afterTimeouts(invite.removeFromSession('syfte.draft'));
    await expect(afterTimeouts(invite.session())).resolves.toEqual({});
    await expect(afterTimeouts(invite.removeFromSession('syfte.draft'))).resolves.toBeUndefined();
  });

  it('rejects with 9051 beyond 50,000 characters, and keeps what was there', async () => {
    const { invite } = opened({ session: { 'syfte.draft': 'short' } });
    await expect(
      afterTimeouts(invite.saveInSession('syfte.draft', 'x'.repeat(50_000))),
    ).rejects.toMatchObject({
      code: 9051,
    });
    await expect(afterTimeouts(invite.session())).resolves.toEqual({ 'syfte.draft': 'short' });
  });

  it('is waited for while Outlook on the Mac has not loaded it', async () => {
    const { invite, office } = opened({ session: null });
    const session = invite.session();
    await jest.advanceTimersByTimeAsync(2_000);
    office.item.session = { 'syfte.draft': 'text' };
    await expect(afterTimeouts(session)).resolves.toEqual({ 'syfte.draft': 'text' });
  });

  it('is nothing when it does not come in time, and at once for who does not wait', async () => {
    const loading = opened({ session: null }).invite;
    await expect(afterTimeouts(loading.session())).resolves.toEqual({});
    const { invite, office } = opened({ session: null }, { session: 0 });
    await expect(afterTimeouts(invite.session())).resolves.toEqual({});
    expect(office.calls).toEqual(['sessionData.getAllAsync']);
  });
});

describe('what is written to an open invite', () => {
  it('replaces the body, and puts HTML above it', async () => {
    const { invite, office } = opened({ body: '<html><body>old</body></html>' });
    await afterTimeouts(invite.prependBody('<p>new</p>'));
    expect(office.item.body).toBe('<html><body><p>new</p>old</body></html>');
    await afterTimeouts(invite.setBody('<p>all</p>'));
    expect(office.item.body).toBe('<p>all</p>');
  });

  it('rejects a body beyond 1,000,000 characters instead of throwing', async () => {
    const { invite } = opened();
    await expect(afterTimeouts(invite.setBody('x'.repeat(1_000_001)))).rejects.toMatchObject({
      kind: 'threw',
    });
  });

  it('shows a notice in place of the one before it, and clears it', async () => {
    const { invite, office } = opened();
    await afterTimeouts(invite.showNotice('syfte.agenda', { kind: 'information', message: 'one' }));
    await afterTimeouts(
      invite.showNotice('syfte.agenda', {
        kind: 'insight',
        message: 'two',
        action: 'Fill in agenda',
        context: '{"focus":"purpose"}',
      }),
    );
    expect(office.item.notices).toEqual({
      'syfte.agenda': {
        type: 'insightMessage',
        message: 'two',
        icon: 'Icon.16',
        actions: [
          {
            actionType: 'showTaskPane',
            actionText: 'Fill in agenda',
            commandId: 'SyfteOrganizerPane',
            contextData: '{"focus":"purpose"}',
          },
        ],
      },
    });
    await afterTimeouts(invite.clearNotice('syfte.agenda'));
    expect(office.item.notices).toEqual({});
    await expect(afterTimeouts(invite.clearNotice('syfte.agenda'))).resolves.toBeUndefined();
  });

  it.each([150, 151, 152, 400])('shortens a notice of %i characters on a whole character', async (length) => {
    const { invite, office } = opened();
    const message = `${'a'.repeat(length % 2)}${'😀'.repeat(200)}`.slice(0, length);
    await afterTimeouts(invite.showNotice('syfte.agenda', { kind: 'information', message }));
    const shown = String(office.item.notices['syfte.agenda']?.message);
    expect(shown.length).toBeLessThanOrEqual(150);
    expect(shown.length).toBeGreaterThanOrEqual(148);
    expect(shown.endsWith('…')).toBe(length > 150);
    // Throws on half a surrogate pair.
    expect(() => encodeURIComponent(shown)).not.toThrow();
  });
});

describe('an open invite beside the pane', () => {
  it('tells every listener of attendees until it stops, through one handler', async () => {
    const { invite, office } = opened();
    const [first, second] = [jest.fn(), jest.fn()];
    const stopFirst = await afterTimeouts(invite.onAttendeesChanged(first));
    await afterTimeouts(invite.onAttendeesChanged(second));
    office.recipientsChanged();
    stopFirst();
    office.recipientsChanged();
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).toHaveBeenCalledTimes(2);
    expect(office.calls.filter((call) => call === 'addHandlerAsync')).toHaveLength(1);
  });

  it('tries again to hear of attendees after Outlook refused once', async () => {
    const { invite, office } = opened();
    office.behaves('addHandlerAsync', { fails: 9020 });
    await expect(afterTimeouts(invite.onAttendeesChanged(() => undefined))).rejects.toMatchObject({
      code: 9020,
    });
    office.behaves('addHandlerAsync', { answersAfter: 1 });
    const listener = jest.fn();
    await afterTimeouts(invite.onAttendeesChanged(listener));
    office.recipientsChanged();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['{"focus":"goal"}', '{"focus":"goal"}'],
    ['', ''],
    [null, ''],
    [{ focus: 'goal' }, '{"focus":"goal"}'],
  ])('was opened with %j', async (context, text) => {
    const { invite } = opened({ context });
    await expect(afterTimeouts(invite.openedWith())).resolves.toBe(text);
  });

  it('was opened by the user where Outlook answers with an error (9020)', async () => {
    const { invite, office } = opened();
    office.behaves('getInitializationContextAsync', { fails: 9020 });
    await expect(afterTimeouts(invite.openedWith())).resolves.toBe('');
  });

  it('closes the pane, where the client can', () => {
    const { invite, office } = opened();
    invite.closePane();
    expect(office.isPaneClosed).toBe(true);
    FakeOffice.uninstall();
    expect(() => invite.closePane()).not.toThrow();
  });

  it('stays with the invite it was opened on', async () => {
    const { invite } = opened({ subject: 'first' });
    new FakeOffice({ subject: 'second' }).install();
    await expect(afterTimeouts(invite.subject())).resolves.toBe('first');
  });
});
