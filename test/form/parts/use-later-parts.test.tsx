/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useLaterParts } from '../../../src/form/parts/use-later-parts';
import { settled } from '../../builders/a-clock';

afterEach(cleanup);

interface FormProps {
  readonly isOpen: boolean;
  readonly drawn?: Promise<void>;
}

function Form({ isOpen, drawn }: FormProps) {
  const later = useLaterParts(isOpen, drawn);
  return <p>{later ? `with ${typeof later.BeforeQuestions}` : 'the first picture'}</p>;
}

it('nothing of them is asked for while the form is not on the screen', async () => {
  render(<Form isOpen drawn={new Promise<void>(() => {})} />);
  // As long as it takes them to come.
  await act(() => import('../../../src/form/parts/later-parts'));
  await act(settled);
  expect(screen.getByText('the first picture')).toBeTruthy();
});

it('the form is drawn first, and its other parts when they have come; after that they are there at once', async () => {
  const { rerender } = render(<Form isOpen={false} />);
  expect(screen.getByText('the first picture')).toBeTruthy();
  rerender(<Form isOpen />);
  expect(screen.getByText('the first picture')).toBeTruthy();
  expect(await screen.findByText('with function')).toBeTruthy();
  cleanup();
  render(<Form isOpen />);
  expect(screen.getByText('with function')).toBeTruthy();
});
