import { describe, expect, it } from '@jest/globals';
import { typedGone, unsettled, wordsGone } from '../../tools/faults/findings';
import { faultsOf, graphFaults, nameOf, pathOf, patternOf, type Row } from '../../tools/faults/row';
import { sliceOf } from '../../tools/faults/table';

const rows: readonly Row[] = Array.from({ length: 50 }, (_, at) => ({
  surface: 'organizer',
  phase: 'opening',
  call: { to: 'office', name: `call${at}` },
  fault: 'hang',
}));

describe('the rows of npm run faults', () => {
  it('are drawn the same for the same seed, and others for another', () => {
    const names = (seed: number) => sliceOf(rows, 5, seed).map(nameOf);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
    expect(new Set(names(1)).size).toBe(5);
  });

  it('know a call to Graph by its path, ids left out', () => {
    const id = 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A';
    expect(pathOf(`/me/events/${id}?$select=id`)).toBe('/me/events/{id}');
    expect(pathOf('/me/translateExchangeIds')).toBe('/me/translateExchangeIds');
    const pattern = patternOf('/me/events/{id}');
    expect(
      [`/me/events/${id}?$select=id`, `/me/events/${id}/instances`, '/me/events'].map((one) =>
        pattern.test(one),
      ),
    ).toEqual([true, false, false]);
  });

  it('have a status once and always, and what somebody else does once', () => {
    expect(graphFaults['503 always']).toMatchObject({ kind: 'status', status: 503 });
    expect(graphFaults['429 with Retry-After once']).toMatchObject({ retryAfter: 2, times: 1 });
    expect(graphFaults['deleted once']).toMatchObject({ kind: 'deleted', times: 1 });
    expect(graphFaults['deleted always']).toBeUndefined();
  });

  it('have other faults for Office than for Graph', () => {
    expect(faultsOf({ to: 'office', name: 'body.getAsync' })).toContain('item-gone');
    expect(faultsOf({ to: 'graph', name: 'GET /me' })).toContain('lost answer once');
  });
});

describe('what is found wrong', () => {
  it('is a pane that is empty, or goes on', () => {
    expect(unsettled('opening', { text: ' ', busy: [], values: [] })).toEqual(['opening: the pane is empty']);
    expect(unsettled('opening', { text: 'Reading…', busy: ['Reading…'], values: [] })).toHaveLength(1);
    expect(unsettled('opening', { text: 'Purpose', busy: [], values: [] })).toEqual([]);
  });

  it('is a word that the body has no more, or that is nowhere', () => {
    expect(wordsGone('<p>See the <b>map</b></p>', ['See the map', 'Bring chairs'])).toHaveLength(1);
    expect(typedGone('after', ['one', 'two'], ['only one here'])).toHaveLength(1);
  });
});
