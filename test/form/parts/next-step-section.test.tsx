/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { parseBody } from '../../../src/invite/parse-body';
import { writePaneContext } from '../../../src/rules/pane-context';
import { loadNameList } from '../../../src/ui/name-box';
import { bodyWith, forBo } from '../../builders/a-form';
import { aPane } from '../../builders/a-pane';
import { anna, bo } from '../../builders/a-person';
import { aStep } from '../../builders/an-agenda';

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const isThere = (name: string) => screen.queryByRole('textbox', { name }) !== null;
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const twoSteps = { ...forBo, nextSteps: [aStep(), aStep({ what: 'Book the lorry', owner: bo })] };

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
  return loadNameList();
}, 60_000);
afterEach(cleanup);

describe('next steps', () => {
  it('are one at first, and another in a row of its own that gets the focus', async () => {
    const { store } = await aPane();
    type('Next step', 'Send the order');
    press('Another next step');
    expect(document.activeElement).toBe(box('Next step 2'));
    type('Next step 2', 'Book the lorry');
    expect(store.getState().form.nextSteps).toEqual([
      { what: 'Send the order', owner: anna, due: '2026-12-08' },
      { what: 'Book the lorry', owner: anna, due: '2026-12-08' },
    ]);
    expect(screen.getByRole('button', { name: /^Owner and date of next step 2: Anna Ek/ })).toBeTruthy();
  });

  it('stand on the form as they stand in the invite, twenty of them, too', async () => {
    const nextSteps = Array.from({ length: 20 }, (_, at) =>
      aStep({ what: `Call customer number ${at + 1}` }),
    );
    await aPane({ body: bodyWith({ ...forBo, nextSteps }) });
    expect(box('Next step 20').value).toBe('Call customer number 20');
    press('Another next step');
    expect(document.activeElement).toBe(box('Next step 21'));
  });

  it('have an owner and a date each', async () => {
    const { store } = await aPane({ body: bodyWith(twoSteps) });
    press(/^Owner and date of next step 2/);
    const owner = await screen.findByRole('combobox', { name: 'Next step 2 owner' });
    fireEvent.change(owner, { target: { value: 'Cecilia' } });
    type('Next step 2 due', '18 December');
    expect(store.getState().form.nextSteps).toEqual([
      aStep(),
      { what: 'Book the lorry', owner: { name: 'Cecilia', address: '' }, due: '2026-12-18' },
    ]);
  });

  it('all go into the invite, save a row in which nothing was written', async () => {
    const { store, invite } = await aPane({ body: bodyWith(forBo) });
    press('Another next step');
    type('Next step 2', 'Book the lorry');
    press('Another next step');
    await act(() => store.add());
    const steps = parseBody(invite.state.body).block?.agenda.nextSteps;
    expect(steps?.map(({ what }) => what)).toEqual(['Send the order', 'Book the lorry']);
  });

  it('may stand below a first that is empty', async () => {
    const { rest } = await aPane({ body: bodyWith({ ...forBo, nextSteps: [] }) });
    press('Another next step');
    type('Next step 2', 'Book the lorry');
    await rest();
    expect(screen.getByRole('status').textContent).toContain('Your agenda is ready');
  });
});

describe('a next step that is taken away', () => {
  it('may be the first as long as there is another', async () => {
    const { store } = await aPane({ body: bodyWith(twoSteps) });
    press('Remove next step 1');
    expect(store.getState().form.nextSteps).toEqual(twoSteps.nextSteps.slice(1));
    expect(document.activeElement).toBe(box('Next step'));
    expect(screen.queryByRole('button', { name: /^Remove next step/ })).toBeNull();
    press('Put it back');
    expect(store.getState().form.nextSteps).toEqual(twoSteps.nextSteps);
  });

  it('can be put back with all that was in it', async () => {
    const { store } = await aPane({ body: bodyWith(twoSteps) });
    press('Remove next step 2');
    expect(isThere('Next step 2')).toBe(false);
    expect(screen.getByText('Next step 2 is removed.')).toBeTruthy();
    press('Put it back');
    expect(store.getState().form.nextSteps).toEqual(twoSteps.nextSteps);
    expect(document.activeElement).toBe(box('Next step 2'));
    expect(screen.queryByText('Next step 2 is removed.')).toBeNull();
  });

  it('is not spoken of where nothing was written in it', async () => {
    await aPane();
    press('Another next step');
    press('Remove next step 2');
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Another next step');
  });

  it('leaves the focus with the one that takes its place', async () => {
    const nextSteps = [...twoSteps.nextSteps, aStep({ what: 'Pay the deposit' })];
    await aPane({ body: bodyWith({ ...forBo, nextSteps }) });
    press('Remove next step 2');
    expect(document.activeElement).toBe(box('Next step 2'));
    expect(box('Next step 2').value).toBe('Pay the deposit');
  });
});

describe('a next step that is not whole', () => {
  it('is named by its number', async () => {
    const { rest } = await aPane({ body: bodyWith(twoSteps) });
    type('Next step 2', 'tbd');
    fireEvent.blur(box('Next step 2'));
    await rest();
    expect(screen.getByRole('status').textContent).toContain('Still missing: next step 2');
    expect(box('Next step 2').getAttribute('aria-invalid')).toBe('true');
    expect(box('Next step').getAttribute('aria-invalid')).toBeNull();
  });

  it('is where the gate leads to', async () => {
    const openedWith = writePaneContext({ focus: 'nextStepDue', at: 1 });
    await aPane({ body: bodyWith(twoSteps), openedWith });
    expect(document.activeElement).toBe(box('Next step 2 due'));
    expect(isThere('Next step due')).toBe(false);
  });

  it('may be owned by somebody who is not in the meeting any more, and that is said', async () => {
    const dan = { name: 'Dan Öst', address: 'dan.ost@contoso.example' };
    await aPane({ body: bodyWith({ ...forBo, nextSteps: [aStep(), aStep({ owner: dan })] }) });
    expect(screen.getAllByText('Dan Öst is not invited to this meeting.')).toHaveLength(1);
  });

  it('may be due before the meeting, and that is said with its number', async () => {
    await aPane({ body: bodyWith({ ...forBo, nextSteps: [aStep(), aStep({ due: '2026-11-20' })] }) });
    expect(screen.getByText(/^Next step 2 is due Fri 20 Nov, before this meeting/)).toBeTruthy();
    press('Move to Tue 8 Dec');
    expect(screen.queryByText(/before this meeting/)).toBeNull();
  });
});
