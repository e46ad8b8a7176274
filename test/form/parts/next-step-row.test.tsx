/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { writePaneContext } from '../../../src/rules/pane-context';
import { loadNameList } from '../../../src/ui/name-box';
import { aPane } from '../../builders/a-pane';

const line = () =>
  screen.getByRole('button', { name: /^(Owner and date|Ansvarig och datum|Who and by|Vem och)/ });
const press = async () => {
  fireEvent.click(line());
  await screen.findByRole('combobox', { name: /^(Next step owner|Ansvarig)/ });
};
const owner = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Next step owner' });
const due = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Next step due' });
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
  // Fluent's combobox comes with the first box for a name.
  return loadNameList();
}, 60_000);
afterEach(cleanup);

describe('owner and date of the next step', () => {
  it('are one line until it is pressed, and then two boxes, the first of them in focus', async () => {
    await aPane();
    expect(line().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('textbox', { name: 'Next step due' })).toBeNull();
    await press();
    expect(line().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(owner());
    expect([owner().value, due().value]).toEqual(['Anna Ek', 'Tue 8 Dec']);
    fireEvent.click(line());
    expect(screen.queryByRole('textbox', { name: 'Next step due' })).toBeNull();
  });

  it('are Swedish where Outlook is', async () => {
    await aPane({}, 'sv');
    expect(line().firstChild?.textContent).toBe('Anna Ek · tis 8 dec');
    await press();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nästa steg klart senast' });
    type(box, '11/12');
    fireEvent.blur(box);
    expect(box.value).toBe('fre 11 dec');
  });

  it('open by themselves where the gate sends the organizer, at the box it means', async () => {
    await aPane({ openedWith: writePaneContext({ focus: 'nextStepDue' }) });
    expect(document.activeElement).toBe(due());
  });

  it('stay closed where it sends the organizer elsewhere', async () => {
    await aPane({ openedWith: writePaneContext({ focus: 'purpose' }) });
    expect(line().getAttribute('aria-expanded')).toBe('false');
  });
});
