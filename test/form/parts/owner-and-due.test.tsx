/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { aPane } from '../../builders/a-pane';
import { bo } from '../../builders/a-person';
import {
  dueBox,
  openOwnerAndDue,
  ownerAndDueLine,
  ownerBox,
  withNameList,
} from '../../builders/an-owner-and-due';

const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

beforeAll(withNameList, 60_000);
afterEach(cleanup);

describe('the owner', () => {
  it('is anyone in the meeting, or anybody by name', async () => {
    const { store } = await aPane();
    await openOwnerAndDue();
    type(ownerBox(), 'Bo Berg');
    expect(store.getState().form.nextSteps[0]?.owner).toEqual(bo);
    type(ownerBox(), 'The sales team');
    expect(store.getState().form.nextSteps[0]?.owner).toEqual({ name: 'The sales team', address: '' });
  });

  it('is chosen from a list of everyone', async () => {
    const { store } = await aPane();
    await openOwnerAndDue();
    fireEvent.click(ownerBox());
    const list = within(screen.getByRole('listbox'));
    expect(list.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Anna Ek', 'Bo Berg']);
    fireEvent.click(screen.getByRole('option', { name: 'Bo Berg' }));
    expect(store.getState().form.nextSteps[0]?.owner).toEqual(bo);
    expect(ownerBox().value).toBe('Bo Berg');
  });

  it('that is cleared is asked for in the line', async () => {
    const { rest } = await aPane();
    await openOwnerAndDue();
    type(ownerBox(), '');
    fireEvent.blur(ownerBox());
    await rest();
    expect(ownerAndDueLine().firstChild?.textContent).toBe('Who and by when?');
    expect(screen.getByText('Who takes it on?')).toBeTruthy();
  });
});

describe('the date', () => {
  it('is typed as people say it, and stands as it was understood once it is left', async () => {
    const { store } = await aPane();
    await openOwnerAndDue();
    type(dueBox(), '18 december');
    expect(dueBox().value).toBe('18 december');
    expect(store.getState().form.nextSteps[0]?.due).toBe('2026-12-18');
    fireEvent.blur(dueBox());
    expect(dueBox().value).toBe('Fri 18 Dec');
    expect(ownerAndDueLine().firstChild?.textContent).toBe('Anna Ek · Fri 18 Dec');
  });

  it('may be typed as yyyy-mm-dd', async () => {
    const { store } = await aPane();
    await openOwnerAndDue();
    type(dueBox(), '2027-01-08');
    fireEvent.blur(dueBox());
    expect(dueBox().value).toBe('Fri 8 Jan 2027');
    expect(store.getState().form.nextSteps[0]?.due).toBe('2027-01-08');
  });

  it('that cannot be read stays as it was typed, and that is said', async () => {
    const { store } = await aPane();
    await openOwnerAndDue();
    type(dueBox(), 'soon');
    fireEvent.blur(dueBox());
    expect(dueBox().value).toBe('soon');
    expect(store.getState().form.nextSteps[0]?.due).toBe('soon');
    expect(dueBox().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/cannot read this as a day/).id).toBe(dueBox().getAttribute('aria-describedby'));
    expect(ownerAndDueLine().firstChild?.textContent).toBe('Who and by when?');
  });
});
