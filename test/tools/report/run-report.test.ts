import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateExport } from '../../../tools/report/generate';
import { type Judge, judgeHere } from '../../../tools/report/judge-all';
import type { JudgeSettings } from '../../../tools/report/judge-line';
import type { ReportOptions } from '../../../tools/report/options';
import { runReport } from '../../../tools/report/run-report';

// Thousands of events are judged: half a minute on a machine that has much else to do.
jest.setTimeout(180_000);

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-report-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'out');

function run(parts: Partial<ReportOptions> = {}, newJudge: (settings: JudgeSettings) => Judge = judgeHere) {
  const options: ReportOptions = {
    in: [join(folder, 'export')],
    out: out(),
    policy: null,
    atLeast: 5,
    jobs: 2,
    language: 'en',
    asOf: '2026-04-01',
    gateSince: null,
    keep: false,
    ...parts,
  };
  return runReport(options, newJudge, { print: (line) => said.push(line), onProgress: () => undefined });
}

const anExport = (events = 3_000) => generateExport({ out: join(folder, 'export'), events, seed: 7 });
const written = (name: string) => readFileSync(join(out(), name), 'utf8');

describe('a report', () => {
  it('is a page, a table and the same for programs, and nothing else is left; it names no person, no subject and no department of four', async () => {
    await anExport();
    await run();
    expect(readdirSync(out()).sort()).toEqual(['figures.csv', 'figures.json', 'report.html']);
    const { cells } = JSON.parse(written('figures.json'));
    const meetings = cells.reduce((sum: number, cell: { meetings: number }) => sum + cell.meetings, 0);
    expect(meetings).toBeGreaterThan(300);
    expect(written('figures.csv').trim().split('\r\n')).toHaveLength(cells.length + 1);
    expect(written('report.html')).toContain('Show as table');
    expect(said.at(-1)).toContain('report.html');
    for (const name of readdirSync(out()))
      expect(written(name)).not.toMatch(
        /Legal|person\d|contoso|Anna|Berg|Suppliers|Order book|00000000-0000/,
      );
  });

  it('is in Swedish where it is asked for', async () => {
    await anExport(500);
    await run({ language: 'sv' });
    expect(written('report.html')).toContain('Visa som tabell');
  });

  it('says so where there is nothing that may be shown', async () => {
    mkdirSync(join(folder, 'export'));
    writeFileSync(join(folder, 'export', 'events.json'), '{"id": “broken”}\n\n');
    await run();
    expect(written('report.html')).toContain('so nothing is shown');
    expect(said).toContain('1 lines read, 0 of them judged, 1 of them bad.');
    expect(said).toContain('  events.json:1 not-json');
  });

  it('reads packed files, too', async () => {
    await anExport(500);
    await run();
    const before = written('figures.json');
    const events = join(folder, 'export', 'CalendarView_v0', 'part-00000.json');
    writeFileSync(`${events}.gz`, gzipSync(readFileSync(events)));
    rmSync(events);
    rmSync(out(), { recursive: true });
    await run();
    expect(written('figures.json')).toBe(before);
  });
});

describe('a run that was stopped', () => {
  /** A judge that ends before its second file. */
  const untilTheSecond = (settings: JudgeSettings): Judge => {
    const judge = judgeHere(settings);
    let files = 0;
    return {
      ...judge,
      judge: (task, onProgress) => {
        files += 1;
        if (files > 1) throw new Error('Stopped.');
        return judge.judge(task, onProgress);
      },
    };
  };

  it('goes on where it was, and comes to the same', async () => {
    await anExport(1_000);
    await run();
    const whole = written('figures.json');
    rmSync(out(), { recursive: true });
    await expect(run({ jobs: 1 }, untilTheSecond)).rejects.toThrow('Stopped.');
    expect(readdirSync(out())).toEqual(['.judged']);
    await run({ jobs: 1 });
    expect(said).toContain('1 of 2 files were judged before.');
    expect(written('figures.json')).toBe(whole);
    expect(existsSync(join(out(), '.judged'))).toBe(false);
  });

  it('judges a file again that has changed since', async () => {
    await anExport(1_000);
    await expect(run({ jobs: 1 }, untilTheSecond)).rejects.toThrow('Stopped.');
    await generateExport({ out: join(folder, 'export'), events: 1_200, seed: 8 });
    await run({ jobs: 1 });
    expect(said.join()).not.toContain('judged before');
  });
});

describe('folders', () => {
  it('that are not there or not free are told', async () => {
    await expect(run()).rejects.toThrow('there is no such folder');
    await anExport(100);
    mkdirSync(out());
    writeFileSync(join(out(), 'notes.txt'), '');
    await expect(run()).rejects.toThrow('is not empty');
  });
});
