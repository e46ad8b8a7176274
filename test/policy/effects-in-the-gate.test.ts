import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { onAppointmentAttendeesChanged } from '../../src/gate/on-appointment-attendees-changed';
import { onAppointmentSend } from '../../src/gate/on-appointment-send';
import { renderBlock } from '../../src/invite/render-block';
import { completePolicy, type GivenPolicy } from '../../src/policy/complete-policy';
import { bo } from '../builders/a-person';
import { launch } from '../builders/a-send';
import { anAgenda, aReason } from '../builders/an-agenda';
import { openedWith } from '../builders/an-opening';
import { type FakeItem, FakeOffice, officeRecipient } from '../builders/fake-office';

/** What each field of the policy that the gate reads changes on Send. `test/policy/every-field.test.ts` sees to it that none is left out. */

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

const opened = openedWith();
const saved = openedWith({ others: 1, hasId: true });

function bodyWith(agenda: Parameters<typeof anAgenda>[0]): string {
  return `<html><body>${renderBlock(anAgenda(agenda), 'en')}</body></html>`;
}

const guest = {
  displayName: 'Frida Quist',
  emailAddress: 'frida@fabrikam.example',
  recipientType: 'externalUser',
};
const boOnly = [aReason(bo, 'Decides on the budget')];

/** Sends an invite to Bo Berg without an agenda unless told otherwise, under a policy. */
async function send(given: GivenPolicy, item: Partial<FakeItem> = {}, locale = 'en-US') {
  const office = new FakeOffice({ session: { ...opened }, ...item }, { locale }).install();
  const { answer } = await launch((event) => onAppointmentSend(event, completePolicy(given)));
  const says = answer?.allowEvent ? 'allow' : answer?.sendModeOverride ? 'ask' : 'stop';
  return { says, message: answer?.errorMessage ?? '', calls: office.calls };
}

describe('how strictly', () => {
  it('strictness: ask leaves a Send Anyway', async () => {
    expect((await send({})).says).toBe('stop');
    expect((await send({ strictness: 'ask' })).says).toBe('ask');
  });

  it('strictnessWithOutsiders: people outside are another matter than colleagues', async () => {
    const withGuest = { required: [officeRecipient('Bo Berg'), guest] };
    const domains = ['contoso.example'];
    const asksInside = { domains, strictness: 'ask', strictnessWithOutsiders: 'stop' } as const;
    expect((await send(asksInside)).says).toBe('ask');
    expect((await send(asksInside, withGuest)).says).toBe('stop');
    const asksOutside = { domains, strictnessWithOutsiders: 'ask' } as const;
    expect((await send(asksOutside)).says).toBe('stop');
    expect((await send(asksOutside, withGuest)).says).toBe('ask');
  });

  it('existing: stop stops an update too', async () => {
    const update = { id: 'AAMk=', session: { ...saved } };
    expect((await send({}, update)).says).toBe('ask');
    expect((await send({ existing: 'stop' }, update)).says).toBe('stop');
  });

  it('onFailure: ask asks where the invite cannot be read', async () => {
    const failing = async (given: GivenPolicy) => {
      new FakeOffice({}).behaves('body.getAsync', { fails: 5001 }).install();
      const { answer } = await launch((event) => onAppointmentSend(event, completePolicy(given)));
      return answer;
    };
    expect(await failing({})).toMatchObject({ allowEvent: true });
    expect(await failing({ onFailure: 'ask' })).toMatchObject({ sendModeOverride: 'promptUser' });
  });
});

