/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { LatePart, useLateComponent } from '../../src/ui/late-part';
import { settled } from '../builders/a-clock';

afterEach(cleanup);

it('a late part has its place until it has come', async () => {
  const load = async () => <p>The part</p>;
  render(<LatePart load={load} place={<p>Its place</p>} />);
  expect(screen.getByText('Its place')).toBeTruthy();
  await act(settled);
  expect([screen.queryByText('Its place'), screen.getByText('The part').tagName]).toEqual([null, 'P']);
});

it('the page does without a part that cannot be loaded', async () => {
  const load = () => Promise.reject(new Error('Loading chunk failed'));
  const { container } = render(<LatePart load={load} place={<p>Its place</p>} />);
  await act(settled);
  expect(container.textContent).toBe('');
});

const greeting = async () => Greeting;
const broken = () => Promise.reject(new Error('Loading chunk failed'));
function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}
function Greets({ name, load }: { readonly name: string; readonly load: typeof greeting | null }) {
  const Part = useLateComponent(load);
  return Part ? <Part name={name} /> : null;
}

it('a late component is drawn with what it is about by then, and goes when it is not wanted', async () => {
  const { container, rerender } = render(<Greets name="Anna" load={null} />);
  await act(settled);
  expect(container.textContent).toBe('');
  rerender(<Greets name="Anna" load={greeting} />);
  await act(settled);
  expect(container.textContent).toBe('Hello Anna');
  rerender(<Greets name="Bo" load={greeting} />);
  expect(container.textContent).toBe('Hello Bo');
  rerender(<Greets name="Bo" load={null} />);
  expect(container.textContent).toBe('');
});

it('the page does without a component that cannot be loaded', async () => {
  const { container } = render(<Greets name="Anna" load={broken} />);
  await act(settled);
  expect(container.textContent).toBe('');
});
