import { expect, it, jest } from '@jest/globals';
import type { Attendee } from '../../src/agenda/attendee';
import type * as person from '../../src/agenda/person';
import { aPerson } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';
import { anInvite } from '../builders/an-invite';

/** The gate's verdict, and how often it has compared two people. Work is counted, not time: a machine that has more to do is slow. */
async function countedVerdict() {
  let compared = 0;
  jest.resetModules();
  jest.doMock('../../src/agenda/person', () => {
    const real = jest.requireActual<typeof person>('../../src/agenda/person');
    const likenessOf: typeof real.likenessOf = (a, b) => {
      compared += 1;
      return real.likenessOf(a, b);
    };
    return { ...real, likenessOf };
  });
  const { verdict } = await import('../../src/rules/verdict');
  return { verdict, compared: () => compared };
}

const many = 5_000;

// The last figure: how often at least, as each is compared with the organizer, except where addresses tell them apart.
it.each<[string, (n: number) => Partial<Attendee>, number]>([
  ['an address each', (n) => ({ address: `bo${n}@contoso.example` }), 0],
  ['an entry of the directory each', (n) => ({ directoryName: `/o=Contoso/cn=bo${n}` }), many],
  [
    'the one or the other',
    (n) => (n % 2 ? { address: `bo${n}@contoso.example` } : { directoryName: `/o=Contoso/cn=bo${n}` }),
    many,
  ],
  ['their name alone', () => ({}), many],
])(
  'five thousand namesakes with %s and six hundred reasons are judged without comparing each with each',
  async (_, shown, fewest) => {
    const { verdict, compared } = await countedVerdict();
    const attendees = Array.from(
      { length: many },
      (_each, n) => ({ ...aPerson('Bo Berg', ''), kind: 'person', ...shown(n) }) as const,
    );
    const reasons = Array.from({ length: 600 }, (_each, n) =>
      aReason(aPerson('Bo Berg', `bo.berg${n}@contoso.example`), `Knows steel of kind ${n}`),
    );
    expect(verdict(anInvite({ attendees }), anAgenda({ reasons }), aPolicy()).kind).toBe('stop');
    expect(compared()).toBeGreaterThanOrEqual(fewest);
    expect(compared()).toBeLessThan(3 * many);
  },
);
