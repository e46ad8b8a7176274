/** @jest-environment jsdom */

import { expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { useFocusBack, useFocusOnOpening } from '../../../sandbox/outlook/use-focus';

function Window({ onClose }: { onClose(): void }) {
  const box = useFocusOnOpening<HTMLInputElement>();
  return (
    <>
      <input ref={box} aria-label="Subject" />
      <button type="button" onClick={onClose}>
        Close
      </button>
    </>
  );
}

function Outlook({ isFresh, invites }: { isFresh: boolean; invites: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  useFocusBack(isOpen, isFresh);
  if (isOpen) return <Window onClose={() => setIsOpen(false)} />;
  return invites.map((name) => (
    <button key={name} type="button" data-opener={name} onClick={() => setIsOpen(true)}>
      {name}
    </button>
  ));
}

const button = (name: string) => screen.getByRole('button', { name });

function openedAndClosed(isFresh: boolean, invites: readonly string[]) {
  const { rerender } = render(<Outlook isFresh invites={['Budget', 'Prices']} />);
  button('Prices').focus();
  fireEvent.click(button('Prices'));
  expect(document.activeElement).toBe(screen.getByLabelText('Subject'));
  rerender(<Outlook isFresh={isFresh} invites={invites} />);
  fireEvent.click(button('Close'));
  return { rerender };
}

it('a window takes the keyboard into its first box and gives it back where it was', () => {
  openedAndClosed(true, ['Budget', 'Prices']);
  expect(document.activeElement).toBe(button('Prices'));
});

it('it waits until the calendar is as it is now', () => {
  const { rerender } = openedAndClosed(false, ['Prices']);
  expect(document.activeElement).toBe(document.body);
  rerender(<Outlook isFresh invites={['Prices']} />);
  expect(document.activeElement).toBe(button('Prices'));
});

it('what has gone cannot have it, and nothing else gets it', () => {
  openedAndClosed(true, ['Budget']);
  expect(document.activeElement).toBe(document.body);
});
