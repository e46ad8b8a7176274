/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../../src/invite/render-block';
import { judgeEvent } from '../../../src/pane/my-meetings/items/review-row';
import {
  browserVerdictMemory,
  eventFingerprint,
  judgedByOf,
  parseVerdicts,
  rememberedVerdict,
  type StoredVerdict,
  storedVerdict,
} from '../../../src/pane/my-meetings/verdict-memory';
import { defaultPolicy } from '../../../src/policy/policy';
import { anEvent } from '../../builders/a-calendar';
import { anAttendee, bo, cecilia } from '../../builders/a-person';
import { anAgenda, aReason } from '../../builders/an-agenda';

const attendees = ['Bo Berg', 'Cecilia Dahl'].map((name) => ({ ...anAttendee(name), isOptional: false }));
const withBody = (content: string) => anEvent({ attendees, body: { type: 'html', content } });
const both = [aReason(bo, 'Decides on the budget'), aReason(cecilia, 'Has met both suppliers')];
const block = (parts: Parameters<typeof anAgenda>[0]) => renderBlock(anAgenda(parts), 'en');

const events = [
  ['without an agenda', withBody('<p>See you there.</p>')],
  ['with a whole one', withBody(block({ reasons: both }))],
  ['without a goal', withBody(block({ reasons: both, goal: '' }))],
  ['without a reason for one of two', withBody(block({ reasons: both.slice(0, 1) }))],
  ['with one in words', withBody('<p>Purpose: Decide on the budget</p><p>Goal: A budget that holds</p>')],
] as const;

describe('what is remembered of an event', () => {
  it.each(events)('%s says the same when it is judged anew and when it is remembered', (_, event) => {
    const judged = judgeEvent(event, defaultPolicy);
    const stored = storedVerdict(event, judged);
    if (!stored) throw new Error('Nothing is remembered.');
    const again = JSON.parse(JSON.stringify(stored)) as StoredVerdict;
    expect(rememberedVerdict({ ...event, body: null }, again)).toEqual(judged);
  });

  it.each(events)('%s holds no name, no address and no word', (_, event) => {
    const text = JSON.stringify([
      eventFingerprint(event),
      storedVerdict(event, judgeEvent(event, defaultPolicy)),
    ]);
    expect(text).not.toMatch(/bo|cecilia|dahl|berg|@|budget|warehouse/i);
  });

  it('is nothing of one that could not be read, or without its version', () => {
    expect(storedVerdict(anEvent(), { status: { kind: 'unreadable' }, isInWords: false })).toBeNull();
    expect(eventFingerprint(anEvent({ etag: '' }))).toBeNull();
  });

  it('is another event once it has changed', () => {
    expect(eventFingerprint(anEvent({ etag: 'W/"2"' }))).not.toBe(eventFingerprint(anEvent()));
  });

  it('says nothing of an event that has fewer people', () => {
    expect(rememberedVerdict(anEvent(), [[{ answer: 'reason', people: [4] }], false])).toBeNull();
  });
});

describe('the memory in this browser', () => {
  beforeEach(() => window.localStorage.clear());
  const verdict: StoredVerdict = ['complete', false];

  it('gives back what was remembered, to the same rules and the same edition', () => {
    browserVerdictMemory('', 'one').save(new Map([['a', verdict]]));
    browserVerdictMemory('', 'one').save(new Map([['b', verdict]]));
    expect([...browserVerdictMemory('', 'one').load().keys()]).toEqual(['a', 'b']);
    expect(browserVerdictMemory('', 'two').load().size).toBe(0);
    expect(browserVerdictMemory('other', 'one').load().size).toBe(0);
  });

  it('holds the latest ten thousand', () => {
    const many = (from: number) =>
      new Map(Array.from({ length: 8_000 }, (_, at) => [`event-${from + at}`, verdict] as const));
    const memory = browserVerdictMemory('', 'one');
    memory.save(many(0));
    memory.save(many(8_000));
    const kept = [...memory.load().keys()];
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([10_000, 'event-6000', 'event-15999']);
  });

  it('depends on the rules and on the scripts of the page', () => {
    const own = (src: string) => ({ src, defer: true });
    const scripts = [own('/my-meetings.abc.js')];
    const by = judgedByOf(defaultPolicy, scripts);
    expect(judgedByOf(defaultPolicy, scripts)).toBe(by);
    expect(judgedByOf({ ...defaultPolicy, oneReasonAbove: 3 }, scripts)).not.toBe(by);
    expect(judgedByOf(defaultPolicy, [own('/my-meetings.def.js')])).not.toBe(by);
  });

  it('does not depend on what a page happens to be loading when it begins', () => {
    const page = [{ src: '/my-meetings.abc.js', defer: true }];
    const loading = [...page, { src: '/judging.abc.js', defer: false }];
    expect(judgedByOf(defaultPolicy, loading)).toBe(judgedByOf(defaultPolicy, page));
  });

  it.each([
    'null',
    '{}',
    '["one"]',
    '["one",[["a"]]]',
    '["one",[["a",["whole",true]]]]',
    '["one",[["a",["none"]]]]',
    '["one",[["a",[[{"answer":"reason"}],true]]]]',
    '["one",[["a",[[{"answer":"reason","people":["Bo"]}],true]]]]',
    '["one",[["a",[[{"answer":"tea"}],true]]]]',
    '["one",[["a",[[{"answer":"nextStep"}],true]]]]',
  ])('believes nothing that somebody else wrote there: %s', (text) => {
    expect(parseVerdicts(text, 'one').size).toBe(0);
  });
});
