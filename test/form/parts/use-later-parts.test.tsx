/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { useLaterParts } from '../../../src/form/parts/use-later-parts';

afterEach(cleanup);

function Form({ isOpen }: { readonly isOpen: boolean }) {
  const later = useLaterParts(isOpen);
  return <p>{later ? `with ${typeof later.TimeSection}` : 'the first picture'}</p>;
}

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
