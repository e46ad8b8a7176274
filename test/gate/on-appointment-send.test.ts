import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
import { draftKey, writeDraft } from '../../src/agenda/draft';
import { onAppointmentSend } from '../../src/gate/on-appointment-send';
import { renderBlock } from '../../src/invite/render-block';
import type { Policy } from '../../src/policy/policy';
import { bo } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { launch } from '../builders/a-send';
import { anAgenda, aReason } from '../builders/an-agenda';
import { openedWith } from '../builders/an-opening';
import { type Behaviour, type FakeItem, FakeOffice, officeRecipient } from '../builders/fake-office';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

const complete = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });
const unread = openedWith();

function withBlock(agenda: Agenda): string {
  return `<html><head></head><body>${renderBlock(agenda, 'en')}<p>See you there</p></body></html>`;
}

/** An invite to Bo Berg, opened new by Anna Ek, that is complete unless told otherwise. */
function anOpenInvite(item: Partial<FakeItem> = {}, options: { latency?: number; locale?: string } = {}) {
  return new FakeOffice({ body: withBlock(complete), session: { ...unread }, ...item }, options).install();
}

const send = (policy?: Policy) => launch((event) => onAppointmentSend(event, policy));
const empty = '<html><head></head><body></body></html>';

describe('the answer to Send', () => {
  it('allows an invite whose block answers everything', async () => {
    const office = anOpenInvite();
    expect(await send()).toMatchObject({ answer: { allowEvent: true }, times: 1 });
    expect(office.calls).toEqual([
      'requiredAttendees.getAsync',
      'optionalAttendees.getAsync',
      'body.getAsync',
      'sessionData.getAllAsync',
      'subject.getAsync',
    ]);
  });

  it('allows an entry of one’s own after the first round', async () => {
    const office = anOpenInvite({ required: [], body: empty });
    expect(await send()).toMatchObject({ answer: { allowEvent: true }, times: 1 });
    expect(office.calls).toHaveLength(3);
  });

  it('stops an empty invite, names what is missing and opens the pane at the first of it', async () => {
    anOpenInvite({ body: empty });
    const { answer, times } = await send();
    expect(times).toBe(1);
    expect(answer).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(/purpose.*goal.*Bo Berg.*next step/s),
      cancelLabel: 'Fill in agenda',
      commandId: 'SyfteOrganizerPane',
      contextData: '{"focus":"purpose"}',
    });
  });

  it('speaks Swedish where Outlook does', async () => {
    anOpenInvite({ body: empty }, { locale: 'sv-SE' });
    expect((await send()).answer).toMatchObject({ cancelLabel: 'Fyll i agendan' });
  });

  it('names only the attendee who has no reason yet', async () => {
    anOpenInvite({ required: [officeRecipient('Bo Berg'), officeRecipient('Cecilia Dahl')] });
    const { answer } = await send();
    expect(answer?.errorMessage).toContain('Cecilia Dahl');
    expect(answer?.errorMessage).not.toContain('Bo Berg');
  });

  it('asks neither the organizer, whom classic Outlook lists, nor a room for a reason', async () => {
    anOpenInvite({
      required: ['Anna Ek', 'Bo Berg', 'Room Oslo'].map((name) => officeRecipient(name)),
      locations: [{ emailAddress: 'Room.Oslo@contoso.example' }],
    });
    expect((await send()).answer).toEqual({ allowEvent: true });
  });

  it('takes no room for somebody outside, whatever its address', async () => {
    const policy = aPolicy({
      domains: ['contoso.example'],
      exempt: { ...aPolicy().exempt, external: true },
    });
    const room = { ...officeRecipient('Room Oslo'), emailAddress: 'room.oslo@hotel.example' };
    anOpenInvite({
      body: empty,
      required: [officeRecipient('Bo Berg'), room],
      locations: [{ emailAddress: room.emailAddress }],
    });
    expect((await send(policy)).answer).toMatchObject({ allowEvent: false });
    anOpenInvite({ body: empty, required: [officeRecipient('Bo Berg'), room] });
    expect((await send(policy)).answer).toEqual({ allowEvent: true });
  });

  it('allows an invite that goes to nobody but its organizer and a room', async () => {
    anOpenInvite({
      body: empty,
      required: ['Anna Ek', 'Room Oslo'].map((name) => officeRecipient(name)),
      locations: [{ emailAddress: 'room.oslo@contoso.example' }],
    });
    expect((await send()).answer).toEqual({ allowEvent: true });
  });

  it('knows an organizer who is not at the keyboard', async () => {
    anOpenInvite({
      organizer: officeRecipient('Dan Öst'),
      session: {},
      required: ['Dan Öst', 'Bo Berg'].map((name) => officeRecipient(name)),
    });
    expect((await send()).answer).toEqual({ allowEvent: true });
  });

  it('stops a purpose that only repeats the subject', async () => {
    anOpenInvite({ subject: complete.purpose });
    expect((await send()).answer).toMatchObject({ allowEvent: false, contextData: '{"focus":"purpose"}' });
  });

  it('points to the button of the pane when its draft answers everything', async () => {
    anOpenInvite({
      body: empty,
      session: { ...unread, [draftKey]: writeDraft({ agenda: complete, from: '' }) },
    });
    expect((await send()).answer).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringContaining('Add to invite'),
      contextData: '{"focus":"add"}',
    });
  });

  it.each<[string, 'stops' | 'asks', Partial<FakeItem>]>([
    ['never saved', 'stops', { id: null, session: {} }],
    ['saved, and opened with nobody else', 'stops', { id: 'AAMk=', session: unread }],
    [
      'saved, and opened with others',
      'asks',
      { id: 'AAMk=', session: openedWith({ others: 2, hasId: true }) },
    ],
    [
      'saved, and opened with others before that',
      'stops',
      { id: 'AAMk=', session: openedWith({ others: 2 }) },
    ],
    [
      'saved, and opened with others by an older version',
      'asks',
      { id: 'AAMk=', session: openedWith({ others: 2, hasId: null }) },
    ],
    ['saved, and its opening not noted', 'asks', { id: 'AAMk=', session: {} }],
  ])('an invite %s: it %s', async (_what, does, item) => {
    anOpenInvite({ body: empty, ...item });
    const { answer } = await send();
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer?.sendModeOverride).toBe(does === 'asks' ? 'promptUser' : undefined);
  });

  it.each([
    ['as many people as it was opened with', 1, true],
    ['more people than it was opened with', 3, false],
  ])('an existing invite to %s may be a cancellation: %s', async (_what, others, told) => {
    anOpenInvite({ body: empty, id: 'AAMk=', session: openedWith({ others, hasId: true }) });
    expect((await send()).answer?.errorMessage?.includes('cancelling')).toBe(told);
  });

  it('asks instead of stopping where the policy does', async () => {
    anOpenInvite({ body: empty });
    expect((await send(aPolicy({ strictness: 'ask' }))).answer).toMatchObject({
      sendModeOverride: 'promptUser',
    });
  });

  it.each<[string, Policy, Partial<FakeItem>]>([
    ['private', aPolicy({ exempt: { private: true } }), { sensitivity: 'private' }],
    ['all-day', aPolicy({ exempt: { allDay: true } }), { isAllDay: true }],
    [
      'of a category',
      aPolicy({ exempt: { categories: ['Social'] } }),
      { categories: [{ displayName: 'social', color: '' }] },
    ],
    ['of a subject', aPolicy({ exempt: { subjects: ['^lunch'] } }), { subject: 'Lunch' }],
    ['for few', aPolicy({ exempt: { fewerThan: 2 } }), {}],
  ])('allows an invite that the policy exempts: %s', async (_what, policy, item) => {
    anOpenInvite({ body: empty, ...item });
    expect((await send(policy)).answer).toEqual({ allowEvent: true });
    anOpenInvite({ body: empty, required: ['Bo Berg', 'Cecilia Dahl'].map((name) => officeRecipient(name)) });
    expect((await send(policy)).answer).toMatchObject({ allowEvent: false });
  });

  it('counts two colleagues of one name, whom Outlook shows by their entries in the directory, as two', async () => {
    const ofDirectory = (cn: string) => ({
      displayName: 'Bo Berg',
      emailAddress: `/o=ExchangeLabs/ou=Group/cn=Recipients/cn=${cn}`,
      recipientType: 'user',
    });
    const forFew = aPolicy({ exempt: { fewerThan: 2 } });
    anOpenInvite({ body: empty, required: ['bo1', 'bo2'].map(ofDirectory) });
    expect((await send(forFew)).answer).toMatchObject({ allowEvent: false });
    anOpenInvite({ body: empty, required: ['bo1', 'BO1'].map(ofDirectory) });
    expect((await send(forFew)).answer).toEqual({ allowEvent: true });
  });

  it.each<[string, Policy, Partial<FakeItem>]>([
    ['sensitivity.getAsync', aPolicy({ exempt: { private: true } }), { sensitivity: 'private' }],
    ['isAllDayEvent.getAsync', aPolicy({ exempt: { allDay: true } }), { isAllDay: true }],
    [
      'categories.getAsync',
      aPolicy({ exempt: { categories: ['Social'] } }),
      { categories: [{ displayName: 'Social', color: '' }] },
    ],
    ['subject.getAsync', aPolicy({ exempt: { subjects: ['^lunch'] } }), { subject: 'Lunch' }],
  ])('what cannot be read exempts nobody: %s', async (call, policy, item) => {
    anOpenInvite({ body: empty, ...item });
    expect((await send(policy)).answer).toEqual({ allowEvent: true });
    for (const behaviour of ['hangs', { fails: 9020 }] satisfies Behaviour[]) {
      anOpenInvite({ body: empty, ...item }).behaves(call, behaviour);
      expect((await send(policy)).answer).toMatchObject({ allowEvent: false });
    }
  });

  it('a draft beside an invite that the policy exempts holds nobody up', async () => {
    const draft = writeDraft({ agenda: { ...complete, goal: 'A completely new goal' }, from: '' });
    const session = { ...unread, [draftKey]: draft };
    const policy = aPolicy({ exempt: { subjects: ['^lunch'] } });
    for (const body of [empty, withBlock(complete)]) {
      anOpenInvite({ body, subject: 'Lunch', session });
      expect((await send(policy)).answer).toEqual({ allowEvent: true });
    }
    anOpenInvite({ subject: 'Warehouse', session });
    expect((await send(policy)).answer).toMatchObject({ sendModeOverride: 'promptUser' });
  });

  it('does not take an unread subject for one that a pattern exempts', async () => {
    anOpenInvite({ subject: 'Warehouse', body: withBlock({ ...complete, goal: '' }) });
    expect((await send(aPolicy({ exempt: { subjects: ['^$'] } }))).answer).toMatchObject({
      allowEvent: false,
    });
  });

  it('reads sensitivity, all-day and categories only where the policy exempts by them', async () => {
    const office = anOpenInvite({ body: empty });
    await send();
    expect(office.calls.filter((call) => /sensitivity|AllDay|categories/.test(call))).toEqual([]);
  });

  it('holds an invite to 500 people in a message that Outlook shows whole', async () => {
    const required = Array.from({ length: 500 }, (_, index) => officeRecipient(`Person Number ${index}`));
    anOpenInvite({ body: empty, required });
    const { answer } = await send();
    expect(answer?.allowEvent).toBe(false);
    expect(answer?.errorMessage?.length).toBeLessThanOrEqual(500);
  });

  it.each([
    ['stops', 'without a block', empty],
    ['allows', 'with a complete one', withBlock(complete)],
  ])('%s a body of 1,000,000 characters %s', async (does, _with, start) => {
    const filler = '<p style="margin:0">Minutes of the last meeting &amp; more</p>';
    const body = start.replace('</body>', `${filler.repeat(16_000)}</body>`).slice(0, 1_000_000);
    anOpenInvite({ body });
    expect((await send()).answer?.allowEvent).toBe(does === 'allows');
  });

  it('leaves notices alone and writes nothing', async () => {
    const office = anOpenInvite({ body: empty, notices: { 'syfte.agenda': { message: 'here' } } });
    await send();
    expect(office.item.notices).toEqual({ 'syfte.agenda': { message: 'here' } });
    expect(office.calls.filter((call) => !/[gG]et\w*Async$/.test(call))).toEqual([]);
  });
});

