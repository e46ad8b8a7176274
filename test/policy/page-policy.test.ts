import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { completePolicy, type GivenPolicy } from '../../src/policy/complete-policy';
import { pagePolicyOf } from '../../src/policy/page-policy';

const world = globalThis as { syfteStamp?: unknown };

describe('what a page goes by at first', () => {
  it.each<[string, GivenPolicy]>([
    ['without a policy', {}],
    ['with its languages', { languages: ['en', 'sv'] }],
    ['without My meetings', { review: { isOn: false } }],
    ['with other weeks of My meetings alone', { review: { weeks: 8 } }],
    ['with help in one text', { support: { text: 'Ask IT', link: 'https://it.contoso.example' } }],
    [
      'with help in some languages',
      { support: { text: { sv: 'Fråga IT' }, link: 'mailto:it@contoso.example' } },
    ],
    ['without help, said outright', { support: null }],
  ])('is what the whole policy says, %s', (_, given) => {
    const { languages, support, review } = completePolicy(given);
    expect(pagePolicyOf(given)).toEqual({ languages, support, hasReview: review.isOn });
  });
});

describe('of the policy in force', () => {
  afterEach(() => {
    delete world.syfteStamp;
  });

  const inForce = () => {
    let found: ReturnType<typeof pagePolicyOf> | undefined;
    jest.isolateModules(() => {
      found = jest.requireActual<typeof import('../../src/policy/page-policy')>(
        '../../src/policy/page-policy',
      ).pagePolicy;
    });
    return found;
  };

  it.each([
    [
      'it is what is stamped',
      { policy: { languages: ['en', 'fi'], review: { isOn: false } } },
      ['en', 'fi'],
      false,
    ],
    ['it is the default where nothing is stamped', undefined, completePolicy({}).languages, true],
    ['it is the default where what is stamped is no stamp', 5, completePolicy({}).languages, true],
  ])('%s', (_, stamp, languages, hasReview) => {
    world.syfteStamp = stamp;
    expect(inForce()).toEqual({ languages, support: null, hasReview });
  });
});
