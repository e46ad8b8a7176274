import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../sandbox/host/answer';
import { execute } from '../../../sandbox/host/execute';
import type { Form } from '../../../sandbox/host/form';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { aForm, aWorld } from '../../builders/form';

const quirks = aWorld().quirks;
const notice = (key: string, type = 0) => ({ key, type, message: 'm', icon: 'i', persistent: false });
const insight = 3;
const manyPeople = Array.from({ length: 100 }, (_none, at) => ({
  address: `p${at}@contoso.example`,
  name: `P${at}`,
}));

const changeOf = (answer: Answer): Partial<Form> => ('error' in answer ? {} : (answer.change ?? {}));

describe('no yes-man: what Outlook refuses', () => {
  it.each<[fact: string, id: number, params: Record<string, unknown>, form: Partial<Form>, error: number]>([
    ['a call that this Outlook does not have', 999, {}, {}, 5000],
    ['a compose call on an invite that is only read', 17, { subject: 'x' }, { mode: 'read' }, 5000],
    ['HTML for a plain-text body', 38, { data: '<p>', coercionType: 3 }, { bodyType: 'text' }, 2006],
    ['HTML in front of a plain-text body', 23, { data: '<p>', coercionType: 3 }, { bodyType: 'text' }, 2006],
    ['the id of an invite that was never saved', 164, {}, {}, 9046],
    ['who shares an invite of one’s own', 108, {}, {}, 5000],
    ['an end before the start', 25, { TimeProperty: 2, time: 999_999 }, {}, 9010],
    ['session data under a key that is not there', 186, { name: 'k' }, {}, 9050],
    ['removing session data that is not there', 189, { name: 'k' }, {}, 9050],
    ['session data over 50,000 characters', 185, { name: 'k', value: 'x'.repeat(50_000) }, {}, 9051],
    ['a second notice under one key', 33, notice('k'), { notices: [notice('k')] }, 9023],
    ['removing a notice that is not there', 36, { key: 'k' }, {}, 9024],
    [
      'a sixth notice',
      33,
      notice('k'),
      { notices: ['1', '2', '3', '4', '5'].map((key) => notice(key)) },
      9025,
    ],
    ['a second insight', 33, notice('k', insight), { notices: [notice('1', insight)] }, 9031],
    ['an insight on an invite that is only read', 33, notice('k', insight), { mode: 'read' }, 9031],
    ['a category that is not in the master list', 158, { categories: ['Nope'] }, {}, 9044],
    ['custom properties over 2,500 characters', 4, { customProperties: { k: 'x'.repeat(2500) } }, {}, 9020],
    [
      'more than 500 attendees',
      22,
      { recipientField: 0, recipientArray: manyPeople },
      { required: Array.from({ length: 401 }, (_none, at) => contactOf(`q${at}@contoso.example`, `Q${at}`)) },
      9012,
    ],
  ])('%s', (_fact, id, params, form, error) => {
    expect(execute(id, params, aForm(form), aWorld())).toEqual({ error });
  });

  it('writing, with the permission to read', () => {
    const world = aWorld({ permission: 'ReadItem' });
    expect(execute(17, { subject: 'x' }, aForm(), world)).toEqual({ error: 9038 });
    expect(execute(18, {}, aForm(), world)).toEqual({ data: 'Budget' });
  });

  it('closing the form from a launch event handler', () => {
    expect(execute(41, {}, aForm(), aWorld({ isHandler: true }))).toEqual({ error: 9032 });
    expect(execute(41, {}, aForm(), aWorld())).toMatchObject({ effect: 'close-form' });
  });

  it('session data of exactly 50,000 characters, key included, is taken', () => {
    const answer = execute(185, { name: 'k', value: 'x'.repeat(49_999) }, aForm(), aWorld());
    expect(Object.keys(changeOf(answer).session ?? {})).toEqual(['k']);
  });
});

