/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { OfferList } from '../../src/ui/offer-list';

afterEach(cleanup);

describe('texts that may be answers', () => {
  it('are taken over one by one, each by its own button', () => {
    const used: string[] = [];
    const offer = (text: string) => ({
      key: text,
      text,
      label: `Use ${text.length} letters`,
      use: () => used.push(text),
    });
    render(<OfferList heading="Found in the mail" offers={[offer('Steel'), offer('Prices')]} />);
    expect(screen.getByRole('region', { name: 'Found in the mail' })).toBeTruthy();
    expect(used).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Use 6 letters' }));
    expect(used).toEqual(['Prices']);
  });

  it('are no list where there are none, whatever stands below it', () => {
    const { container } = render(
      <OfferList heading="Found in the mail" offers={[]}>
        <button type="button">Use all</button>
      </OfferList>,
    );
    expect(container.textContent).toBe('');
  });
});
