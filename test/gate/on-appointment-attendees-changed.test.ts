import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { visibleName } from '../../src/agenda/canonical';
import { onAppointmentAttendeesChanged } from '../../src/gate/on-appointment-attendees-changed';
import { onAppointmentOrganizer } from '../../src/gate/on-appointment-organizer';
import { renderBlock } from '../../src/invite/render-block';
import type { Policy } from '../../src/policy/policy';
import { bo } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { launch, misbehaviours } from '../builders/a-send';
import { anAgenda, aReason } from '../builders/an-agenda';
import { aLaunchEvent, type FakeItem, FakeOffice, officeRecipient } from '../builders/fake-office';
import { hostileStrings } from '../fixtures/hostile-strings';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

const people = (...names: string[]) => names.map((name) => officeRecipient(name));
const complete = renderBlock(anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] }), 'en');
const shown = { 'syfte.agenda': { message: 'from before' } };

async function changed(item: Partial<FakeItem>, policy?: Policy, locale = 'en-US') {
  const office = new FakeOffice(item, { locale }).install();
  const completion = await launch((event) => onAppointmentAttendeesChanged(event, policy));
  return { office, completion, notice: office.item.notices['syfte.agenda'] };
}

describe('the notice on an invite', () => {
  it('comes with the first other attendee, and opens the pane at the first missing answer', async () => {
    const { notice, completion } = await changed({ required: people('Bo Berg') });
    expect(notice).toMatchObject({
      type: 'insightMessage',
      actions: [
        {
          actionText: 'Fill in agenda',
          actionType: 'showTaskPane',
          commandId: 'SyfteOrganizerPane',
          contextData: '{"focus":"purpose"}',
        },
      ],
    });
    expect(completion).toMatchObject({ answer: undefined, times: 1 });
  });

  it('that was waved away does not come back with the next name, but does after the agenda was complete', async () => {
    const { office, notice } = await changed({ required: people('Bo Berg') });
    expect(notice).toBeDefined();
    const next = async (item: Partial<FakeItem>) => {
      Object.assign(office.item, item);
      await launch(onAppointmentAttendeesChanged);
      return office.item.notices['syfte.agenda'];
    };
    Reflect.deleteProperty(office.item.notices, 'syfte.agenda');
    expect(await next({ required: people('Bo Berg', 'Dan Öst') })).toBeUndefined();
    expect(await next({ required: people('Bo Berg'), body: complete })).toBeUndefined();
    expect(await next({ required: people('Bo Berg', 'Dan Öst') })).toBeDefined();
  });

  it('names who is new where the agenda is there, and anew with each of them', async () => {
    const { office, notice } = await changed({ required: people('Bo Berg', 'Dan Öst'), body: complete });
    expect(notice).toMatchObject({ message: 'Dan Öst cannot see yet why they are invited.' });
    Object.assign(office.item, { required: people('Bo Berg', 'Dan Öst', 'Eva Fors') });
    await launch(onAppointmentAttendeesChanged);
    expect(office.item.notices['syfte.agenda']).toMatchObject({
      message: 'Dan Öst and Eva Fors cannot see yet why they are invited.',
    });
  });

  it('names no more than fits, in either language', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `${'Wilhelmina '.repeat(6)}${at}`);
    for (const locale of ['en-US', 'sv-SE']) {
      const { notice } = await changed(
        { required: people('Bo Berg', ...long), body: complete },
        undefined,
        locale,
      );
      expect(JSON.stringify(notice)).toMatch(/and 38 more|och 38 till/);
      expect(String(Object(notice).message).length).toBeLessThanOrEqual(150);
      FakeOffice.uninstall();
    }
  });

  it.each(hostileStrings)('is one line of text with %j as a name in it', async (name) => {
    const guest = { ...officeRecipient('Dan Öst'), displayName: name };
    const { notice } = await changed({ required: [...people('Bo Berg'), guest], body: complete });
    const { message } = Object(notice) as { readonly message: string };
    expect(message).toContain(visibleName(name).slice(0, 20).trimEnd());
    expect(message).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n\r\u0000]/);
    expect(message.length).toBeLessThanOrEqual(150);
  });

  it('that Outlook refuses comes plainly, without its button', async () => {
    const office = new FakeOffice({ required: people('Bo Berg') }).install();
    office.behaves('notificationMessages.replaceAsync', { failsOnce: 9031 });
    await launch(onAppointmentAttendeesChanged);
    expect(office.item.notices['syfte.agenda']).toMatchObject({ type: 'informationalMessage' });
    expect(office.item.session?.['syfte.agenda']).toBe(
      'Those you invite cannot see yet what this meeting is for.',
    );
  });

  it('that Outlook refuses either way is not noted as shown, and comes with the next name', async () => {
    const office = new FakeOffice({ required: people('Bo Berg') }).install();
    office.behaves('notificationMessages.replaceAsync', { fails: 9031 });
    await launch(onAppointmentAttendeesChanged);
    expect(office.item.session?.['syfte.agenda']).toBeUndefined();
    office.behaves('notificationMessages.replaceAsync', { answersAfter: 0 });
    await launch(onAppointmentAttendeesChanged);
    expect(office.item.notices['syfte.agenda']).toMatchObject({ type: 'insightMessage' });
  });

  it('is there again when the form has moved into a window of its own', async () => {
    const office = new FakeOffice({ required: people('Bo Berg') }).install();
    await launch(onAppointmentOrganizer);
    await launch(onAppointmentAttendeesChanged);
    Reflect.deleteProperty(office.item.notices, 'syfte.agenda');
    await launch(onAppointmentOrganizer);
    expect(office.item.notices['syfte.agenda']).toMatchObject({ type: 'insightMessage' });
  });

  it('speaks Swedish where Outlook does', async () => {
    const { notice } = await changed({ required: people('Bo Berg') }, undefined, 'sv-SE');
    expect(notice).toMatchObject({ actions: [{ actionText: 'Fyll i agendan' }] });
  });

  it.each<[string, Partial<FakeItem>]>([
    ['nobody else is invited', { required: [] }],
    ['only the organizer is listed', { required: people('Anna Ek') }],
    [
      'only a room is invited',
      { required: people('Room Oslo'), locations: [{ emailAddress: 'room.oslo@contoso.example' }] },
    ],
    ['nothing is missing', { required: people('Bo Berg'), body: complete }],
  ])('goes when %s', async (_what, item) => {
    const { office } = await changed({ ...item, notices: { ...shown } });
    expect(office.item.notices).toEqual({});
  });

  it('never comes to an invite that the policy exempts', async () => {
    const policy = aPolicy({ exempt: { private: true } });
    const { notice } = await changed({ required: people('Bo Berg'), sensitivity: 'private' }, policy);
    expect(notice).toBeUndefined();
  });

  it('stays as it is when the invite cannot be read', async () => {
    const office = new FakeOffice({ notices: { ...shown } })
      .install()
      .behaves('body.getAsync', { fails: 9020 });
    await launch(onAppointmentAttendeesChanged);
    expect(office.item.notices).toEqual(shown);
  });
});

