import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { typedGone, unsettled, wordsGone } from '../../tools/faults/findings';
import { figuresOf, resultsIn } from '../../tools/faults/results';
import { faultsOf, graphFaults, nameOf, pathOf, patternOf, type Row } from '../../tools/faults/row';
import { partOf, sliceOf } from '../../tools/faults/table';

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

describe('a run in parts', () => {
  it('plays each row once, the same ones whatever order they come in', () => {
    const parts = [1, 2, 3].map((which) => partOf(rows, `${which}/3`).map(nameOf));
    expect(parts.flat().sort()).toEqual(rows.map(nameOf).sort());
    expect(
      partOf([...rows].reverse(), '2/3')
        .map(nameOf)
        .reverse(),
    ).toEqual(parts[1]);
  });

  it.each(['0/3', '4/3', '2', 'a/b'])('is none: %s', (part) => {
    expect(() => partOf(rows, part)).toThrow('No part');
  });
});

describe('results that are kept', () => {
  const [one, two, three] = rows as readonly [Row, Row, Row];
  const played = (row: Row, ...findings: string[]) => ({ row, findings, milliseconds: 1500 });
  const aFile = () => join(mkdtempSync(join(tmpdir(), 'faults-')), 'build', 'faults.jsonl');

  it('leave what failed and what was not played for the next run', () => {
    const file = aFile();
    const first = resultsIn(file, false);
    first.add(played(one));
    first.add(played(two, 'the pane is empty'));
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"name": "cut o`);
    expect(resultsIn(file, true).open([one, two, three])).toEqual([two, three]);
    expect(resultsIn(file, false).open([one, two, three])).toEqual([one, two, three]);
  });

  it('are told by surface, what was found last', () => {
    const results = resultsIn(aFile(), false);
    results.add(played(one, 'the pane is empty'));
    results.add(played(one));
    results.add(played(two, 'the pane is empty'));
    const [, organizer, all] = figuresOf(results.of(rows)).split('\n');
    expect(organizer).toMatch(/^organizer +2 +1 +3$/);
    expect(all).toMatch(/^all +2 +1 +3$/);
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
