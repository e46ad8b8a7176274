/** @jest-environment jsdom */
import { afterEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useInviteWords } from '../../../src/form/parts/use-invite-words';
import type { Language } from '../../../src/text/language';
import { settled } from '../../builders/a-clock';

const known = new Set<string>();
const loadWords = jest.fn<(language: Language) => Promise<void>>();
const words = { areThere: (language: Language) => known.has(language), load: loadWords };

afterEach(() => {
  cleanup();
  known.clear();
  loadWords.mockReset();
});

interface InviteProps {
  readonly language: Language;
  readonly drawn?: Promise<void>;
}

const atOnce = Promise.resolve();

function Invite({ language, drawn = atOnce }: InviteProps) {
  useInviteWords(language, drawn, words);
  return <p>{known.has(language) ? 'its own words' : 'the words of the page'}</p>;
}

it('an invite in the language of the page loads nothing', () => {
  known.add('en');
  render(<Invite language="en" />);
  expect(loadWords).not.toHaveBeenCalled();
});

it('an invite in another language gets its words, and the form is drawn with them', async () => {
  loadWords.mockImplementation(async (language) => {
    known.add(language);
  });
  render(<Invite language="sv" />);
  expect(screen.getByText('the words of the page')).toBeTruthy();
  expect(await screen.findByText('its own words')).toBeTruthy();
  expect(loadWords.mock.calls).toEqual([['sv']]);
});

it('nothing is loaded before the form is on the screen', async () => {
  render(<Invite language="sv" drawn={new Promise<void>(() => {})} />);
  await act(settled);
  expect(loadWords).not.toHaveBeenCalled();
});

it('keeps the words of the page where those of the invite cannot be loaded', async () => {
  loadWords.mockRejectedValue(new Error('Loading chunk 12 failed'));
  const { rerender } = render(<Invite language="sv" />);
  rerender(<Invite language="sv" />);
  expect(await screen.findByText('the words of the page')).toBeTruthy();
});