describe('which answers', () => {
  it.each([
    ['required.purpose', { purpose: false }, 'the purpose'],
    ['required.goal', { goal: false }, 'the goal'],
    ['required.reasons', { reasons: false }, 'Bo Berg'],
    ['required.nextStep', { nextStep: false }, 'the next step'],
  ])('%s: false asks for all but that', async (_field, required, phrase) => {
    expect((await send({})).message).toContain(phrase);
    const { says, message } = await send({ required });
    expect(says).toBe('stop');
    expect(message).not.toContain(phrase);
  });

  // Half an hour with Bo Berg.
  it.each([
    ['light.required.purpose', { purpose: true }, 'the purpose'],
    ['light.required.goal', { goal: true }, 'the goal'],
    ['light.required.reasons', { reasons: true }, 'Bo Berg'],
    ['light.required.nextStep', { nextStep: true }, 'the next step'],
  ])('%s: true asks a small meeting for that alone', async (_field, required, phrase) => {
    const { says, message } = await send({ light: { people: 2, minutes: 30, required } });
    expect(says).toBe('stop');
    expect(message).toContain(phrase);
    expect(message).not.toContain(';');
  });

  it('light.people: bigger meetings need all, as do those whose time cannot be read', async () => {
    const goalAlone = { body: bodyWith({ purpose: '', reasons: [], nextStep: { what: '' } }) };
    const light = { people: 2, minutes: 30, required: { goal: true } };
    expect((await send({}, goalAlone)).says).toBe('stop');
    expect((await send({ light }, goalAlone)).says).toBe('allow');
    const three = { ...goalAlone, required: ['Bo Berg', 'Dan Öst'].map((name) => officeRecipient(name)) };
    expect((await send({ light }, three)).says).toBe('stop');
    expect((await send({ light: { ...light, people: 3 } }, three)).says).toBe('allow');
    for (const call of ['start.getAsync', 'end.getAsync']) {
      new FakeOffice({ session: { ...opened }, ...goalAlone }).behaves(call, { fails: 9020 }).install();
      const { answer } = await launch((event) => onAppointmentSend(event, completePolicy({ light })));
      expect(answer).toMatchObject({ allowEvent: false });
    }
  });

  it('light.minutes: a longer meeting needs all', async () => {
    const goalAlone = { body: bodyWith({ purpose: '', reasons: [], nextStep: { what: '' } }) };
    const light = { people: 2, minutes: 29, required: { goal: true } };
    expect((await send({ light }, goalAlone)).says).toBe('stop');
    expect((await send({ light: { ...light, minutes: 30 } }, goalAlone)).says).toBe('allow');
  });

  it('light: the time of an invite is read only where the policy asks for it', async () => {
    const times = (calls: readonly string[]) => calls.filter((call) => /^(?:start|end)\./.test(call));
    expect(times((await send({})).calls)).toEqual([]);
    const light = { people: 2, minutes: 30, required: { goal: true } };
    expect(times((await send({ light })).calls)).toEqual(['start.getAsync', 'end.getAsync']);
  });

  it('reasonsFor.optional: false asks no reason of optional attendees, save of those who are required too', async () => {
    const item = { optional: [officeRecipient('Dan Öst')], body: bodyWith({ reasons: boOnly }) };
    expect((await send({}, item)).message).toContain('Dan Öst');
    expect((await send({ reasonsFor: { optional: false } }, item)).says).toBe('allow');
    const both = { ...item, required: [officeRecipient('Bo Berg'), officeRecipient('Dan Öst')] };
    expect((await send({ reasonsFor: { optional: false } }, both)).message).toContain('Dan Öst');
  });

  it('reasonsFor.outsiders: false asks no reason of people outside', async () => {
    const item = { required: [officeRecipient('Bo Berg'), guest], body: bodyWith({ reasons: boOnly }) };
    const domains = ['contoso.example'];
    expect((await send({ domains }, item)).message).toContain('Frida Quist');
    expect((await send({ domains, reasonsFor: { outsiders: false } }, item)).says).toBe('allow');
  });

  it('oneReasonAbove: one reason for everyone is enough above it', async () => {
    const item = {
      required: [officeRecipient('Bo Berg'), officeRecipient('Dan Öst')],
      body: bodyWith({ reasons: [], reasonForAll: 'You sell to the same customer' }),
    };
    expect((await send({}, item)).says).toBe('stop');
    expect((await send({ oneReasonAbove: 1 }, item)).says).toBe('allow');
  });

  it('words.empty: an answer made of them is none', async () => {
    const item = { body: bodyWith({ purpose: 'Blixtmöte om townhall', reasons: boOnly }) };
    expect((await send({}, item)).says).toBe('allow');
    const { message } = await send({ words: { empty: ['Blixtmöte', 'townhall', 'om'] } }, item);
    expect(message).toContain('the purpose');
    expect(message).not.toContain('the goal');
  });
});

