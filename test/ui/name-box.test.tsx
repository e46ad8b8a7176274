/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { loadNameList, NameBox } from '../../src/ui/name-box';
import { namesListed } from '../../src/ui/name-combobox';

const names = ['Anna Ek', 'Bo Berg', 'Cecilia Dahl'];

function Box() {
  const [value, setValue] = useState('');
  return <NameBox id="who" label="Who" value={value} names={names} onType={setValue} />;
}

afterEach(cleanup);

describe('a box for a name', () => {
  it('is typed in until the list is there, which leaves what was typed and whoever types in it', async () => {
    render(<Box />);
    const typed = screen.getByRole<HTMLInputElement>('textbox', { name: 'Who' });
    typed.focus();
    fireEvent.change(typed, { target: { value: 'Bo' } });
    await act(async () => void (await loadNameList()));
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Who' });
    expect(box.value).toBe('Bo');
    expect(document.activeElement).toBe(box);
  }, 60_000);

  it('has the list at once where one was opened before', async () => {
    await loadNameList();
    render(<Box />);
    fireEvent.click(screen.getByRole('combobox', { name: 'Who' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(names);
  }, 60_000);
});

describe('the list', () => {
  it('shows everyone until somebody types, and beside whoever is chosen', () => {
    expect(namesListed('', names)).toEqual(names);
    expect(namesListed('Bo Berg', names)).toEqual(names);
  });

  it('shows whose name has what is typed in it, and nobody where that is no name', () => {
    expect(namesListed(' E', names)).toEqual(['Anna Ek', 'Bo Berg', 'Cecilia Dahl']);
    expect(namesListed('dahl', names)).toEqual(['Cecilia Dahl']);
    expect(namesListed('The sales team', names)).toEqual([]);
  });

  it('shows a hundred at most: more are found by typing', () => {
    const many = Array.from({ length: 500 }, (_, at) => `Person ${at}`);
    expect(namesListed('', many)).toHaveLength(100);
    expect(namesListed('499', many)).toEqual(['Person 499']);
  });
});
