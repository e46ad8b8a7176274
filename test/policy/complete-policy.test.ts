import { describe, expect, it } from '@jest/globals';
import { completePolicy, type GivenPolicy } from '../../src/policy/complete-policy';
import { policyLanguages } from '../../src/policy/own-words';
import { defaultPolicy, historySettings } from '../../src/policy/policy';

describe('completePolicy', () => {
  it('an empty policy is the default one', () => {
    expect(completePolicy({})).toEqual(defaultPolicy);
    expect(completePolicy({ $schema: './policy.schema.json' })).toEqual(defaultPolicy);
  });

  it('completes what is left out, however deep, and keeps what is given', () => {
    const policy = completePolicy({
      strictness: 'ask',
      required: { goal: false },
      time: { air: 0, history: { fewest: 5 }, hour: { manyAbove: 12 } },
      review: { weeks: 8 },
    });
    expect(policy).toEqual({
      ...defaultPolicy,
      strictness: 'ask',
      required: { ...defaultPolicy.required, goal: false },
      time: {
        ...defaultPolicy.time,
        air: 0,
        history: { ...defaultPolicy.time.history, fewest: 5 },
        hour: { ...defaultPolicy.time.hour, manyAbove: 12 },
      },
      review: { isOn: true, weeks: 8 },
    });
  });

  it('a setting by name is its numbers, but for those that are given beside it', () => {
    const historyOf = (history: NonNullable<NonNullable<GivenPolicy['time']>['history']>) =>
      completePolicy({ time: { history } }).time.history;
    expect(historyOf({ setting: 'steady' })).toEqual(historySettings.steady);
    expect(historyOf({ setting: 'brave' })).toEqual(defaultPolicy.time.history);
    expect(historyOf({ setting: 'steady', overrun: 50 })).toEqual({ ...historySettings.steady, overrun: 50 });
    expect(historyOf(historySettings.steady)).toEqual(historySettings.steady);
  });

  it('a list is one value: the one given replaces the one by default', () => {
    expect(completePolicy({ time: { steps: [20, 50] } }).time.steps).toEqual([20, 50]);
    expect(completePolicy({ languages: ['sv'] }).languages).toEqual(['sv']);
  });

  it('a kind of meeting set to null says nothing about the hour', () => {
    const { byKind } = completePolicy({ time: { hour: { byKind: { decide: null, plan: 50 } } } }).time.hour;
    expect(byKind).toEqual({ decide: null, review: 45, inform: 40, plan: 50 });
  });

  it('one text is for every language, and a language left out has the English, or what there is', () => {
    const inAll = (text: string) => Object.fromEntries(policyLanguages.map((language) => [language, text]));
    const words = (stop: NonNullable<GivenPolicy['words']>['stop']) =>
      completePolicy({ words: stop === undefined ? {} : { stop } }).words.stop;
    expect(words('Ask Bo.')).toEqual(inAll('Ask Bo.'));
    expect(words({ sv: 'Fråga Bo.' })).toEqual(inAll('Fråga Bo.'));
    expect(words({ de: 'Bo fragen.', sv: 'Fråga Bo.' })).toEqual({ ...inAll('Bo fragen.'), sv: 'Fråga Bo.' });
    expect(words({ en: 'Ask Bo.', sv: 'Fråga Bo.' })).toEqual({ ...inAll('Ask Bo.'), sv: 'Fråga Bo.' });
    expect(words(undefined)).toEqual(inAll(''));
  });

  it('empty words are kept as answers are compared', () => {
    expect(completePolicy({ words: { empty: ['Bla', 'MÖTET'] } }).words.empty).toEqual(['bla', 'mötet']);
  });

  it('a template is as long as its topics, without topics half an hour', () => {
    const [topics, none, own] = completePolicy({
      templates: [
        {
          id: 'a',
          kind: 'plan',
          name: 'A',
          topics: [
            { title: 'x', minutes: 15 },
            { title: 'y', minutes: 20 },
          ],
        },
        { id: 'b', kind: 'plan', name: 'B' },
        { id: 'c', kind: 'plan', name: 'C', minutes: 50 },
      ],
    }).templates;
    expect([topics?.minutes, none?.minutes, own?.minutes]).toEqual([35, 30, 50]);
  });

  it('a whole policy comes out as it went in', () => {
    const whole = completePolicy({
      domains: ['contoso.example'],
      templates: [{ id: 'a', kind: 'plan', name: { en: 'Plan', sv: 'Planera' } }],
      words: { stop: 'Ask Bo.', empty: ['Bla'] },
      support: { text: 'Help', link: 'https://intranet.contoso.example/agenda' },
      roles: { decides: { sentence: 'You decide.' } },
      time: { hourlyRate: { amount: 800, currency: 'SEK' }, hour: { byKind: { solve: 50, decide: null } } },
    });
    expect(completePolicy(whole)).toEqual(whole);
    expect(completePolicy(defaultPolicy)).toEqual(defaultPolicy);
  });
});