describe('which invites', () => {
  it.each<[string, GivenPolicy, Partial<FakeItem>, Partial<FakeItem>]>([
    ['exempt.private', { exempt: { private: true } }, { sensitivity: 'private' }, { sensitivity: 'normal' }],
    ['exempt.allDay', { exempt: { allDay: true } }, { isAllDay: true }, { isAllDay: false }],
    [
      'exempt.categories',
      { exempt: { categories: ['social'] } },
      { categories: [{ displayName: 'Social', color: 'Preset0' }] },
      { categories: [] },
    ],
    ['exempt.subjects', { exempt: { subjects: ['^lunch\\b'] } }, { subject: 'Lunch' }, { subject: 'Launch' }],
    [
      'exempt.fewerThan',
      { exempt: { fewerThan: 2 } },
      {},
      { required: [officeRecipient('Bo Berg'), officeRecipient('Dan Öst')] },
    ],
    [
      'exempt.internal',
      { exempt: { internal: true }, domains: ['contoso.example'] },
      {},
      { required: [officeRecipient('Bo Berg'), guest] },
    ],
    [
      'exempt.external',
      { exempt: { external: true }, domains: ['contoso.example'] },
      { required: [officeRecipient('Bo Berg'), guest] },
      {},
    ],
    [
      'domains',
      { exempt: { internal: true }, domains: ['fabrikam.example'] },
      { required: [guest] },
      { required: [officeRecipient('Bo Berg')] },
    ],
  ])('%s', async (_field, policy, exempt, checked) => {
    expect((await send(policy, exempt)).says).toBe('allow');
    expect((await send(policy, checked)).says).toBe('stop');
    expect((await send({ domains: policy.domains ?? [] }, exempt)).says).toBe('stop');
  });

  it('a room with an address of another domain makes no invite external', async () => {
    const room = {
      displayName: 'Room 1',
      emailAddress: 'room.1@contoso.onmicrosoft.example',
      recipientType: 'other',
    };
    const locations = [
      { emailAddress: room.emailAddress, locationIdentifier: { id: room.emailAddress, type: 'room' } },
    ];
    const policy = { exempt: { external: true }, domains: ['contoso.example'] };
    expect((await send(policy, { required: [officeRecipient('Bo Berg'), room], locations })).says).toBe(
      'stop',
    );
  });

  it('what only an exemption needs is read only for it', async () => {
    const { calls } = await send({});
    expect(calls).not.toContain('sensitivity.getAsync');
    expect(calls).not.toContain('categories.getAsync');
    expect(calls).not.toContain('isAllDayEvent.getAsync');
    const domains = await send({ exempt: { internal: true }, domains: ['contoso.example'] });
    expect(domains.calls).toHaveLength(3);
  });
});

describe('what it says', () => {
  it('languages: Outlook’s where it is offered, else the first', async () => {
    const swedish = { languages: ['sv'] as const };
    expect((await send(swedish, {}, 'en-US')).message).toContain('Fyll i innan du skickar');
    expect((await send({ languages: ['sv', 'en'] }, {}, 'de-DE')).message).toContain('Fyll i');
    expect((await send({}, {}, 'it-IT')).message).toContain('Before you send');
    const office = new FakeOffice({}).install();
    await launch((event) => onAppointmentAttendeesChanged(event, completePolicy(swedish)));
    expect(JSON.stringify(office.item.notices)).toContain('Fyll i agendan');
  });

  it('words.stop: the organisation’s sentence comes last, in the language of the dialog', async () => {
    const words = { stop: { en: 'Ask Dan Öst.', sv: 'Fråga Dan Öst.' } };
    expect((await send({ words })).message).toMatch(/^Before you send.* Ask Dan Öst\.$/);
    expect((await send({ words }, {}, 'sv-SE')).message).toMatch(/ Fråga Dan Öst\.$/);
    const update = await send({ words }, { id: 'AAMk=', session: { ...saved } });
    expect(update.message).toMatch(/choose Send Anyway\. Ask Dan Öst\.$/);
  });
});
