/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { pageWords } from '../../src/text/page';
import { chooseAppearance } from '../../src/ui/appearance';
import { AppearanceChoice } from '../../src/ui/appearance-choice';

const chosen = () =>
  screen.getAllByRole<HTMLInputElement>('radio').flatMap((one) => (one.checked ? [one] : []));
const names = () => chosen().map(({ labels }) => labels?.[0]?.textContent);

afterEach(() => {
  cleanup();
  chooseAppearance('automatic');
  window.localStorage.clear();
});

describe('the choice of colours', () => {
  it('stands at how the page is coloured', () => {
    chooseAppearance('dark');
    render(<AppearanceChoice words={pageWords('sv')} />);
    expect([screen.getByRole('group', { name: 'Utseende' }).tagName, ...names()]).toEqual([
      'FIELDSET',
      'Mörkt',
    ]);
  });

  it.each([
    ['Light', 'light'],
    ['Dark', 'dark'],
    ['Automatic', ''],
  ])('colours the page: %s', (name, of) => {
    chooseAppearance(of === 'dark' ? 'light' : 'dark');
    render(<AppearanceChoice words={pageWords('en')} />);
    fireEvent.click(screen.getByRole('radio', { name }));
    expect([...names(), document.documentElement.className]).toEqual([name, of]);
  });
});
