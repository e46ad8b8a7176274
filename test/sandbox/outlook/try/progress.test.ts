import { describe, expect, it } from '@jest/globals';
import { advanced, atTheStart, type Progress, type Seen } from '../../../../sandbox/outlook/try/progress';
import { draftKey, writeDraft } from '../../../../src/agenda/draft';
import { renderBlock } from '../../../../src/invite/render-block';
import { aSentInviteAndCopy } from '../../../builders/a-sent-invite';
import { anAgenda } from '../../../builders/an-agenda';
import { aForm } from '../../../builders/form';

const [anna, bo] = ['anna.ek@contoso.example', 'bo.berg@contoso.example'] as const;
const going: Progress = { ...atTheStart, status: 'going', since: 0 };
const agenda = anAgenda();
const answered = { [draftKey]: writeDraft({ agenda, from: '' }) };
const added = `${renderBlock(agenda, 'en')}<p>See you</p>`;

const nothing: Seen = { user: anna, form: null, isStopped: false, invites: [], isFresh: true };
const seen = (change: Partial<Seen>): Seen => ({ ...nothing, ...change });
const stepAfter = (progress: Progress, ...views: readonly Partial<Seen>[]) =>
  views.reduce((now, view) => advanced(now, seen(view)), progress).step;

/** An invite that Anna has sent with an agenda: her copy, and Bo's. */
const sent = () => aSentInviteAndCopy(bo, { body: added, subject: 'Prices' });

describe('a step is done when it is seen to be', () => {
  it('a new invite is open', () => {
    expect(stepAfter(going, {})).toBe(0);
    expect(stepAfter(going, { form: aForm() })).toBe(1);
  });

  it('an invite that is on the calendar already is none', () => {
    expect(stepAfter(going, { form: aForm({ id: 'old' }) })).toBe(0);
  });

  it('the add-in has stopped it; the message may be gone by then', () => {
    expect(stepAfter(going, { form: aForm(), isStopped: true }, { form: aForm() })).toBe(2);
  });

  it('every question has an answer', () => {
    const atAnswers = { ...going, step: 2 };
    expect(stepAfter(atAnswers, { form: aForm({ session: answered }) })).toBe(3);
    const half = writeDraft({ agenda: { ...agenda, goal: '' }, from: '' });
    expect(stepAfter(atAnswers, { form: aForm({ session: { [draftKey]: half } }) })).toBe(2);
  });

  it('answers that stand in the invite already count', () => {
    expect(stepAfter({ ...going, step: 2 }, { form: aForm({ body: added }) })).toBe(3);
  });

  it('the meeting is shorter than an hour', () => {
    const form = aForm({ session: answered });
    expect(stepAfter({ ...going, step: 2 }, { form: { ...form, end: form.start + 3_000_000 } })).toBe(4);
  });

  it('the invite has left with its agenda, whatever was left out before', () => {
    const { invite } = sent();
    const now = advanced({ ...going, step: 3 }, seen({ invites: [invite] }));
    expect(now).toMatchObject({ step: 5, uid: invite.uid });
  });

  it('somebody who is invited reads it', () => {
    const { invite, copy } = sent();
    const last = { ...going, step: 5, uid: invite.uid };
    const read = (user: string, of: typeof copy) =>
      advanced(last, seen({ user, invites: [of], form: { ...aForm(), ...of, mode: 'read', mail: null } }));
    expect(read(anna, invite).status).toBe('going');
    expect(read(bo, copy).status).toBe('done');
    expect(read(bo, { ...copy, uid: 'another' }).status).toBe('going');
  });
});

describe('nothing is made up', () => {
  it('an invite that is put away begins anew, once the calendar is known', () => {
    const atAnswers = { ...going, step: 2 };
    expect(stepAfter(atAnswers, { isFresh: false })).toBe(2);
    expect(stepAfter(atAnswers, {})).toBe(0);
  });

  it('an invite that was sent before it was begun is none of it', () => {
    const { invite } = sent();
    expect(stepAfter({ ...going, step: 2, since: invite.changedAt + 1 }, { invites: [invite] })).toBe(0);
  });

  it('nothing goes on while nobody wants it', () => {
    const left: Progress = { ...going, status: 'left' };
    expect(advanced(left, seen({ form: aForm() }))).toBe(left);
  });
});