describe('names picked one after the other', () => {
  it('are answered by two looks, however many events they raise, and the last state counts', async () => {
    const office = new FakeOffice({ required: people('Bo Berg') }).install();
    const events = Array.from({ length: 20 }, () => aLaunchEvent());
    void onAppointmentAttendeesChanged(events[0] ?? aLaunchEvent());
    await jest.advanceTimersByTimeAsync(1);
    for (const event of events.slice(1)) void onAppointmentAttendeesChanged(event);
    office.item.required = [];
    await jest.advanceTimersByTimeAsync(30_000);
    expect(events.map(({ answers }) => answers.length)).toEqual(events.map(() => 1));
    expect(office.calls.filter((call) => call === 'body.getAsync')).toHaveLength(2);
    expect(office.item.notices).toEqual({});
  });

  it('do not wait for a look that hangs', async () => {
    const office = new FakeOffice({ required: people('Bo Berg') })
      .install()
      .behaves('body.getAsync', 'hangs');
    const events = [aLaunchEvent(), aLaunchEvent()];
    for (const event of events) void onAppointmentAttendeesChanged(event);
    await jest.advanceTimersByTimeAsync(3_500);
    expect(events.map(({ answers }) => answers.length)).toEqual([1, 1]);
    await jest.advanceTimersByTimeAsync(10_000);

    office.behaves('body.getAsync', { answersAfter: 1 });
    await launch(onAppointmentAttendeesChanged);
    expect(office.item.notices['syfte.agenda']).toBeDefined();
  });
});

describe('whatever a call does', () => {
  const calls = [
    'requiredAttendees.getAsync',
    'body.getAsync',
    'subject.getAsync',
    'organizer.getAsync',
    'enhancedLocation.getAsync',
    'notificationMessages.replaceAsync',
  ];
  it.each(calls.flatMap((call) => misbehaviours.map((behaviour) => [call, behaviour] as const)))(
    'the event is completed once, in time: %s %j',
    async (call, behaviour) => {
      new FakeOffice({ required: people('Bo Berg') }).install().behaves(call, behaviour);
      const completion = await launch(onAppointmentAttendeesChanged);
      expect(completion.times).toBe(1);
      expect(completion.at).toBeLessThanOrEqual(3_500);
    },
  );

  it('the event is completed without any Office', async () => {
    FakeOffice.uninstall();
    expect(await launch((event) => onAppointmentAttendeesChanged(event))).toMatchObject({ times: 1 });
  });
});
