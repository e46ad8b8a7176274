/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { loadNameList } from '../../../src/ui/name-box';
import { aPane } from '../../builders/a-pane';
import { bo } from '../../builders/a-person';

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

describe('the owner', () => {
  it('is anyone in the meeting, or anybody by name', async () => {
    const { store } = await aPane();
    await press();
    type(owner(), 'Bo Berg');
    expect(store.getState().form.nextSteps[0]?.owner).toEqual(bo);
    type(owner(), 'The sales team');
    expect(store.getState().form.nextSteps[0]?.owner).toEqual({ name: 'The sales team', address: '' });
  });

  it('is chosen from a list of everyone', async () => {
    const { store } = await aPane();
    await press();
    fireEvent.click(owner());
    const list = within(screen.getByRole('listbox'));
    expect(list.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Anna Ek', 'Bo Berg']);
    fireEvent.click(screen.getByRole('option', { name: 'Bo Berg' }));
    expect(store.getState().form.nextSteps[0]?.owner).toEqual(bo);
    expect(owner().value).toBe('Bo Berg');
  });

  it('that is cleared is asked for in the line', async () => {
    const { rest } = await aPane();
    await press();
    type(owner(), '');
    fireEvent.blur(owner());
    await rest();
    expect(line().firstChild?.textContent).toBe('Who and by when?');
    expect(screen.getByText('Who takes it on?')).toBeTruthy();
  });
});

describe('the date', () => {
  it('is typed as people say it, and stands as it was understood once it is left', async () => {
    const { store } = await aPane();
    await press();
    type(due(), '18 december');
    expect(due().value).toBe('18 december');
    expect(store.getState().form.nextSteps[0]?.due).toBe('2026-12-18');
    fireEvent.blur(due());
    expect(due().value).toBe('Fri 18 Dec');
    expect(line().firstChild?.textContent).toBe('Anna Ek · Fri 18 Dec');
  });

  it('may be typed as yyyy-mm-dd', async () => {
    const { store } = await aPane();
    await press();
    type(due(), '2027-01-08');
    fireEvent.blur(due());
    expect(due().value).toBe('Fri 8 Jan 2027');
    expect(store.getState().form.nextSteps[0]?.due).toBe('2027-01-08');
  });

  it('that cannot be read stays as it was typed, and that is said', async () => {
    const { store } = await aPane();
    await press();
    type(due(), 'soon');
    fireEvent.blur(due());
    expect(due().value).toBe('soon');
    expect(store.getState().form.nextSteps[0]?.due).toBe('soon');
    expect(due().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/cannot read this as a day/).id).toBe(due().getAttribute('aria-describedby'));
    expect(line().firstChild?.textContent).toBe('Who and by when?');
  });
});