describe('a call that misbehaves', () => {
  const misbehaviours: [string, Behaviour][] = [
    ['fails', { fails: 9020 }],
    ['throws', { throws: 'Sys.ArgumentException' }],
    ['hangs', 'hangs'],
    ['answers after the deadline', { answersAfter: 20_000 }],
    ['answers after the item is gone', 'answers after the item is gone'],
  ];
  const first = ['requiredAttendees.getAsync', 'optionalAttendees.getAsync', 'body.getAsync'];
  const second = [
    'subject.getAsync',
    'sessionData.getAllAsync',
    'enhancedLocation.getAsync',
    'organizer.getAsync',
    'getItemIdAsync',
  ];

  describe.each(misbehaviours)('when it %s', (_how, behaviour) => {
    it.each(first)('%s: the invite leaves unchecked and a notice says so', async (call) => {
      const office = anOpenInvite({ body: empty }).behaves(call, behaviour);
      const { answer, times, at } = await send();
      expect({ answer, times }).toEqual({ answer: { allowEvent: true }, times: 1 });
      expect(at).toBeLessThanOrEqual(3_500);
      const wasOpen = behaviour !== 'answers after the item is gone';
      if (wasOpen) {
        expect(office.item.notices['syfte.agenda']?.message).toContain('could not check');
      }
    });

    it.each(first)('%s: the sender is asked where the policy wants that', async (call) => {
      anOpenInvite({ body: empty }).behaves(call, behaviour);
      const { answer, times, at } = await send(aPolicy({ onFailure: 'ask' }));
      expect(times).toBe(1);
      expect(at).toBeLessThanOrEqual(3_500);
      expect(answer).toEqual({
        allowEvent: false,
        errorMessage: expect.stringContaining('could not check'),
        sendModeOverride: 'promptUser',
      });
    });

    it.each(second)('%s: an empty invite is held all the same, within the deadline', async (call) => {
      anOpenInvite({ body: empty, session: {} }).behaves(call, behaviour);
      const { answer, times, at } = await send();
      expect(times).toBe(1);
      expect(at).toBeLessThanOrEqual(3_500);
      expect(answer).toMatchObject({ allowEvent: false, contextData: '{"focus":"purpose"}' });
    });

    it('an id that cannot be read counts as one, so that nobody is trapped', async () => {
      anOpenInvite({ body: empty, session: {} }).behaves('getItemIdAsync', behaviour);
      expect((await send()).answer).toMatchObject({ sendModeOverride: 'promptUser' });
    });

    it('an organizer who cannot be read is the user at the keyboard', async () => {
      anOpenInvite({
        session: {},
        required: ['Anna Ek', 'Bo Berg'].map((name) => officeRecipient(name)),
      }).behaves('organizer.getAsync', behaviour);
      expect((await send()).answer).toEqual({ allowEvent: true });
    });

    it('a subject that cannot be read repeats no purpose', async () => {
      anOpenInvite().behaves('subject.getAsync', behaviour);
      const { answer, at } = await send();
      expect(answer).toEqual({ allowEvent: true });
      expect(at).toBeLessThanOrEqual(3_500);
    });
  });

  it('a second round that comes late after a slow first one is done without', async () => {
    for (const call of second) {
      anOpenInvite({ body: empty, session: {} }, { latency: 400 }).behaves(call, 'hangs');
      const { answer, at } = await send();
      expect(at).toBeLessThanOrEqual(3_200);
      expect(answer).toMatchObject({ allowEvent: false, commandId: 'SyfteOrganizerPane' });
    }
  });

  it.each([...first, ...second])('%s answering twice changes nothing', async (call) => {
    anOpenInvite({ body: empty, session: {} }).behaves(call, 'answers twice');
    expect(await send()).toMatchObject({
      times: 1,
      answer: { allowEvent: false, commandId: 'SyfteOrganizerPane' },
    });
  });

  it('all of them hanging: the answer comes within 3.5 s, with the notice', async () => {
    const office = anOpenInvite();
    for (const call of [...first, ...second]) office.behaves(call, 'hangs');
    const { answer, times, at } = await send();
    expect({ answer, times }).toEqual({ answer: { allowEvent: true }, times: 1 });
    expect(at).toBeLessThanOrEqual(3_500);
    expect(office.item.notices['syfte.agenda']).toBeDefined();
  });

  it('a notice that hangs or fails holds nobody up', async () => {
    for (const behaviour of ['hangs', { fails: 9025 }, { throws: 'no' }] satisfies Behaviour[]) {
      anOpenInvite()
        .behaves('body.getAsync', { fails: 9020 })
        .behaves('notificationMessages.replaceAsync', behaviour);
      const { answer, times, at } = await send();
      expect({ answer, times }).toEqual({ answer: { allowEvent: true }, times: 1 });
      expect(at).toBeLessThanOrEqual(400);
    }
  });
});

