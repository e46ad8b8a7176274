/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/dom';

const html = readFileSync(resolve(__dirname, '../../src/graph/sign-in-window.html'), 'utf8');

it('the window between a pane and the sign-in service says what it is for, and when nobody waits for it', async () => {
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  await import('../../src/graph/sign-in-window-page');
  expect(screen.getByRole('heading', { name: 'Sign in to Microsoft 365' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  const button = screen.getByRole('button', { name: 'Continue' });
  expect(document.activeElement).toBe(button);
  // Opened by hand, and not by a pane.
  fireEvent.click(button);
  expect(screen.getByRole('status').textContent).toMatch(/^Nothing is waiting for this window any more/);
  expect(screen.queryByRole('button')).toBeNull();
});
