/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { PanePage } from '../../src/ui/pane-page';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('the small menu of a pane', () => {
  it('is one button until it is opened, and closes again', async () => {
    render(
      <PanePage language="sv" menu={<button type="button">Kopiera</button>}>
        …
      </PanePage>,
    );
    // It comes once the page has been drawn.
    expect(screen.queryByRole('button')).toBeNull();
    const more = await screen.findByRole('button', { name: 'Mer' });
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

it('a colour that is chosen in the menu is the page’s, and is still chosen when the menu is opened again', async () => {
  render(<PanePage language="en">…</PanePage>);
  const more = await screen.findByRole('button', { name: 'More' });
  const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
  fireEvent.click(more);
  expect(choice('Automatic').checked).toBe(true);
  fireEvent.click(choice('Dark'));
  expect([choice('Dark').checked, document.documentElement.className]).toEqual([true, 'dark']);
  fireEvent.click(more);
  fireEvent.click(more);
  expect(choice('Dark').checked).toBe(true);
});
