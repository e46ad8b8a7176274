/** @jest-environment jsdom */
import { afterEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { LatePart, useLate, useLateComponent } from '../../src/ui/late-part';
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

it('a component that could not be loaded comes once the browser is online again, while it is wanted', async () => {
  let isOnline = false;
  const load = jest.fn(async () => (isOnline ? Greeting : broken()));
  const { container, unmount } = render(<Greets name="Anna" load={load} />);
  await act(settled);
  const back = () => act(async () => void window.dispatchEvent(new Event('online')));
  await back();
  isOnline = true;
  await back();
  expect([container.textContent, load.mock.calls.length]).toEqual(['Hello Anna', 3]);
  unmount();
  await back();
  expect(load).toHaveBeenCalledTimes(3);
});

it('nothing asks for a component that is no longer on the page', async () => {
  const load = jest.fn(broken);
  const { unmount } = render(<Greets name="Anna" load={load} />);
  await act(settled);
  unmount();
  window.dispatchEvent(new Event('online'));
  expect(load).toHaveBeenCalledTimes(1);
});

it('what has come before is there in the first picture', () => {
  const { result } = renderHook(() => useLate(greeting, Greeting));
  expect(result.current).toBe(Greeting);
});
