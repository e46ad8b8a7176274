import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Agenda, emptyAgenda, type Person, type Topic } from '../../src/agenda/agenda';
import { draftKey, writeDraft } from '../../src/agenda/draft';
import { onAppointmentAttendeesChanged } from '../../src/gate/on-appointment-attendees-changed';
import { onAppointmentSend } from '../../src/gate/on-appointment-send';
import type { MeetingStart } from '../../src/invite/clock-times';
import { renderBlock } from '../../src/invite/render-block';
import { aPerson, bo, dan } from '../builders/a-person';
import { launch } from '../builders/a-send';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';
import { openedWith } from '../builders/an-opening';
import { FakeOffice, officeRecipient } from '../builders/fake-office';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  FakeOffice.uninstall();
  jest.useRealTimers();
});

const atTen: MeetingStart = { minute: 600, zone: '' };
const forBo = aReason(bo, 'Decides on the budget');
const complete = anAgenda({
  reasons: [forBo],
  topics: [{ title: 'Targets', minutes: 10, lead: 'Bo Berg' }],
  preparation: 'Read the report\nBring figures',
  notes: 'Coffee at nine',
});
const session = openedWith();

const aTopic = (title: string, minutes: number | null, lead = ''): Topic => ({ title, minutes, lead });

/** An invite to Bo Berg (or `people`) whose body holds `written` (null: no block) while the pane keeps `typed`. */
function anOpenInvite(
  written: Agenda | null,
  typed: Agenda | string,
  start: MeetingStart | null = null,
  people: readonly Person[] = [bo],
) {
  const body = `<html><body>${written ? renderBlock(written, 'en', start) : ''}<p>See you there</p></body></html>`;
  const draft = typeof typed === 'string' ? typed : writeDraft({ agenda: typed, from: '' });
  const required = people.map(({ name }) => officeRecipient(name));
  return new FakeOffice({ body, required, session: { ...session, [draftKey]: draft } }).install();
}

const send = async () => (await launch((event) => onAppointmentSend(event))).answer;

