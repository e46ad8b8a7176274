import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Person, Reason } from '../../src/agenda/agenda';
import { canonicalAddress, visibleName } from '../../src/agenda/canonical';
import { nameKey } from '../../src/agenda/name-key';
import {
  identityOf,
  likeness,
  likenessOf,
  reasonFinder,
  reasonFor,
  samePerson,
} from '../../src/agenda/person';
import { aPerson } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const dn = '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=bo';

const person = fc.record({
  name: fc.constantFrom(
    'Bo Berg',
    'Berg, Bo',
    'BO BERG (Extern)',
    'Bo Berg (Contoso)',
    'Anna Ek',
    'x',
    '🎉',
    '',
  ),
  address: fc.constantFrom(
    '',
    dn,
    `${dn}2`,
    'bo1@contoso.example',
    'BO1@contoso.example',
    'bo2@contoso.example',
  ),
});

describe('samePerson', () => {
  it.each<[string, Person, Person]>([
    [
      'one address in two cases',
      aPerson('Bo Berg', 'Bo.Berg@contoso.example'),
      aPerson('B', 'bo.berg@CONTOSO.example'),
    ],
    ['a name, where neither has an address', aPerson('Berg, Bo', ''), aPerson('bo berg', '')],
    ['a name, where one has an address', aPerson('Berg, Bo'), aPerson('Bo Berg', '')],
    ['a name, where one address is an Exchange name', aPerson('Bo Berg', dn), aPerson('Bo Berg')],
    ['a company that only one shows', aPerson('Berg, Bo (Extern)', ''), aPerson('Bo Berg')],
    ['an entry of the directory', aPerson('B. Berg', dn), aPerson('Berg, Bo', dn.toUpperCase())],
    ['an address shown as the name', aPerson("'bo.berg@contoso.example'", ''), aPerson('Bo Berg')],
  ])('is one by %s', (_, a, b) => {
    expect(samePerson(a, b)).toBe(true);
    expect(samePerson(b, a)).toBe(true);
  });

  it.each<[string, Person, Person]>([
    [
      'namesakes with two addresses',
      aPerson('Bo Berg', 'bo1@contoso.example'),
      aPerson('Bo Berg', 'bo2@contoso.example'),
    ],
    ['namesakes with two entries of the directory', aPerson('Bo Berg', dn), aPerson('Bo Berg', `${dn}2`)],
    ['two names without addresses', aPerson('Bo Berg', ''), aPerson('Bo Ek', '')],
    ['one name at two companies', aPerson('Bo Berg (Contoso)', ''), aPerson('Bo Berg (Fabrikam)', '')],
    ['two without name or address', aPerson('', ''), aPerson(' ', '')],
    ['father and son', aPerson('John Smith, Sr.', ''), aPerson('Smith, John, Jr.', '')],
  ])('is not one: %s', (_, a, b) => {
    expect(samePerson(a, b)).toBe(false);
  });

  it('it does not matter who is compared with whom', () => {
    fc.assert(fc.property(person, person, (a, b) => samePerson(a, b) === samePerson(b, a)));
  });

  it('everybody with a name or an address is the same as themselves', () => {
    fc.assert(fc.property(person, (a) => samePerson(a, a) === (a.name !== '' || a.address !== '')));
  });
});

/** `reasonFor` as it is defined: all that are as sure, the surest first. */
function comparedWithEvery(reasons: readonly Reason[], wanted: Person): Reason | null {
  const key = ({ person: { address, name } }: Reason) =>
    identityOf({ address, name }).address || identityOf({ address, name }).directoryName;
  for (const least of [likeness.address, likeness.name, likeness.bareName]) {
    const found = reasons.filter(
      (reason) => likenessOf(identityOf(reason.person), identityOf(wanted)) >= least,
    );
    const open = found.filter((reason) => key(reason) === '');
    const usable = open.length > 0 ? open : new Set(found.map(key)).size === 1 ? found : [];
    const [first] = usable;
    if (first) return usable.find(({ why }) => why.trim() !== '') ?? first;
  }
  return null;
}

