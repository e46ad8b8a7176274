import { describe, expect, it } from '@jest/globals';
import { nobody } from '../../../src/agenda/agenda';
import { openSteps } from '../../../src/agenda/last-time/open-steps';
import { openStepsKey, parseOpenSteps, writeOpenSteps } from '../../../src/agenda/last-time/saved-open-steps';
import { carriedIn } from '../../../src/text/carried';
import { aHeldMeeting } from '../../builders/a-past-meeting';
import { anna, bo } from '../../builders/a-person';
import { anAgenda, aStep } from '../../builders/an-agenda';

const topic = (title: string, lead = '') => ({ title, minutes: 5, lead });
const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);
const quiet = { nextStep: { what: '', owner: nobody, due: '' } };

describe('what the last time left open', () => {
  it('is its next step, with who took it on and by when', () => {
    expect(openSteps([aHeldMeeting('11-03')], carriedIn)).toEqual([
      { what: 'Send the order', owner: anna, due: '2026-12-01', since: new Date('2026-11-03T09:00:00Z') },
    ]);
  });

  it('is each of its next steps, as old as it is itself', () => {
    const both = anAgenda({ nextSteps: [aStep(), aStep({ what: 'Book the lorry', owner: bo })] });
    const steps = openSteps([aHeldMeeting('11-03', { agenda: both }), aHeldMeeting('10-20')], carriedIn);
    expect(steps.map(({ what, since }) => [what, day(since)])).toEqual([
      ['Send the order', '2026-10-20'],
      ['Book the lorry', '2026-11-03'],
    ]);
  });

  it('is what it had carried over itself, in whichever language', () => {
    const topics = [
      topic('From last time: Call the landlord', 'Bo Berg'),
      topic('Från förra gången: Ring banken'),
      topic('Which offer?'),
    ];
    const steps = openSteps([aHeldMeeting('11-03', { agenda: anAgenda({ topics, ...quiet }) })], carriedIn);
    expect(steps.map(({ what }) => what)).toEqual(['Call the landlord', 'Ring banken']);
    expect(steps.map(({ owner }) => owner)).toEqual([bo, nobody]);
  });

  it('is nothing where nothing was agreed', () => {
    expect(openSteps([aHeldMeeting('11-03', { agenda: anAgenda(quiet) })], carriedIn)).toEqual([]);
    expect(openSteps([], carriedIn)).toEqual([]);
  });

  it('is asked after once, though it is both carried over and the next step', () => {
    const agenda = anAgenda({ topics: [topic('From last time: send the order')] });
    expect(openSteps([aHeldMeeting('11-03', { agenda })], carriedIn)).toHaveLength(1);
  });

  it('is as old as the meeting that first agreed on it, and due as it said', () => {
    const agreed = aHeldMeeting('10-06', { agenda: anAgenda({ nextStep: { due: '2026-10-13' } }) });
    const carried = anAgenda({ topics: [topic('From last time: Send the order', 'Anna Ek')], ...quiet });
    const [step] = openSteps(
      [aHeldMeeting('11-03', { agenda: carried }), aHeldMeeting('10-20', { agenda: carried }), agreed],
      carriedIn,
    );
    expect(day(step?.since)).toBe('2026-10-06');
    expect(step?.due).toBe('2026-10-13');
  });

  it('is no older than its row of meetings: what was settled between is another step', () => {
    const held = [
      aHeldMeeting('11-03'),
      aHeldMeeting('10-20', { agenda: anAgenda(quiet) }),
      aHeldMeeting('10-06'),
    ];
    expect(day(openSteps(held, carriedIn)[0]?.since)).toBe('2026-11-03');
  });
});

describe('questions kept with the form', () => {
  it('are the same when they are read', () => {
    const steps = openSteps([aHeldMeeting('11-03')], carriedIn);
    expect(openStepsKey).toBe('syfte.last-time');
    expect(parseOpenSteps(writeOpenSteps(steps))).toEqual(steps);
  });

  it.each([
    undefined,
    '',
    'null',
    '[]',
    '{"steps":[{}]}',
    '{"steps":[{"what":"x","since":"soon"}]}',
    '{"steps":1}',
  ])('are none in %s', (text) => {
    expect(parseOpenSteps(text)).toEqual([]);
  });
});

describe('who took something on', () => {
  const stepsWith = (lead: string) =>
    openSteps(
      [
        aHeldMeeting('11-03', {
          agenda: anAgenda({ topics: [topic('From last time: Call the landlord', lead)], ...quiet }),
        }),
      ],
      carriedIn,
    );

  it('is known by name alone where the agenda has no address for the name, and is nobody without a name', () => {
    expect(stepsWith('Eva Lind')[0]?.owner).toEqual({ name: 'Eva Lind', address: '' });
    expect(stepsWith('')[0]?.owner).toEqual(nobody);
    expect(stepsWith('Bo Berg')[0]?.owner).toEqual(bo);
  });
});

describe('what comes up again', () => {
  it('is the same step in other letters, and no other step', () => {
    const agenda = anAgenda({
      topics: [topic('From last time: SEND  the order'), topic('From last time: Send the invoice')],
    });
    expect(openSteps([aHeldMeeting('11-03', { agenda })], carriedIn).map(({ what }) => what)).toEqual([
      'Send the order',
      'Send the invoice',
    ]);
  });
});

describe('session data that is broken in part', () => {
  it('has the steps that are whole', () => {
    const whole = { what: 'Send the order', owner: anna, due: '', since: '2026-11-03T09:00:00.000Z' };
    const steps = [
      whole,
      { ...whole, what: '' },
      { ...whole, since: 'last week' },
      { ...whole, since: 7 },
      null,
    ];
    expect(parseOpenSteps(JSON.stringify({ steps }))).toEqual([{ ...whole, since: new Date(whole.since) }]);
  });
});
