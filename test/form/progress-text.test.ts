import { describe, expect, it } from '@jest/globals';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { type FormResult, unopened } from '../../src/form/form-state';
import type { Progress } from '../../src/form/progress';
import { isReady, progressText, resultText } from '../../src/form/progress-text';
import { languages } from '../../src/text/language';
import { organizerPaneWords } from '../../src/text/organizer-pane';
import { bo, cecilia } from '../builders/a-person';

const en = organizerPaneWords('en');
const said = (progress: Progress, isPeopleKnown = true) => {
  const snapshot = { ...unopened.snapshot, isPeopleKnown };
  return progressText({ ...unopened, phase: 'open', snapshot, progress }, false, en);
};

describe('the status', () => {
  it.each<[string, Progress]>([
    [
      'Still missing: purpose, goal, why Bo Berg and Cecilia Dahl are invited, next step',
      {
        kind: 'missing',
        missing: [
          { answer: 'purpose' },
          { answer: 'goal' },
          { answer: 'reason', people: [bo, cecilia] },
          { answer: 'nextStep', steps: [{ at: 0, parts: ['what', 'due'] }] },
        ],
      },
    ],
    [
      'Still missing: why Bo Berg is invited',
      { kind: 'missing', missing: [{ answer: 'reason', people: [bo] }] },
    ],
    [
      'Still missing: next step (owner, date)',
      { kind: 'missing', missing: [{ answer: 'nextStep', steps: [{ at: 0, parts: ['owner', 'due'] }] }] },
    ],
    ['Your agenda is ready: choose Add to invite', { kind: 'add' }],
    ['Ready to send', { kind: 'ready' }],
    ['Ready to send', { kind: 'exempt', isWritten: true }],
    ['Nobody else is invited yet', { kind: 'nobody', isWritten: true }],
    ['Not in the invite yet: choose Add to invite', { kind: 'nobody', isWritten: false }],
  ])('says %s', (text, progress) => {
    expect(said(progress)).toBe(text);
  });

  it('says of nobody that they are not invited where Outlook did not say who is', () => {
    expect(said({ kind: 'nobody', isWritten: true }, false)).toBe(en.peopleUnknown);
  });

  it('no longer says that the agenda is not to be seen once the invite may leave with it', () => {
    expect(resultText({ kind: 'not-seen', block: null }, true, en)?.text).toMatch(
      /^The agenda does not show/,
    );
    expect(resultText({ kind: 'not-seen', block: null }, true, en, true)).toBeNull();
  });

  it('asks for a choice while there are two versions, and is not ready', () => {
    const conflict = {
      agenda: canonicalAgenda(unopened.form),
      language: 'en',
      fingerprint: 'x',
      clockTimes: '',
      hasTwin: false,
    } as const;
    const state = { ...unopened, phase: 'open', progress: { kind: 'ready' }, conflict } as const;
    expect(progressText(state, false, en)).toBe('Choose a version of the agenda first');
    expect(isReady(state, false)).toBe(false);
  });

  it('names one of many and counts the others', () => {
    expect(en.missingReasons(['Bo Berg', 'Cecilia Dahl', 'Dan Öst'])).toBe(
      'why Bo Berg and 2 more are invited',
    );
  });

  it.each([
    [['Bo Berg'], 'Bo Berg är nu valfri.'],
    [['Bo Berg', 'Cecilia Dahl'], 'Bo Berg och Cecilia Dahl är nu valfria.'],
  ])('in Swedish agrees in number with %j', (names, sentence) => {
    expect(organizerPaneWords('sv').moved('optional', names)).toContain(sentence);
  });

  it('is never ready while the agenda is on its way', () => {
    expect(isReady({ ...unopened, progress: { kind: 'ready' }, isWriting: true }, false)).toBe(false);
  });
});

describe('what an action came to', () => {
  const results: readonly FormResult[] = [
    {
      kind: 'already-there',
      block: {
        agenda: canonicalAgenda(unopened.form),
        language: 'en',
        fingerprint: 'x',
        clockTimes: '',
        hasTwin: false,
      },
    },
    { kind: 'plain-text' },
    { kind: 'refused', because: 'too-large' },
    { kind: 'refused', because: 'broken-block' },
    { kind: 'put-back', lost: ['image', 'join-link'] },
    { kind: 'not-put-back', lost: ['attachment'] },
    { kind: 'not-seen', block: null },
    { kind: 'unread' },
    { kind: 'unwritten' },
    { kind: 'nothing-to-add' },
    { kind: 'no-reason-to-share' },
    { kind: 'own-version-saved' },
  ];

  it.each(languages)('is a sentence each, no two alike, in %s', (language) => {
    const texts = results.map((result) => resultText(result, true, organizerPaneWords(language))?.text ?? '');
    expect(new Set(texts).size).toBe(results.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.*[.)]$/u);
  });

  it('names what would have been lost', () => {
    const text = resultText({ kind: 'put-back', lost: ['image', 'join-link'] }, true, en)?.text;
    expect(text).toContain('a picture and the link to join');
  });
});