describe('reasonFor', () => {
  const bo1 = aPerson('Bo Berg', 'bo1@contoso.example');
  const bo2 = aPerson('Bo Berg', 'bo2@contoso.example');
  const noAddress = aPerson('Berg, Bo', '');
  const why = (reasons: readonly (readonly [Person, string])[], person: Person) =>
    reasonFor(anAgenda({ reasons: reasons.map(([who, text]) => aReason(who, text)) }), person)?.why ?? null;

  it('namesakes each keep their own reason', () => {
    const reasons = [
      [bo1, 'Signs'],
      [bo2, 'Pays'],
    ] as const;
    expect([why(reasons, bo1), why(reasons, bo2)]).toEqual(['Signs', 'Pays']);
  });

  it('the reason of one namesake is not given to the other', () => {
    expect(why([[bo1, 'Signs']], bo2)).toBeNull();
  });

  it('an attendee without an address is matched by name', () => {
    expect(why([[bo1, 'Signs']], noAddress)).toBe('Signs');
  });

  it('a reason without an address is matched by name', () => {
    expect(why([[noAddress, 'Signs']], bo1)).toBe('Signs');
  });

  it('a name that fits two addresses gets neither reason', () => {
    expect(
      why(
        [
          [bo1, 'Signs'],
          [bo2, 'Pays'],
        ],
        noAddress,
      ),
    ).toBeNull();
  });

  it('a reason for the name alone settles it', () => {
    expect(
      why(
        [
          [bo1, 'Signs'],
          [bo2, 'Pays'],
          [noAddress, 'Hosts'],
        ],
        noAddress,
      ),
    ).toBe('Hosts');
  });

  it('the address comes before the name', () => {
    expect(
      why(
        [
          [noAddress, 'Hosts'],
          [bo2, 'Pays'],
        ],
        bo2,
      ),
    ).toBe('Pays');
  });

  it('the exact name comes before the name without its company', () => {
    const extern = aPerson('Bo Berg (Extern)', '');
    expect(
      why(
        [
          [extern, 'Installs'],
          [noAddress, 'Signs'],
        ],
        noAddress,
      ),
    ).toBe('Signs');
    expect(why([[extern, 'Installs']], noAddress)).toBe('Installs');
  });

  it('of two reasons for one person the one that says something counts', () => {
    expect(
      why(
        [
          [bo1, ' '],
          [bo1, 'Signs'],
        ],
        bo1,
      ),
    ).toBe('Signs');
  });

  it('two entries of the directory each keep their own reason', () => {
    const [one, other] = [aPerson('Bo Berg', dn), aPerson('Bo Berg', `${dn}2`)];
    const find = reasonFinder([aReason(one, 'Signs'), aReason(other, 'Pays')]);
    expect([one, other, noAddress].map((person) => find(person)?.why)).toEqual(['Signs', 'Pays', undefined]);
  });

  it('is what comparing with every reason gives', () => {
    const reasons = fc.array(
      fc.record({ person, why: fc.constantFrom('', 'Signs', 'Pays'), prepare: fc.constant('') }),
    );
    fc.assert(
      fc.property(reasons, person, person, (all, first, second) => {
        const find = reasonFinder(all);
        find(first);
        expect(find(second)).toBe(comparedWithEvery(all, second));
      }),
      { numRuns: 2_000 },
    );
  });

  it('somebody the agenda does not name has no reason', () => {
    expect(why([[bo1, 'Signs']], aPerson('Anna Ek'))).toBeNull();
  });
});

describe('what turns the direction of text in a name', () => {
  it('is shown as a sign, and marks that Arabic and Hebrew names are written with stay', () => {
    expect(visibleName('Anna \u202egnp.exe\u202c')).toBe('Anna \ufffdgnp.exe\ufffd');
    expect(visibleName('\u2066Bo\u2069 Berg')).toBe('\ufffdBo\ufffd Berg');
    expect(visibleName('\u200fشذى')).toBe('\u200fشذى');
  });

  it('makes no address', () => {
    expect(canonicalAddress('bo\u202e@contoso.example')).toBe('');
  });

  it('does not keep two clients’ spellings of one name apart', () => {
    expect(nameKey('Bo\u202e Berg')).toBe(nameKey('Bo\ufffd Berg'));
  });
});