describe('a runtime that is broken', () => {
  it('allows when there is no Office, no item, or no user', async () => {
    FakeOffice.uninstall();
    expect(await send()).toMatchObject({ answer: { allowEvent: true }, times: 1 });
    anOpenInvite().closeItem();
    expect(await send()).toMatchObject({ answer: { allowEvent: true }, times: 1 });
  });

  it('allows when our own code throws while it puts the answer together', async () => {
    anOpenInvite({ body: empty });
    const broken = {
      ...aPolicy(),
      get strictness(): 'stop' {
        throw new Error('broken');
      },
    };
    expect(await send(broken)).toMatchObject({ answer: { allowEvent: true }, times: 1 });
  });

  it('does not complete again when completing throws', async () => {
    anOpenInvite({ body: empty });
    let times = 0;
    await launch((event) =>
      onAppointmentSend({
        completed: (answer) => {
          times += 1;
          event.completed(answer);
          throw new Error('the item is gone');
        },
      }),
    );
    expect(times).toBe(1);
  });
});

describe('with 100 ms a call', () => {
  const three = ['Bo Berg', 'Cecilia Dahl', 'Dan Öst'].map((name) => officeRecipient(name));

  it.each<[string, Partial<FakeItem>, boolean]>([
    ['stops a new invite that misses everything', { body: empty, required: three }, false],
    ['stops a new invite that misses one reason', { required: three.slice(0, 2) }, false],
    [
      'asks about a sent invite that misses everything',
      { body: empty, required: three, id: 'AAMk=', session: openedWith({ others: 3, hasId: true }) },
      false,
    ],
    [
      'stops an invite that was new with people on it',
      { body: empty, required: three, session: openedWith({ others: 3 }) },
      false,
    ],
    ['allows a complete invite', {}, true],
    ['allows an entry of one’s own', { body: empty, required: [] }, true],
  ])('%s within 250 ms, never with more than three calls in flight', async (_what, item, allowEvent) => {
    const office = anOpenInvite(item, { latency: 100 });
    const { answer, at } = await send();
    expect(answer?.allowEvent).toBe(allowEvent);
    expect(at).toBeLessThanOrEqual(250);
    expect(office.mostInFlight).toBeLessThanOrEqual(3);
  });

  it('takes one wave more for an invite whose opening was not noted', async () => {
    const office = anOpenInvite({ body: empty, required: three, session: {} }, { latency: 100 });
    const { answer, at } = await send();
    expect(answer?.allowEvent).toBe(false);
    expect(at).toBeLessThanOrEqual(300);
    expect(office.mostInFlight).toBe(3);
  });
});
