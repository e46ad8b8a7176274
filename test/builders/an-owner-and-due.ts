import { fireEvent, screen } from '@testing-library/react';
import { loadNameList } from '../../src/ui/name-box';

/** The one line that says who takes on the next step and by when, in English or Swedish. */
export const ownerAndDueLine = () =>
  screen.getByRole('button', { name: /^(Owner and date|Ansvarig och datum|Who and by|Vem och)/ });

/** Presses it; the two boxes are there then. */
export async function openOwnerAndDue(): Promise<void> {
  fireEvent.click(ownerAndDueLine());
  await screen.findByRole('combobox', { name: /^(Next step owner|Ansvarig)/ });
}

export const ownerBox = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Next step owner' });
export const dueBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Next step due' });

/** Before all tests that open them: Fluent's combobox comes with the first box for a name, and scrolls in its list, which jsdom cannot. */
export function withNameList(): Promise<unknown> {
  Element.prototype.scrollIntoView = () => {};
  return loadNameList();
}
