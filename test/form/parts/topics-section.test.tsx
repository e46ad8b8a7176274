/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { draftKey, parseDraft } from '../../../src/agenda/draft';
import { areTimesOld } from '../../../src/form/selectors';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import { OrganizerPane } from '../../../src/pane/organizer/organizer-pane';
import type { Language } from '../../../src/text/language';
import { loadNameList } from '../../../src/ui/name-box';
import { manualClock, settled } from '../../builders/a-clock';
import { formStoreOn } from '../../builders/a-form';
import { anna, bo } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { topicsOf } from '../../builders/a-time-question';
import { anAgenda, aReason } from '../../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../../builders/fake-compose-invite';

const ten = new Date('2026-12-01T09:00:00Z');
const eleven = new Date('2026-12-01T10:00:00Z');

/** An hour with Bo, its pane open. */
async function open(parts: Partial<InviteState> = {}, language: Language = 'en') {
  const invite = fakeComposeInvite({ start: ten, end: eleven, ...parts });
  const clock = manualClock();
  const policy = aPolicy();
  const store = formStoreOn(invite, { user: { ...anna, locale: language }, policy, clock });
  render(<OrganizerPane store={store} language={language} organisation={policy} />);
  await act(() => store.load());
  await act(settled);
  const rest = (ms = 300) => act(() => clock.advance(ms));
  return { invite, store, rest, status: () => screen.getByRole('status').textContent };
}

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const minutes = (topic: number) =>
  screen.getByRole<HTMLInputElement>('spinbutton', { name: `Minutes for topic ${topic}` });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const type = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const titles = () =>
  screen.queryAllByRole<HTMLTextAreaElement>('textbox', { name: /^Topic \d/ }).map(({ value }) => value);

function add(...given: readonly string[]) {
  for (const title of given) {
    fireEvent.click(button('Add topic'));
    type(document.activeElement as HTMLElement, title);
  }
}

function remove(topic: number) {
  fireEvent.click(button(`More for topic ${topic}`));
  fireEvent.click(button(`Remove topic ${topic}`));
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
  // Fluent's combobox comes with the first box for a name.
  return loadNameList();
}, 60_000);
afterEach(cleanup);

describe('a topic', () => {
  it('has a title, minutes and somebody who leads it, and is kept as it is typed', async () => {
    const { invite, rest } = await open();
    add('Which offer?');
    type(minutes(1), '20');
    fireEvent.click(button('More for topic 1'));
    type(await screen.findByRole('combobox', { name: 'Who leads topic 1' }), 'Bo Berg');
    fireEvent.click(button('More for topic 1'));
    expect(screen.getByText('Led by Bo Berg')).toBeTruthy();
    await rest();
    expect(parseDraft(invite.state.session[draftKey])?.agenda.topics).toEqual([
      { title: 'Which offer?', minutes: 20, lead: 'Bo Berg' },
    ]);
  });

  it('is Swedish where Outlook is', async () => {
    await open({}, 'sv');
    fireEvent.click(button('Lägg till punkt'));
    expect(box('Punkt 1')).toBe(document.activeElement);
    fireEvent.click(button('Mer för punkt 1'));
    expect(button('Ta bort punkt 1')).toBeTruthy();
    expect(screen.getByRole('spinbutton', { name: 'Minuter för punkt 1' })).toBeTruthy();
    expect(await screen.findByRole('combobox', { name: 'Vem leder punkt 1' })).toBeTruthy();
  });

  it('is text, whatever it holds', async () => {
    await open();
    add('<img src=x onerror=alert(1)>');
    expect(titles()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('main img')).toBeNull();
  });

  it('goes by five minutes with the arrow keys', async () => {
    await open();
    add('Which offer?');
    fireEvent.keyDown(minutes(1), { key: 'ArrowUp' });
    fireEvent.keyDown(minutes(1), { key: 'ArrowUp' });
    expect(minutes(1).value).toBe('10');
    fireEvent.keyDown(minutes(1), { key: 'ArrowDown' });
    expect(minutes(1).value).toBe('5');
  });
});

