/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { PanePage } from '../../src/ui/pane-page';

/** A page with its small menu open. */
const open = () => {
  render(<PanePage language="en">…</PanePage>);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
};
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const scheme = () => document.documentElement.style.colorScheme;

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe('the small menu of a pane', () => {
  it('is one button until it is opened, and closes again', () => {
    render(
      <PanePage language="sv" menu={<button type="button">Kopiera</button>}>
        …
      </PanePage>,
    );
    const more = screen.getByRole('button', { name: 'Mer' });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('group', { name: 'Utseende' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kopiera' })).toBeTruthy();
    fireEvent.click(more);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('the colours of a pane', () => {
  it('are the system’s unless somebody chooses', () => {
    open();
    expect(screen.getByRole('group', { name: 'Appearance' })).toBeTruthy();
    expect(choice('Automatic').checked).toBe(true);
  });

  it('are remembered', () => {
    open();
    fireEvent.click(choice('Dark'));
    expect(scheme()).toBe('dark');
    cleanup();
    open();
    expect(choice('Dark').checked).toBe(true);
    expect(scheme()).toBe('dark');
  });

  it('can be chosen where the browser keeps nothing for framed pages', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    open();
    fireEvent.click(choice('Dark'));
    expect(scheme()).toBe('dark');
  });

  it('are the system’s again when what was remembered is nonsense', () => {
    window.localStorage.setItem('syfte.appearance', 'purple');
    open();
    expect(choice('Automatic').checked).toBe(true);
  });
});
