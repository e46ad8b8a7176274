import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Figures } from '../../../tools/report/figures';
import type { JudgedMeeting, JudgedRow } from '../../../tools/report/judge-line';
import { figuresOf } from '../../../tools/report/run-sql';
import { aJudgedMeeting, aJudgedPerson, aJudgedStep, aMonday } from '../../builders/a-judged-row';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-figures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function figures(rows: readonly JudgedRow[], settings = {}): Promise<Figures> {
  writeFileSync(join(folder, 'rows.ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return figuresOf(folder, { atLeast: 5, asOf: aMonday + 30, gateSince: null, ...settings });
}

/** So many people of a department, with a meeting each. */
function aDepartment(name: string, people: number, parts: Partial<JudgedMeeting> = {}): readonly JudgedRow[] {
  return Array.from({ length: people }, (_, at) => `${name}${at}`).flatMap((one) => [
    aJudgedPerson(one, name),
    aJudgedMeeting(one, parts),
  ]);
}

const names = ({ cells }: Figures) => cells.map(({ department }) => department);

describe('the figures of a department', () => {
  it('are those of its meetings in a week', async () => {
    const rows = [
      ...aDepartment('Sales', 5),
      aJudgedMeeting('Sales0', { thing: 'b', status: 'none', minutes: 25, people: 4, isSeries: true }),
      aJudgedMeeting('Sales1', {
        thing: 'b',
        status: 'incomplete',
        missing: 'goal nextStep',
        minutes: 50,
        topicMinutes: 55,
      }),
      aJudgedMeeting('Sales2', { thing: 'b', status: 'none', isByProgram: true }),
    ];
    const { cells } = await figures(rows);
    expect(cells).toEqual([
      expect.objectContaining({
        week: aMonday,
        department: 'Sales',
        meetings: 8,
        complete: 5,
        incomplete: 1,
        without_agenda: 2,
        lacks_purpose: 0,
        lacks_goal: 1,
        lacks_next_step: 1,
        person_minutes: 5 * 180 + 100 + 150 + 180,
        // 5 minutes of 4 people, 10 of 3.
        saved_person_minutes: 50,
        up_to_25: 1,
        up_to_50: 1,
        up_to_60: 6,
        planned: 1,
        planned_topic_minutes: 55,
        planned_minutes: 50,
        planned_over: 1,
        past_series: 1,
        past_program: 1,
        past_incomplete: 1,
        past_single: 0,
        past_before_gate: 0,
      }),
    ]);
  });

  it('count a meeting once, as it was last changed, and a person once, by whatever id', async () => {
    const rows = [
      ...aDepartment('Sales', 4),
      aJudgedMeeting('Sales0', { status: 'none', changed: '2026-01-02' }),
      { ...aJudgedMeeting('x', { thing: 'by address' }), owner: null, address: 'Sales0' },
    ];
    expect((await figures(rows)).cells).toEqual([]);
    const five = await figures([...rows, ...aDepartment('Sales', 5).slice(-2)]);
    expect(five.cells).toMatchObject([{ meetings: 6, complete: 6 }]);
  });

  it('begin a week on Monday', async () => {
    const { cells } = await figures([
      ...aDepartment('Sales', 5, { day: aMonday - 1 }),
      ...aDepartment('Sales', 5, { day: aMonday + 6 }),
    ]);
    expect(cells.map(({ week }) => week)).toEqual([aMonday - 7, aMonday]);
  });

  it('tell what was made before the gate', async () => {
    const rows = aDepartment('Sales', 5, { status: 'none' });
    expect((await figures(rows, { gateSince: aMonday })).cells).toMatchObject([
      { past_before_gate: 5, past_single: 0 },
    ]);
  });
});

describe('a group of four', () => {
  it('leaves no trace where it is alone', async () => {
    expect(await figures(aDepartment('Legal', 4))).toEqual({ cells: [], steps: [] });
  });

  it('counts with the smallest that may be named, which then is not', async () => {
    const rows = [...aDepartment('Legal', 4), ...aDepartment('Sales', 9), ...aDepartment('Finance', 6)];
    const all = await figures(rows);
    expect(names(all)).toEqual(['Sales', null]);
    expect(all.cells).toMatchObject([{ meetings: 9 }, { meetings: 10 }]);
  });

  it('counts with others of its kind, where they are enough together', async () => {
    const rows = [...aDepartment('Legal', 4), ...aDepartment('Board', 1), ...aDepartment('Sales', 5)];
    expect(names(await figures(rows))).toEqual(['Sales', null]);
  });

  it('leaves no trace among the open next steps either', async () => {
    const stepped = (name: string, people: number) =>
      aDepartment(name, people).flatMap((row): readonly JudgedRow[] =>
        row.kind === 'meeting' ? [row, aJudgedStep(row, 'step')] : [row],
      );
    expect((await figures(stepped('Legal', 4))).steps).toEqual([]);
    const both = await figures([...stepped('Legal', 4), ...stepped('Sales', 5)]);
    expect(both.steps).toEqual([{ department: null, week_1: 9, week_2: 0, week_4: 0, older: 0 }]);
  });

  /** Forty weeks, each with departments of some sizes: SQL is asked once for all of them. */
  const someWeeks = fc.array(
    fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', ''), fc.integer({ min: 1, max: 8 })),
    { minLength: 40, maxLength: 40 },
  );

  it('cannot be told from totals minus groups: every figure is a sum over at least five people', async () => {
    await fc.assert(
      fc.asyncProperty(someWeeks, async (weeks) => {
        const rows = weeks.flatMap((sizes, week) =>
          Object.entries(sizes).flatMap(([name, people]) =>
            aDepartment(name, people, { day: aMonday + week * 7 }),
          ),
        );
        const { cells } = await figures(rows);
        for (const [week, sizes] of weeks.entries()) {
          const shown = cells.filter((cell) => cell.week === aMonday + week * 7);
          const named = shown.flatMap(({ department }) => department ?? []);
          const all = Object.values(sizes).reduce((sum, people) => sum + people, 0);
          const others = all - named.reduce((sum, name) => sum + (sizes[name] ?? 0), 0);
          // One meeting each, so as many people as meetings.
          for (const { department, meetings } of shown) {
            expect(meetings).toBe(department === null ? others : sizes[department]);
            expect(meetings).toBeGreaterThanOrEqual(5);
          }
          // What is in no cell is nothing, or a whole week of fewer than five.
          const total = shown.reduce((sum, { meetings }) => sum + meetings, 0);
          expect(total).toBe(all < 5 ? 0 : all);
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('an open next step', () => {
  it('is what the last meeting of its kind left, as old as the first that agreed on it', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `p${at}`).flatMap((owner) => {
      const first = aJudgedMeeting(owner, { day: aMonday });
      const second = aJudgedMeeting(owner, { day: aMonday + 14 });
      const ahead = aJudgedMeeting(owner, { day: aMonday + 40 });
      return [
        aJudgedPerson(owner, 'Sales'),
        ...[first, second, ahead],
        aJudgedStep(first, 'kept'),
        aJudgedStep(first, 'done'),
        aJudgedStep(second, 'kept'),
        aJudgedStep(second, 'new'),
        aJudgedStep(ahead, 'later'),
      ];
    });
    expect((await figures(rows)).steps).toEqual([
      { department: 'Sales', week_1: 0, week_2: 0, week_4: 5, older: 5 },
    ]);
  });

  it('is none where the last meeting left nothing', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `p${at}`).flatMap((owner) => {
      const first = aJudgedMeeting(owner, { day: aMonday });
      return [first, aJudgedStep(first, 'done'), aJudgedMeeting(owner, { day: aMonday + 7 })];
    });
    expect((await figures(rows)).steps).toEqual([]);
  });
});

describe('summing up', () => {
  it('takes more memory where it has too little, and gives up where there is no more', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => aDepartment(`Team ${at}`, 30)).flat();
    const first = await figures(rows);
    const settings = { atLeast: 5, asOf: aMonday + 30, gateSince: null };
    expect(await figuresOf(folder, settings, ['1MB', '256MB'])).toEqual(first);
    await expect(figuresOf(folder, settings, ['1MB', '1MB'])).rejects.toThrow('Out of Memory');
  });

  it('leaves nothing of its own beside the rows', async () => {
    await figures(aDepartment('Sales', 5));
    expect(readdirSync(folder)).toEqual(['rows.ndjson']);
  });

  it('counts what organizers said came of the goal', async () => {
    const { cells } = await figures([
      ...aDepartment('Sales', 3, { outcome: 'reached' }),
      ...aDepartment('Sales too', 1),
      ...['on-the-way', 'not-reached', ''].flatMap((outcome, at) => [
        aJudgedPerson(`told ${at}`, 'Sales'),
        aJudgedMeeting(`told ${at}`, { outcome } as Partial<JudgedMeeting>),
      ]),
    ]);
    expect(cells.map((cell) => [cell.goal_reached, cell.goal_on_the_way, cell.goal_not_reached])).toEqual([
      [3, 1, 1],
    ]);
  });
});

it('the guide to a cluster names every column that the judge writes', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/report-on-a-cluster.md'), 'utf8');
  const [, columns = ''] = /VIEW judged \(([^)]*)\)/.exec(guide) ?? [];
  const meeting = aJudgedMeeting('Bo');
  const written = [meeting, aJudgedStep(meeting, 'step'), aJudgedPerson('Bo', 'Sales')].flatMap(Object.keys);
  expect(
    columns
      .split(',')
      .map((column) => column.trim().split(' ')[0])
      .sort(),
  ).toEqual([...new Set(written)].sort());
});