describe('what else there is to a topic', () => {
  it('is behind one button, of one topic at a time: three stops of the Tab key each', async () => {
    await open();
    add('First?', 'Second?');
    const stops = () => document.querySelectorAll('li textarea, li input, li button').length;
    expect(stops()).toBe(6);
    fireEvent.click(button('More for topic 1'));
    expect(button('More for topic 1').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button('More for topic 2'));
    expect(screen.getByRole('button', { name: 'Remove topic 2' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove topic 1' })).toBeNull();
    fireEvent.click(button('More for topic 2'));
    expect(stops()).toBe(6);
  });

  it('stays open where its topic goes, and closes when another comes in', async () => {
    await open();
    add('First?', 'Second?');
    fireEvent.click(button('More for topic 2'));
    fireEvent.keyDown(box('Topic 2'), { key: 'ArrowUp', altKey: true });
    expect(button('More for topic 1').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button('Add topic'));
    expect(button('More for topic 1').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('topics', () => {
  it('come one after the other with Enter, where the last has a title', async () => {
    await open();
    add('First?');
    fireEvent.keyDown(box('Topic 1'), { key: 'Enter' });
    expect(document.activeElement).toBe(box('Topic 2'));
    fireEvent.keyDown(box('Topic 2'), { key: 'Enter' });
    expect(titles()).toEqual(['First?', '']);
  });

  it('are not ended by the Enter that chooses a word in Japanese', async () => {
    await open();
    add('First?');
    fireEvent.keyDown(box('Topic 1'), { key: 'Enter', isComposing: true });
    expect(titles()).toHaveLength(1);
  });

  it('take the focus along as they move, and say where they are', async () => {
    await open();
    add('First?', 'Second?', 'Third?');
    fireEvent.click(button('More for topic 3'));
    fireEvent.click(button('Move topic 3 up'));
    expect(titles()).toEqual(['First?', 'Third?', 'Second?']);
    expect(document.activeElement).toBe(button('Move topic 2 up'));
    expect(screen.getByText('Now topic 2 of 3').getAttribute('aria-live')).toBe('polite');
    fireEvent.click(button('Move topic 2 up'));
    expect(document.activeElement).toBe(button('Move topic 1 up'));
    fireEvent.click(button('Move topic 1 up'));
    expect(titles()).toEqual(['Third?', 'First?', 'Second?']);
  });

  it.each([
    ['ArrowUp', 'Topic 2', 'Topic 1', ['Second?', 'First?']],
    ['ArrowDown', 'Topic 1', 'Topic 2', ['Second?', 'First?']],
    ['ArrowDown', 'Topic 2', 'Topic 2', ['First?', 'Second?']],
  ])('move with Alt and %s from %s to %s', async (key, from, to, expected) => {
    await open();
    add('First?', 'Second?');
    act(() => box(from).focus());
    fireEvent.keyDown(box(from), { key, altKey: true });
    expect(titles()).toEqual(expected);
    expect(document.activeElement).toBe(box(to));
  });

  it('move by drag', async () => {
    await open();
    add('First?', 'Second?', 'Third?');
    fireEvent.dragStart(screen.getByTitle('Drag topic 1'));
    fireEvent.dragOver(box('Topic 3'));
    fireEvent.drop(box('Topic 3'));
    expect(titles()).toEqual(['Second?', 'Third?', 'First?']);
  });

  it('that something else is dropped on stay', async () => {
    await open();
    add('First?', 'Second?');
    fireEvent.drop(box('Topic 1'));
    expect(titles()).toEqual(['First?', 'Second?']);
  });

  it('leave the focus on the next one when one is removed, and on the button when none is left', async () => {
    await open();
    add('First?', 'Second?', 'Third?');
    remove(2);
    expect(document.activeElement).toBe(box('Topic 2'));
    expect(screen.getByText('Topic removed, 2 left')).toBeTruthy();
    remove(2);
    expect(document.activeElement).toBe(box('Topic 1'));
    remove(1);
    expect(document.activeElement).toBe(button('Add topic'));
  });

  it('add up beside the length of the meeting, while they are typed', async () => {
    await open();
    add('First?', 'Second?');
    expect(screen.queryByText(/of 60 min/)).toBeNull();
    type(minutes(1), '2');
    expect(screen.getByText('2 + 5 to start and end = 7 of 60 min')).toBeTruthy();
    type(minutes(1), '55');
    expect(screen.getByText('55 + 5 to start and end = 60 of 60 min')).toBeTruthy();
    type(minutes(1), '58');
    expect(screen.getByText('58 of 60 min')).toBeTruthy();
    type(minutes(1), '20');
    type(minutes(2), '45');
    expect(screen.getByText('65 of 60 min')).toBeTruthy();
    expect(screen.getByText(/Your topics need 65 minutes, and the meeting has 60/)).toBeTruthy();
  });
});

describe('a shorter time', () => {
  const press = async (name: string) => {
    fireEvent.click(button(name));
    await act(settled);
  };

  it('is offered with its reasons and what it saves, used, and undone', async () => {
    const { invite } = await open();
    add('Which offer?');
    type(minutes(1), '20');
    expect(screen.getByText('60 → 25 min · saves 1 h 10 min in all')).toBeTruthy();
    expect(screen.getByText('Your topics add up to 20 minutes.')).toBeTruthy();
    act(() => button('Use 25 minutes').focus());
    await press('Use 25 minutes');
    expect(invite.state.end).toEqual(new Date('2026-12-01T09:25:00Z'));
    expect(document.activeElement).toBe(button('Undo'));
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    await press('Undo');
    expect(invite.state.end).toEqual(eleven);
    expect(document.activeElement).toBe(button('Use 25 minutes'));
  });

  it('is said to be refused, and not offered again', async () => {
    const { invite, rest } = await open();
    invite.fails('setEnd');
    fireEvent.click(button('Use 50 minutes'));
    await rest(5_000);
    expect(screen.getByText(/Outlook kept the time as it was/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Use|Undo)/ })).toBeNull();
    expect(invite.state.end).toEqual(eleven);
  });
});

describe('clock times in the invite', () => {
  const agenda = anAgenda({ reasons: [aReason(bo, 'Decides')], topics: topicsOf(20, 30) });
  const body = (minute: number) =>
    `<html><body>${renderBlock(agenda, 'en', { minute, zone: 'Central European Time' })}<p>Hello</p></body></html>`;
  const text = ({ state }: { state: InviteState }) =>
    state.body.replace(/<[^>]*>/g, '').replace(/&nbsp;/g, ' ');

  it('are left alone while they are right', async () => {
    const { status } = await open({ body: body(600) });
    expect(status()).toBe('Ready to send');
  });

  it('are said to be old after the meeting was moved, and made new', async () => {
    const { invite, status } = await open({ body: body(600) });
    await act(async () => {
      invite.move({ start: new Date('2026-12-01T13:00:00Z'), end: new Date('2026-12-01T14:00:00Z') });
      await settled();
    });
    expect(status()).toBe('Ready to send, but its clock times are old: choose Update invite');
    fireEvent.click(button('Update invite'));
    await act(settled);
    expect(text(invite)).toContain('14:00');
    expect(parseBody(invite.state.body).block?.agenda).toEqual(agenda);
    expect(status()).toBe('Ready to send');
  });

  it('go when the meeting lasts all day', async () => {
    const { invite, status } = await open({ body: body(600), isAllDay: true });
    expect(status()).toBe('Ready to send, but its clock times are old: choose Update invite');
    fireEvent.click(button('Update invite'));
    await act(settled);
    expect(text(invite)).not.toContain(':00–');
    expect(status()).toBe('Ready to send');
  });

  it('are not touched while nobody knows when the meeting is', async () => {
    const invite = fakeComposeInvite({ start: ten, end: eleven, body: body(480) });
    invite.fails('end');
    const policy = aPolicy();
    const clock = manualClock();
    const store = formStoreOn(invite, { user: { ...anna, locale: 'en' }, policy, clock });
    await store.load();
    await settled();
    expect(areTimesOld(store.getState(), aPolicy(), 'en')).toBe(false);
    expect(store.getState().progress.kind).toBe('ready');
    await store.add();
    expect(store.getState().result?.kind).toBe('already-there');
  });
});