describe('changes in the pane to an agenda that is complete in the invite', () => {
  it.each<[string, Partial<Agenda>]>([
    ['the goal', { goal: 'A completely new goal' }],
    ['a reason', { reasons: [aReason(bo, 'Knows the figures')] }],
    ['what one person prepares', { reasons: [{ ...forBo, prepare: 'Ask Eva' }] }],
    ['the owner of the next step', { nextSteps: [aStep({ owner: dan })] }],
    ['the preparation', { preparation: 'Read the report\nBring figures for May' }],
    ['a topic', { topics: [{ title: 'Targets for May', minutes: 10, lead: 'Bo Berg' }] }],
    ['the minutes of a topic', { topics: [{ title: 'Targets', minutes: 20, lead: 'Bo Berg' }] }],
    ['the lead of a topic', { topics: [{ title: 'Targets', minutes: 10, lead: 'Dan Öst' }] }],
    ['the notes', { notes: 'Coffee at ten' }],
  ])('%s: the sender is asked to update the invite, and may send anyway', async (_what, change) => {
    anOpenInvite(complete, { ...complete, ...change });
    expect(await send()).toEqual({
      allowEvent: false,
      errorMessage: 'Your agenda has changed: choose Update invite, then send.',
      cancelLabel: 'Open agenda',
      commandId: 'SyfteOrganizerPane',
      contextData: '{"focus":"add"}',
      sendModeOverride: 'promptUser',
    });
  });

  it.each<[string, Partial<Agenda>, Partial<Agenda>]>([
    ['purpose and goal changed places', {}, { purpose: complete.goal, goal: complete.purpose }],
    ['the purpose says what the goal says', {}, { purpose: complete.goal }],
    ['the goal says what a topic is called', {}, { goal: 'Targets' }],
    [
      'the notes say what a person prepares',
      { reasons: [{ ...forBo, prepare: 'Ask Eva' }] },
      { notes: 'Ask Eva' },
    ],
    [
      'why and what a person prepares changed places',
      { reasons: [{ ...forBo, prepare: 'Ask Eva about it' }] },
      { reasons: [{ ...forBo, why: 'Ask Eva about it', prepare: forBo.why }] },
    ],
    [
      'two topics changed places',
      { topics: [aTopic('Price', 10), aTopic('Targets', 20)] },
      { topics: [aTopic('Targets', 20), aTopic('Price', 10)] },
    ],
    [
      'two topics changed their minutes',
      { topics: [aTopic('Price', 10), aTopic('Targets', 20)] },
      { topics: [aTopic('Price', 20), aTopic('Targets', 10)] },
    ],
    [
      'the owner has a namesake',
      {},
      { nextSteps: [aStep({ owner: aPerson('Anna Ek', 'anna@fabrikam.example') })] },
    ],
  ])('%s: the sender is asked', async (_what, before, change) => {
    const written = { ...complete, ...before };
    anOpenInvite(written, { ...written, ...change });
    expect(await send()).toMatchObject({ contextData: '{"focus":"add"}', sendModeOverride: 'promptUser' });
  });

  it('two people changed their reasons: the sender is asked', async () => {
    const written = { ...complete, reasons: [forBo, aReason(dan, 'Pays for it all')] };
    const typed = { ...complete, reasons: [aReason(bo, 'Pays for it all'), aReason(dan, forBo.why)] };
    anOpenInvite(written, typed, null, [bo, dan]);
    expect(await send()).toMatchObject({ contextData: '{"focus":"add"}', sendModeOverride: 'promptUser' });
    FakeOffice.uninstall();
    anOpenInvite(written, { ...written, reasons: [...written.reasons].reverse() }, null, [bo, dan]);
    expect(await send()).toEqual({ allowEvent: true });
  });

  it.each<[string, Partial<Agenda>]>([
    ['the preparation', { preparation: '' }],
    ['a topic', { topics: [] }],
    ['the minutes of a topic', { topics: [aTopic('Targets', null, 'Bo Berg')] }],
    ['the lead of a topic', { topics: [aTopic('Targets', 10)] }],
    ['the notes', { notes: '' }],
  ])('that take %s away hold nobody up', async (_what, change) => {
    anOpenInvite(complete, { ...complete, ...change });
    expect(await send()).toEqual({ allowEvent: true });
  });

  it('that take a needed answer away: the sender is asked for it, and may send anyway', async () => {
    anOpenInvite(complete, { ...complete, goal: '' });
    expect(await send()).toMatchObject({
      errorMessage: 'Before you send, please add the goal. Then choose Update invite.',
      contextData: '{"focus":"goal"}',
      sendModeOverride: 'promptUser',
    });
  });

  it.each<[string, Partial<Agenda> | string]>([
    ['says the same', {}],
    ['differs in blanks alone', { goal: `  ${complete.goal}\u00a0 `, notes: 'Coffee  at nine\n' }],
    ['keeps a reason for somebody who left', { reasons: [forBo, aReason(dan, 'Pays')] }],
    ['is broken', '{"agenda":{"goal":7'],
    ['is of another shape', '{"agenda":{"goal":7,"reasons":3}}'],
    ['is nothing', 'null'],
    ['says nothing', { ...emptyAgenda }],
  ])('a draft that %s holds nobody up', async (_what, draft) => {
    anOpenInvite(complete, typeof draft === 'string' ? draft : { ...complete, ...draft });
    expect(await send()).toEqual({ allowEvent: true });
  });

  it('are none where the block shows clock times beside the minutes', async () => {
    anOpenInvite(complete, complete, atTen);
    expect(await send()).toEqual({ allowEvent: true });
    FakeOffice.uninstall();
    anOpenInvite(
      complete,
      { ...complete, topics: [{ title: 'Targets', minutes: 20, lead: 'Bo Berg' }] },
      atTen,
    );
    expect(await send()).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
  });

  it('are no missing answer: no notice comes', async () => {
    const office = anOpenInvite(complete, { ...complete, goal: 'A completely new goal' });
    await launch((event) => onAppointmentAttendeesChanged(event));
    expect(office.item.notices).toEqual({});
  });
});

describe('a draft beside an invite that is not complete', () => {
  it('is judged in its place: the one open answer is named and gone to', async () => {
    anOpenInvite(null, { ...complete, goal: '' });
    expect(await send()).toMatchObject({
      errorMessage: 'Before you send, please add the goal. Then choose Add to invite.',
      contextData: '{"focus":"goal"}',
    });
  });

  it('that misses its owner alone leads to the owner', async () => {
    anOpenInvite(null, { ...complete, nextSteps: [aStep({ owner: { name: '', address: '' } })] });
    expect(await send()).toMatchObject({ contextData: '{"focus":"nextStepOwner"}' });
  });

  it('that is ready stops Send until the block is updated', async () => {
    anOpenInvite({ ...complete, goal: 'tbd' }, complete);
    const answer = await send();
    expect(answer).toMatchObject({
      errorMessage: 'Your agenda is ready: choose Update invite, then send.',
    });
    expect(answer).not.toHaveProperty('sendModeOverride');
  });
});
