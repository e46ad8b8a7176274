import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../src/policy/policy';
import { judgeLines } from '../../../tools/report/judge-lines';
import { linesOfMeeting, meetingOf, organisation } from '../../../tools/report/made-up-organisation';
import { randomNumbers } from '../../../tools/report/random-numbers';
import { aGraphEvent, anExportedLine } from '../../builders/an-exported-event';

const settings = { policy: defaultPolicy, salt: 'a salt of the tests' };

async function judgedText(text: string) {
  let out = '';
  const bad: string[] = [];
  // Takes a piece at a time, so that the judge has to wait for it.
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      out += chunk;
      setImmediate(done);
    },
  });
  const counts = await judgeLines(Readable.from([text]), output, settings, {
    onBad: (line, because) => void bad.push(`${line} ${because}`),
  });
  return { out, counts, bad };
}

function someLines(): readonly string[] {
  const random = randomNumbers(3);
  const people = organisation(60, random);
  return Array.from({ length: 60 }, (_, number) => [
    ...linesOfMeeting(meetingOf(number, people, random)),
  ]).flat();
}

describe('lines in, lines out', () => {
  it('come to the same however they are shared among processes', async () => {
    const lines = someLines();
    const whole = await judgedText(lines.join('\n'));
    const half = Math.floor(lines.length / 2);
    const [first, second] = await Promise.all([
      judgedText(lines.slice(0, half).join('\n')),
      judgedText(lines.slice(half).join('\n')),
    ]);
    expect(first.out + second.out).toBe(whole.out);
    expect(first.counts.judged + second.counts.judged).toBe(whole.counts.judged);
    expect(whole.counts.judged).toBeGreaterThan(30);
  });

  it('count bad ones and go on; empty ones are none, and a mark of the encoding is no letter', async () => {
    const good = anExportedLine(aGraphEvent());
    const { out, counts, bad } = await judgedText(`\uFEFF${good}\r\n\r\n{"half": \r\n${good}\r\n`);
    expect(counts).toEqual({ lines: 3, judged: 2, bad: 1 });
    expect(bad).toEqual(['3 not-json']);
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});
