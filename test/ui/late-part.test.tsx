/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { LatePart } from '../../src/ui/late-part';
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
