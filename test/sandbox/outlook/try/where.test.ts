/** @jest-environment jsdom */

import { afterEach, describe, expect, it } from '@jest/globals';
import { atTheStart, type Progress, type Seen } from '../../../../sandbox/outlook/try/progress';
import { goTo, whereToPress } from '../../../../sandbox/outlook/try/where';
import { renderBlock } from '../../../../src/invite/render-block';
import { aSentInviteAndCopy } from '../../../builders/a-sent-invite';
import { anAgenda } from '../../../builders/an-agenda';
import { aForm } from '../../../builders/form';

const [anna, bo] = ['anna.ek@contoso.example', 'bo.berg@contoso.example'] as const;
const going: Progress = { ...atTheStart, status: 'going' };
const added = `${renderBlock(anAgenda(), 'en')}<p>See you</p>`;
const nothing: Seen = { user: anna, form: null, isStopped: false, invites: [], isFresh: true };
const seen = (change: Partial<Seen>): Seen => ({ ...nothing, ...change });

describe('what to press', () => {
  const press = (step: number, change: Partial<Seen>, isPaneOpen = false, uid = '') =>
    whereToPress({ ...going, step, uid }, seen(change), isPaneOpen);

  it('is the next thing that is missing in the form', () => {
    expect(press(0, {})).toBe('new');
    expect(press(1, { form: aForm({ subject: '' }) })).toBe('subject');
    expect(press(1, { form: aForm({ required: [] }) })).toBe('required');
    expect(press(1, { form: aForm() })).toBe('send');
    expect(press(2, { form: aForm(), isStopped: true })).toBe('alert');
  });

  it('is the pane where it is open, else the button that opens it', () => {
    expect(press(2, { form: aForm() })).toBe('agenda');
    expect(press(3, { form: aForm() }, true)).toBe('pane');
    expect(press(4, { form: aForm() }, true)).toBe('pane');
    expect(press(4, { form: aForm({ body: added }) }, true)).toBe('send');
  });

  it('is somebody else’s seat, then their copy', () => {
    const { invite, copy } = aSentInviteAndCopy(bo, { body: added });
    expect(press(5, { invites: [invite] }, false, invite.uid)).toBe('keyboard');
    const theirs = { user: bo, invites: [copy] };
    expect(press(5, theirs, false, invite.uid)).toBe(`read ${invite.uid}`);
  });
});

describe('the keyboard is put there', () => {
  afterEach(() => {
    document.body.replaceChildren();
    Reflect.deleteProperty(globalThis, 'CSS');
  });

  it('and stays where it is when that is not on the screen', () => {
    // jsdom has no CSS.escape; what is pressed here needs none.
    Object.assign(globalThis, { CSS: { escape: String } });
    document.body.innerHTML = '<button data-press="new">New</button><button data-press="send">Send</button>';
    goTo('send');
    expect(document.activeElement?.textContent).toBe('Send');
    goTo('required');
    expect(document.activeElement?.textContent).toBe('Send');
  });
});