describe('quirks', () => {
  const late = aWorld({ now: 1_999, quirks: { ...quirks, lateSession: true } });

  it('on Mac session data is null for two seconds after the form opened', () => {
    const form = aForm({ session: { k: 'v' } });
    expect(execute(186, { name: 'k' }, form, late)).toEqual({ data: null });
    expect(execute(187, {}, form, late)).toEqual({ data: null });
    expect(execute(186, { name: 'k' }, form, { ...late, now: 2_000 })).toEqual({ data: 'v' });
  });

  it('on new Mac a replaced body is read back late', () => {
    const world = aWorld({ quirks: { ...quirks, lateBody: true } });
    const form = aForm();
    const after = { ...form, ...changeOf(execute(38, { data: '<p>New</p>', coercionType: 3 }, form, world)) };
    const read = (now: number) => execute(37, { coercionType: 3 }, after, { ...world, now });
    expect(read(world.now + 100)).toEqual({ data: '<p>Hello</p>' });
    expect(read(world.now + 3_000)).toEqual({ data: '<p>New</p>' });
  });

  it.each([
    ['no', [true, true]],
    ['once', [false, true]],
    ['always', [false, false]],
  ] as const)('pictures in a replaced body: %s', (losesPictures, kept) => {
    const world = aWorld({ quirks: { ...quirks, losesPictures } });
    const picture = '<p>Hello</p><img src="cid:1">';
    const replace = (form: Form) => ({
      ...form,
      ...changeOf(execute(38, { data: picture, coercionType: 3 }, form, world)),
    });
    const once = replace(aForm());
    expect([once, replace(once)].map(({ body }) => body.includes('<img'))).toEqual(kept);
    expect(once.body).toContain('<p>Hello</p>');
  });

  it('pictures stay when something is put in front of the body', () => {
    const world = aWorld({ quirks: { ...quirks, losesPictures: 'always' } });
    const form = aForm({ body: '<img src="cid:1">' });
    expect(changeOf(execute(23, { data: '<p>New</p>', coercionType: 3 }, form, world)).body).toContain(
      '<img',
    );
  });

  it.each([
    ['never', 'x', 'compose', 0],
    ['editing', null, 'compose', 0],
    ['editing', 'x', 'compose', 1],
    ['editing', 'x', 'read', 0],
    ['always', null, 'compose', 1],
  ] as const)('the organizer is listed %s (id %s, %s): %d', (organizerListed, id, mode, count) => {
    const world = aWorld({ quirks: { ...quirks, organizerListed } });
    const form = aForm({ id, mode });
    const found = execute(mode === 'read' ? 37 : 15, { recipientField: 0, coercionType: 3 }, form, world);
    if (mode === 'read') return expect(count).toBe(0);
    const listed = ('data' in found ? (found.data as { address: string }[]) : []).filter(
      ({ address }) => address === form.organizer.address,
    );
    expect(listed).toHaveLength(count);
  });
});

describe('what Outlook does', () => {
  it('replacing a notice that is not there adds it', () => {
    expect(changeOf(execute(35, notice('k'), aForm(), aWorld())).notices).toMatchObject([{ key: 'k' }]);
  });

  it('names that it does not know are not told', () => {
    const form = aForm({ unresolved: { required: ['Stranger'], optional: [] } });
    expect(JSON.stringify(execute(15, { recipientField: 0 }, form, aWorld()))).not.toContain('Stranger');
  });

  it('a room is told among the required attendees, as no person', () => {
    const form = aForm({ required: [], rooms: [contactOf('room.lake@contoso.example', '')] });
    expect(execute(15, { recipientField: 0 }, form, aWorld())).toMatchObject({
      data: [{ recipientType: 0 }],
    });
  });

  it('moving the start keeps the length of the meeting', () => {
    const change = changeOf(execute(25, { TimeProperty: 1, time: 2_000_000 }, aForm(), aWorld()));
    expect(change).toMatchObject({ start: 2_000_000, end: 5_600_000 });
  });

  it('prepending leaves the rest of a whole document byte for byte', () => {
    const body = '<html><head><style>p{}</style></head><body lang=EN-US><p>Old</p></body></html>';
    const change = changeOf(execute(23, { data: '<p>New</p>', coercionType: 3 }, aForm({ body }), aWorld()));
    expect(change.body).toBe(body.replace('<p>Old', '<p>New</p><p>Old'));
  });

  it('an attendee added twice is there once', () => {
    const again = { recipientField: 0, recipientArray: [{ address: 'BO.BERG@contoso.example', name: 'Bo' }] };
    expect(changeOf(execute(22, again, aForm(), aWorld())).required).toHaveLength(1);
  });
});
