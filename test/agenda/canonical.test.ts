import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyAgenda, noStep } from '../../src/agenda/agenda';
import {
  canonicalAddress,
  canonicalAgenda,
  canonicalLine,
  canonicalPerson,
  canonicalText,
  isBlankAgenda,
  sameAgenda,
} from '../../src/agenda/canonical';
import { anna, bo, cecilia, dan } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

describe('a text that is canonical already', () => {
  it.each(['Möte – “köp” · l’été', 'Оценка 5 %', 'a'])('%j stays as it is', (text) => {
    expect([canonicalText(text), canonicalLine(text)]).toEqual([text, text]);
  });

  it.each([
    [' Möte', 'Möte'],
    ['Mö  te', 'Mö te'],
    ['Mö\u0085te', 'Mö te'],
    ['Mö\u00a0te', 'Mö te'],
    ['Möte\u1680', 'Möte'],
    ['Mö\u2028te', 'Mö te'],
    ['Möte\u2009', 'Möte'],
    ['Mö\ufeffte', 'Möte'],
    ['Mö\ud800te', 'Mö\ufffdte'],
  ])('%j is none', (text, line) => {
    expect(canonicalLine(text)).toBe(line);
  });
});

describe('blanks around a text', () => {
  it('say nothing, whatever stands between them', () => {
    const blank = fc.constantFrom(
      '',
      '\n',
      '\r\n',
      '\t',
      '\u00a0',
      '\u2003',
      '\ufeff',
      '\u2028',
      '\u0085',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Möte', 'a b', 'a  b', 'a\nb'),
    );
    fc.assert(
      fc.property(blank, blank, blank, text, (before, between, behind, said) => {
        expect(canonicalText(before + between + said + behind + between)).toBe(canonicalText(said));
      }),
    );
    expect(canonicalText('\n \u2003Möte\u00a0\n')).toBe('Möte');
  });
});

describe('a blank agenda', () => {
  it.each([
    ['a purpose', { purpose: 'Choose' }],
    ['a topic', { topics: [{ title: 'Offers', minutes: null, lead: '' }] }],
    ['a reason', { reasons: [aReason(bo, 'Decides')] }],
    ['an owner', { nextSteps: [{ ...noStep, owner: { ...anna, name: '' } }] }],
    ['notes', { notes: 'Bring a pen' }],
    ['what came of it', { outcome: { goal: 'reached', decisions: [], endedAt: '' } }],
    ['a date', { nextSteps: [{ ...noStep, due: '2026-12-08' }] }],
  ] as const)('does not have %s', (_, answer) => {
    expect(isBlankAgenda({ ...emptyAgenda, ...answer })).toBe(false);
  });

  it('may have blanks', () => {
    expect(isBlankAgenda({ ...emptyAgenda, purpose: ' \n\t', reasons: [aReason(bo, ' ')] })).toBe(true);
  });
});

describe('next steps', () => {
  it('that say nothing at all are none, and the others keep their order', () => {
    const nextSteps = [
      noStep,
      aStep({ what: ' Send\u00a0it ' }),
      { ...noStep, what: ' \n' },
      aStep({ what: 'Pay' }),
    ];
    expect(canonicalAgenda({ ...emptyAgenda, nextSteps }).nextSteps).toEqual([
      aStep({ what: 'Send it' }),
      aStep({ what: 'Pay' }),
    ]);
  });
});

describe('what came of a meeting', () => {
  it('has a line for each decision', () => {
    const outcome = { goal: 'on-the-way', decisions: [' Oslo\nfirst ', ' '], endedAt: '09:50 ' } as const;
    expect(canonicalAgenda({ ...emptyAgenda, outcome }).outcome).toEqual({
      goal: 'on-the-way',
      decisions: ['Oslo first'],
      endedAt: '09:50',
    });
  });

  it('is nothing where nothing of it is told', () => {
    const outcome = { goal: '', decisions: [' '], endedAt: '' } as const;
    expect(canonicalAgenda({ ...emptyAgenda, outcome }).outcome).toBeNull();
  });
});

describe('a person', () => {
  it.each(['\u{e0020}', '\u200b', '\u2060 \u200d'])(
    'whose name %j nobody sees goes by the address',
    (name) => {
      expect(canonicalPerson({ name, address: 'bo@contoso.example' }).name).toBe('bo@contoso.example');
    },
  );
});

