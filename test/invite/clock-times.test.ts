import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAgenda } from '../../src/agenda/canonical';
import {
  clockTime,
  clockTimeIn,
  clockTimes,
  clockTimesWanted,
  type MeetingStart,
} from '../../src/invite/clock-times';
import { fingerprintOf } from '../../src/invite/fingerprint';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { languages } from '../../src/text/language';
import { topicsOf } from '../builders/a-time-question';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage, anAgendaArbitrary } from '../builders/an-agenda-arbitrary';

const tenInStockholm: MeetingStart = { minute: 600, zone: 'Central European Time' };
const agenda = anAgenda({ topics: topicsOf(20, 5, 35) });

const aStart: fc.Arbitrary<MeetingStart> = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }),
  zone: fc.constantFrom(
    '',
    'Central European Time',
    'centraleuropeisk tid',
    'GMT+05:30',
    'W. Europe Standard Time',
  ),
});

describe('clock times', () => {
  it.each([
    ['follow one another from the start', 600, [20, 5, 35], ['10:00–10:20', '10:20–10:25', '10:25–11:00']],
    ['go past midnight', 1430, [20, 20], ['23:50–00:10', '00:10–00:30']],
    ['start late where Outlook starts meetings late', 605, [25], ['10:05–10:30']],
    ['are none where a topic has no minutes', 600, [20, null], null],
    ['are none without topics', 600, [], null],
  ] as const)('%s', (_, minute, minutes, times) => {
    const shown = clockTimes(topicsOf(...minutes), { minute, zone: 'CET' });
    expect(shown?.map((both) => both.join('–')) ?? null).toEqual(times);
  });

  it('are none without the zone they are in: to every reader they would mean another hour', () => {
    expect(clockTimes(topicsOf(20), { minute: 600, zone: '' })).toBeNull();
  });

  it('are none where nobody knows when the meeting starts', () => {
    expect(clockTimes(topicsOf(20), null)).toBeNull();
    expect(clockTimes(topicsOf(20), undefined)).toBeNull();
  });
});

describe('a time of the day', () => {
  it.each(languages)('is written as Intl writes it in %s', (language) => {
    const format = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    });
    for (const minute of [5, 545, 870, 1439]) {
      expect(clockTimeIn(language, clockTime(minute))).toBe(format.format(minute * 60_000));
    }
  });
});

describe('a block with clock times', () => {
  it.each(languages)('shows them as they are written in %s, and they are read again', (language) => {
    const block = renderBlock(agenda, language, tenInStockholm);
    expect(block).toContain(`>${clockTimeIn(language, '10:20')}<`);
    expect(parseBody(block).block?.clockTimes).toBe('10:00 10:20 10:25');
  });

  it.each(['en', 'sv'] as const)('shows them before the topics and names the zone once in %s', (language) => {
    const block = renderBlock(agenda, language, tenInStockholm);
    expect(block.match(/>10:\d\d</g)).toEqual(['>10:00<', '>10:20<', '>10:25<']);
    expect(block.split('Central European Time')).toHaveLength(2);
  });

  it('shows minutes only, and no zone, where a topic has none', () => {
    const block = renderBlock(anAgenda({ topics: topicsOf(20, null) }), 'en', tenInStockholm);
    expect(block).toContain('>20 min<');
    expect(block).not.toMatch(/Central|10:/);
  });

  it('has the fingerprint of the agenda, whatever the clock says', () => {
    const wanted = fingerprintOf(agenda, 'en');
    for (const start of [null, tenInStockholm, { minute: 0, zone: '' }]) {
      expect(parseBody(renderBlock(agenda, 'en', start)).block?.fingerprint).toBe(wanted);
    }
  });

  it('reads back as the same agenda, and as the clock times it shows', () => {
    fc.assert(
      fc.property(anAgendaArbitrary, aLanguage, aStart, (any, language, start) => {
        const canonical = canonicalAgenda(any);
        const block = renderBlock(any, language, start);
        expect(parseBody(block).block?.agenda).toEqual(canonical);
        expect(parseBody(block).block?.clockTimes ?? '').toBe(clockTimesWanted(canonical.topics, start));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a clock shows is known', () => {
  it('in a body without a block: nothing', () => {
    expect(parseBody('<p>10:00–10:20 (20 min) Prices</p>').block?.clockTimes ?? '').toBe('');
  });

  it('from the topics alone, not from times that somebody wrote elsewhere', () => {
    const other = { ...agenda, purpose: 'Meet at 08:00', preparation: '09:00', notes: '11:00' };
    expect(parseBody(renderBlock(other, 'en', tenInStockholm)).block?.clockTimes).toBe('10:00 10:20 10:25');
  });
});

describe('a body with the same agenda', () => {
  const at = (minute: number) => ({ minute, zone: 'Central European Time' });
  const body = `<html><body>${renderBlock(agenda, 'en', at(600))}<p>Hello</p></body></html>`;

  it('stays as it is when the clock times are right', () => {
    expect(spliceBlock(parseBody(body), agenda, 'en', at(600))).toEqual({ kind: 'unchanged' });
  });

  it('gets new clock times after the meeting was moved', () => {
    const splice = spliceBlock(parseBody(body), agenda, 'en', at(840));
    expect(splice).toMatchObject({ kind: 'replaced' });
    expect(splice).toHaveProperty(
      'body',
      body.replace(renderBlock(agenda, 'en', at(600)), renderBlock(agenda, 'en', at(840))),
    );
  });

  it('loses them when the meeting lasts all day', () => {
    expect(spliceBlock(parseBody(body), agenda, 'en', null)).toMatchObject({ kind: 'replaced' });
  });

  it('stays as it is for who does not know when the meeting is', () => {
    expect(spliceBlock(parseBody(body), agenda, 'en')).toEqual({ kind: 'unchanged' });
  });
});
