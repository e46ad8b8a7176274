import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { playAll } from '../../tools/faults/play';
import { nameOf, type Row } from '../../tools/faults/row';
import { Stage } from '../../tools/faults/stage';
import { meanwhile } from '../../tools/faults/surfaces/meanwhile';
import { surfaces } from '../../tools/faults/surfaces/surfaces';
import { happeningsOf, sliceOf, tableOf } from '../../tools/faults/table';
import { openBrowser } from './driver/open-browser';

/** A slice of `npm run faults`, the same rows each time; the command plays all. */
const seed = 12;
const rowsOfEach = 3;

let browser: Browser;
/** For all tests: what a page has once loaded it need not load again. */
let stages: [Stage, ...Stage[]];

beforeAll(async () => {
  browser = await openBrowser();
  stages = await Stage.several(browser, 2);
});
afterAll(async () => {
  await Promise.all(stages?.map((stage) => stage.close()) ?? []);
  await browser?.close();
});

async function findings(rows: readonly Row[]) {
  const played = await playAll(stages, rows);
  expect(played).toHaveLength(rows.length);
  return played
    .filter(({ findings: found }) => found.length > 0)
    .map(({ row, findings: found }) => [nameOf(row), ...found]);
}

/** Well over what it takes on a machine that does other things too. */
const timeout = 240_000;

describe('whatever call fails, and however: what was typed and written stays, and nothing is claimed that is not so', () => {
  it.each(
    surfaces.filter((surface) => surface !== meanwhile).map((surface) => [surface.name, surface] as const),
  )(
    'on the surface: %s',
    async (_name, surface) => {
      const table = await tableOf(stages[0], [surface]);
      expect(await findings(sliceOf(table, rowsOfEach, seed))).toEqual([]);
    },
    timeout,
  );
});

describe('whatever happens meanwhile, no word is lost', () => {
  const rows = happeningsOf(meanwhile);

  it.each([...new Set(rows.map(({ call }) => call.name))])(
    '%s',
    async (name) => {
      expect(await findings(rows.filter(({ call }) => call.name === name))).toEqual([]);
    },
    timeout,
  );
});
