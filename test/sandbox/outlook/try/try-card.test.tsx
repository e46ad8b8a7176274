/** @jest-environment jsdom */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { atTheStart, type Progress } from '../../../../sandbox/outlook/try/progress';
import { TryCard } from '../../../../sandbox/outlook/try/try-card';

// jsdom has no CSS.escape; what is pressed here needs none.
beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: String } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CSS');
});

const at = (status: Progress['status'], step = 0): Progress => ({ ...atTheStart, status, step });

function shown(progress: Progress, isOffered = true) {
  const [start, leave] = [jest.fn(), jest.fn()];
  const card = (now: Progress) => (
    <>
      <button type="button" data-press="try">
        Guided try
      </button>
      <button type="button" data-press="new">
        New invite
      </button>
      <TryCard progress={now} isOffered={isOffered} press="new" start={start} leave={leave} />
    </>
  );
  const { rerender, container } = render(card(progress));
  return { start, leave, becomes: (next: Progress) => rerender(card(next)), container };
}

const card = () => screen.queryByRole('region', { name: 'Guided try' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = (container: HTMLElement) => container.querySelector('[aria-live]')?.textContent;

describe('whoever is new', () => {
  it('is asked, and may start or say no', () => {
    const { start, leave, container } = shown(at('new'));
    expect(said(container)).toBe('');
    press('Start');
    press('Not now');
    expect([start.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
  });

  it('is not asked where nobody offers it', () => {
    shown(at('new'), false);
    expect(card()).toBeNull();
  });
});

describe('a step', () => {
  it('says what to do, aloud too, rings it, and takes the keyboard there', () => {
    const { container } = shown(at('going'));
    expect(screen.getByRole('heading').textContent).toBe('Step 1 of 6: Open a new invite');
    expect(said(container)).toMatch(/^Step 1 of 6: Open a new invite\. Choose “New invite”/);
    expect(container.querySelector('style')?.textContent).toContain('[data-press="new"]');
    press('Take me there');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New invite' }));
  });

  it('may be left at any time', () => {
    const { leave } = shown(at('going', 3));
    press('Leave the guided try');
    expect(leave).toHaveBeenCalledTimes(1);
  });
});

describe('the keyboard', () => {
  it('is at the first step once that has begun, and stays where it is at the next', () => {
    const { becomes } = shown(at('new'));
    becomes(at('going'));
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    screen.getByRole('button', { name: 'New invite' }).focus();
    becomes(at('going', 1));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New invite' }));
  });

  it.each(['left', 'closed'] as const)('is where it goes on once the card has gone (%s)', (status) => {
    const { becomes, container } = shown(at('going'));
    becomes(at(status));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Guided try' }));
    expect(said(container)).toMatch(status === 'left' ? /^You left it/ : /^$/);
  });
});

it('at the end it says so, rings nothing, and can be closed', () => {
  const { leave, container } = shown(at('done', 5));
  expect(card()?.textContent).toMatch(/That was all of it/);
  expect(container.querySelector('style')).toBeNull();
  press('Close');
  expect(leave).toHaveBeenCalledTimes(1);
});