describe('what a person is recognised by', () => {
  it('is the address that stands in place of the name, in its quotes or not', () => {
    for (const name of ["'bo@contoso.example'", 'bo@contoso.example', " 'bo@contoso.example' "])
      expect(identityOf({ name, address: '' }).address).toBe('bo@contoso.example');
    expect(identityOf({ name: "'bo@contoso.example", address: '' }).address).toBe("'bo@contoso.example");
    expect(identityOf({ name: 'Bo', address: '' }).address).toBe('');
  });

  it('is the entry of the directory that stands in place of the address, whatever its case and its blanks', () => {
    expect(identityOf({ name: 'Bo', address: ` ${dn.toUpperCase()} ` }).directoryName).toBe(dn.toLowerCase());
    expect(identityOf({ name: 'Bo', address: 'bo@contoso.example', directoryName: dn }).directoryName).toBe(
      dn.toLowerCase(),
    );
    expect(identityOf({ name: 'Bo', address: 'bo@contoso.example' }).directoryName).toBe('');
  });
});

describe('a reason for several people of one name', () => {
  const reasons = [aReason(aPerson('Bo Berg', ''), 'Knows steel')];

  it('is found for each of them by itself, with and without an address', () => {
    const find = reasonFinder([...reasons, aReason(aPerson('Bo Berg', 'bo1@contoso.example'), 'Decides')]);
    expect(find(aPerson('Bo Berg', 'bo1@contoso.example'))?.why).toBe('Decides');
    expect(find(aPerson('Bo Berg', 'bo2@contoso.example'))?.why).toBe('Knows steel');
    expect(find(aPerson('Bo Berg', ''))?.why).toBe('Knows steel');
    expect(find(aPerson('Bo Berg', dn))?.why).toBe('Knows steel');
  });

  it('does not depend on who was asked about before', () => {
    const people = [
      aPerson('Bo Berg', ''),
      aPerson('Bo Berg', 'bo2@contoso.example'),
      aPerson('Bo Berg', dn),
      aPerson('Anna Ek', ''),
    ];
    const given = [aReason(aPerson('Bo Berg', 'bo1@contoso.example'), 'Decides')];
    const alone = people.map((person) => reasonFor(anAgenda({ reasons: given }), person)?.why ?? null);
    const together = reasonFinder(anAgenda({ reasons: given }).reasons);
    expect(people.map((person) => together(person)?.why ?? null)).toEqual(alone);
    expect(alone).toEqual(['Decides', null, 'Decides', null]);
  });

  it('is the first that says something', () => {
    const bo1 = aPerson('Bo Berg', 'bo1@contoso.example');
    const find = reasonFinder([
      aReason(bo1, ' ', 'Read it'),
      aReason(bo1, 'Decides'),
      aReason(bo1, 'Knows steel'),
    ]);
    expect(find(bo1)?.why).toBe('Decides');
    expect(reasonFinder([aReason(bo1, '', 'Read it'), aReason(bo1, '', 'Sign it')])(bo1)?.prepare).toBe(
      'Read it',
    );
  });
});

describe('thousands of namesakes', () => {
  it('are looked up by their name once, however many reasons there are for it', () => {
    let asked = 0;
    const reasons = Array.from({ length: 600 }, () => ({
      person: aPerson('Bo Berg', ''),
      prepare: '',
      get why() {
        asked += 1;
        return 'Knows steel';
      },
    }));
    const find = reasonFinder(reasons);
    const found = Array.from({ length: 5_000 }, (_, n) => find(aPerson('Bo Berg', `bo${n}@contoso.example`)));
    expect(found.every((reason) => reason?.prepare === '')).toBe(true);
    expect(asked).toBeLessThan(10);
  });
});

it('what an entry is recognised by is worked out once, however often it is compared', () => {
  let reads = 0;
  const entry = {
    address: 'bo.berg@contoso.example',
    get name() {
      reads += 1;
      return 'Berg, Bo';
    },
  };
  const first = identityOf(entry);
  const readsOfOne = reads;
  expect(identityOf(entry)).toBe(first);
  expect(samePerson(entry, { name: 'Bo Berg', address: '' })).toBe(true);
  expect(reads).toBe(readsOfOne);
});
