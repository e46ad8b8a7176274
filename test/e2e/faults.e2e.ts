import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { playAll } from '../../tools/faults/play';
import { nameOf, type Row } from '../../tools/faults/row';
import { Stage } from '../../tools/faults/stage';
import { surfaces } from '../../tools/faults/surfaces/surfaces';
import { sliceOf, tableOf } from '../../tools/faults/table';
import { openBrowser } from './driver/open-browser';

/** A slice of `npm run faults`, the same ones each time; the command plays all. */
const seed = 12;
const rowsOfEach = 4;

let browser: Browser;
let rows: readonly Row[];

beforeAll(async () => {
  browser = await openBrowser();
  const stage = await Stage.open(browser);
  const table = await tableOf(stage, surfaces);
  await stage.close();
  rows = surfaces.flatMap(({ name }) =>
    sliceOf(
      table.filter(({ surface }) => surface === name),
      rowsOfEach,
      seed,
    ),
  );
}, 120_000);
afterAll(() => browser?.close());

it('whatever call fails, and however: what was typed and written stays, and nothing is claimed that is not so', async () => {
  const played = await playAll(browser, rows, { stages: 2, tell: () => {} });
  expect(played).toHaveLength(rowsOfEach * surfaces.length);
  const failed = played.filter(({ findings }) => findings.length > 0);
  expect(failed.map(({ row, findings }) => [nameOf(row), ...findings])).toEqual([]);
}, 240_000);