describe('text as it survives a mail client', () => {
  it.each([
    ['blanks are folded, at the ends none are left', '  Sign \t the\u00a0 lease  ', 'Sign the lease'],
    ['a line stays a line', 'Sign\nPay', 'Sign\nPay'],
    ['however it ends', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['empty lines go', 'Sign\n \n\nPay\n', 'Sign\nPay'],
    ['controls go', 'Si\u0000gn\u0007 \ufeffit\uffff', 'Sign it'],
    ['half a character is a sign', 'Sign \ud83d it', 'Sign \ufffd it'],
    ['a whole one stays', 'Sign 🎉', 'Sign 🎉'],
  ])('%s', (_, text, wanted) => {
    expect(canonicalText(text)).toBe(wanted);
    expect(canonicalText(wanted)).toBe(wanted);
  });

  it('is one line where there is room for one', () => {
    expect(canonicalLine(' Sign\n the  lease\r\n')).toBe('Sign the lease');
  });
});

describe('an address', () => {
  it.each([
    [' Bo.Berg@Contoso.example ', 'bo.berg@contoso.example'],
    ['bo@contoso', 'bo@contoso'],
    ['bo berg@contoso.example', ''],
    ['bo@contoso.example, li@contoso.example', ''],
    ['<bo@contoso.example>', ''],
    ['"bo"@contoso.example', ''],
    ['@contoso.example', ''],
    ['bo@', ''],
    ['/o=ExchangeLabs/cn=bo', ''],
    ['bo@contoso.example\u202egro', ''],
    ['', ''],
  ])('%j is %j', (written, address) => {
    expect(canonicalAddress(written)).toBe(address);
  });
});

describe('an agenda as it survives in an invite', () => {
  const minutesOf = (minutes: number | null) =>
    canonicalAgenda({ ...emptyAgenda, topics: [{ title: 'Offers', minutes, lead: '' }] }).topics[0]?.minutes;

  it.each([
    [10, 10],
    [10.4, 10],
    [10.5, 11],
    [1440, 1440],
    [1441, null],
    [1, 1],
    [0.4, null],
    [0, null],
    [-5, null],
    [Number.NaN, null],
    [null, null],
  ])('has of %j minutes of a topic %j', (given, minutes) => {
    expect(minutesOf(given)).toBe(minutes);
  });

  it('has no topic without a title to be seen, and no reason without words or a person', () => {
    const agenda = canonicalAgenda({
      ...emptyAgenda,
      topics: [
        { title: ' \n', minutes: 5, lead: 'Bo' },
        { title: '\u200b\u2060', minutes: 5, lead: 'Bo' },
        { title: 'Offers ', minutes: null, lead: ' Bo  Berg' },
      ],
      reasons: [
        aReason(bo, ' '),
        aReason({ name: '', address: '' }, 'Decides'),
        aReason({ name: '', address: 'li@contoso.example' }, 'Decides'),
        aReason(anna, '', 'Read it'),
      ],
    });
    expect(agenda.topics).toEqual([{ title: 'Offers', minutes: null, lead: 'Bo Berg' }]);
    expect(agenda.reasons).toEqual([
      aReason({ name: 'li@contoso.example', address: 'li@contoso.example' }, 'Decides'),
      aReason(anna, '', 'Read it'),
    ]);
  });

  it('has side by side who shares a reason, in the order in which the reasons were given', () => {
    const { reasons } = canonicalAgenda({
      ...emptyAgenda,
      reasons: [
        aReason(anna, 'Decides'),
        aReason(bo, 'Knows steel'),
        aReason(cecilia, 'Decides'),
        aReason(dan, 'Decides', 'Read it'),
      ],
    });
    expect(reasons.map(({ person }) => person)).toEqual([anna, cecilia, bo, dan]);
  });

  it('says the same as another where every answer does', () => {
    expect(sameAgenda(anAgenda(), anAgenda({ purpose: ' Choose the supplier for the new  warehouse' }))).toBe(
      true,
    );
    expect(sameAgenda(anAgenda(), anAgenda({ goal: 'Lease signed' }))).toBe(false);
    expect(sameAgenda(anAgenda(), anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] }))).toBe(false);
  });
});
