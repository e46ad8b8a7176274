import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNobody, isPlaceholder } from '../../src/agenda/placeholder';

describe('isPlaceholder', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0'],
    ['invisible characters', '\u200b\u2060'],
    ['a word for later', 'T.B.D.'],
    ['a word for later with zero-width spaces', 't\u200bb\u200bd'],
    ['a word with a soft hyphen', 'åter\u00adkommer'],
    ['a word for later in full-width letters', 'ｔｂｄ'],
    ['a mark', '-'],
    ['emoji', '🤷🏽‍♀️ 📅'],
    ['digits', '2026-11-23'],
    ['a percentage of nothing', '100%'],
    ['two letters', 'ab'],
    ['one letter again and again', 'aaaaaaaa'],
    ['one letter ten thousand times', 'å'.repeat(10_000)],
    ['one syllable again and again', 'jkjkjk'],
    ['one Cyrillic letter again and again', 'ыыыы'],
    ['keys', 'asdf'],
    ['keys backwards', 'lkjh'],
    ['keys again and again', 'asdfasdf'],
    ['English, on a Swedish screen', 'weekly sync'],
    ['Swedish, on an English screen', 'veckomöte'],
    ['a promise', 'återkommer'],
    ['a pointer', 'se ämnet'],
    ['a prompt', '[Skriv syftet här]'],
    ['filler text', 'Lorem ipsum dolor sit amet, consectetur'],
    ['a decomposed word', 'möte'.normalize('NFD')],
  ])('%s is one', (_, answer) => {
    expect(isPlaceholder(answer, 'purpose', 'New warehouse')).toBe(true);
  });

  it.each(
    (
      'tbd, tba, n/a, ..., möte, meeting, sync, avstämning, weekly, weekly sync, see subject, se ämnet, to be decided, agenda kommer, ' +
      'jag återkommer, qwerty, aaa, test, meeting about stuff, veckomöte, statusmöte, catch-up, stand-up, status update, as discussed, ' +
      'enligt överenskommelse, samma som sist, kommer senare, no idea, vet inte, diskussion, stämma av'
    ).split(', '),
  )('everybody types %j', (answer) => {
    expect(isPlaceholder(answer, 'purpose', 'New warehouse')).toBe(true);
  });

  it.each([
    'New meeting',
    'Nyt møde',
    'Neuer Termin',
    'Nueva reunión',
    'Nueva cita',
    'Uusi kokous',
    'Nouvelle réunion',
    'Nouveau rendez-vous',
    'Et nytt møte',
    'Nytt möte',
  ])('%j is a meeting and nothing more, in each language', (answer) => {
    for (const question of ['purpose', 'goal', 'nextStep'] as const)
      expect(isPlaceholder(answer, question, 'New warehouse')).toBe(true);
  });

  it.each(['New office', 'Book a new meeting', 'Boka nytt möte', 'Stunden kürzen', 'To ansatte til'])(
    '%j says more than that',
    (answer) => {
      expect(isPlaceholder(answer, 'nextStep', 'New warehouse')).toBe(false);
    },
  );

  it.each([
    'Sign the lease',
    'Vinna affären',
    'Ship v2',
    'Go/no-go',
    'Budget 2027 approved',
    'Beslutsfattare',
    'Decides',
    'Owns budget',
    'Sync on the Nordic price list',
    'Möte med banken',
    '決定',
    '買',
    '签合同',
    'قرار',
    'Да',
    'Ναι',
    'Win-win',
    'B2B',
    'R&D',
    'HR',
    '€2m',
    'OKR',
    'OKRs',
    '<b>Sign</b>',
    '- Sign the lease',
    '🎉 Launch',
    'Tester',
    'Tested',
    'Staffing',
    'Fredagsmys',
    'Call Bo',
    'Goals for 2027',
    'Mötesrum',
    'Årsmöte',
    'Property',
    'Svart ek',
    `${'-'.repeat(10_000)} Sign the lease`,
  ])('%j is an answer', (answer) => {
    expect(isPlaceholder(answer, 'purpose', 'New warehouse')).toBe(false);
  });

  it.each([
    ['Decide', 'purpose'],
    ['To review and decide', 'purpose'],
    ['Next meeting', 'goal'],
    ['Next meeting', 'nextStep'],
    ['Nästa möte', 'nextStep'],
    ['FYI', 'purpose'],
    ['För kännedom', 'purpose'],
    ['To be provided', 'purpose'],
    ['Work in progress', 'purpose'],
    ['See body', 'purpose'],
    ['Type your answer here', 'purpose'],
    ['_No response_', 'purpose'],
    ['mandatory', 'reason'],
    ['You decide on …', 'reason'],
    ['Du beslutar om …', 'reason'],
    ['You own the result for...', 'reason'],
    ['Du vet mer om', 'reason'],
    ['Bestäms på plats', 'purpose'],
    ['As per subject', 'goal'],
    ['To follow', 'nextStep'],
  ] as const)('%j answers no question about the %s', (answer, question) => {
    expect(isPlaceholder(answer, question, 'New warehouse')).toBe(true);
  });

  it.each([
    ['Decides', 'reason'],
    ['You decide', 'reason'],
    ['You decide on … the price', 'reason'],
    ['You know what Oslo pays for', 'reason'],
    ['Knows the prices, the customers, the margins and so on …', 'reason'],
    ['Prices, offers …', 'purpose'],
    ['FYI: your team moves', 'purpose'],
    ['För kännedom', 'reason'],
    ['Decide on the lease', 'purpose'],
    ['Choose A or B', 'purpose'],
    ['Plan B', 'goal'],
    ['Review Q2', 'purpose'],
    ['Inform staff', 'nextStep'],
    ['Meet with IT', 'nextStep'],
    ['Vote', 'purpose'],
    ['Publish', 'nextStep'],
    ['Book next meeting', 'nextStep'],
  ] as const)('%j says enough of the %s', (answer, question) => {
    expect(isPlaceholder(answer, question, 'New warehouse')).toBe(false);
  });

  it.each([
    ['New warehouse', 'New warehouse'],
    ['  new   WAREHOUSE. ', 'New warehouse'],
    ['RE: New warehouse', 'SV: VB: New warehouse'],
    ['RÉP : New warehouse', 'Re (3): New warehouse'],
    ['New warehouse', 'FW: new ware-house'.replace('-', '')],
    ['The new warehouse meeting', 'New warehouse'],
    ['Meeting: new warehouse', 'New warehouse'],
    ['決定', '決定!'],
    ['Säljmöte', 'Säljmöte'.normalize('NFD')],
  ])('%j only repeats the subject %j', (answer, subject) => {
    expect(isPlaceholder(answer, 'purpose', subject)).toBe(true);
  });

  it.each([
    ['Choose the new warehouse', 'New warehouse'],
    ['Sales', 'Sales meeting'],
    ['New warehouse signed', 'New warehouse'],
    // No mail program writes this before a subject: it is whom it is about.
    ['HR: New warehouse', 'New warehouse'],
    ['Sign the lease', ''],
    ['Sign the lease', '!!!'],
  ])('%j says more than the subject %j', (answer, subject) => {
    expect(isPlaceholder(answer, 'purpose', subject)).toBe(false);
  });

  it.each(['aktuellt', 'allt', 'bestäms', 'dagen', 'obligatorisk', 'then'])(
    '%j says no more than the word or the stem it is made of',
    (answer) => {
      expect(isPlaceholder(answer, 'purpose', '')).toBe(true);
    },
  );

  it('any two strings get an answer, and blanks and marks around it change nothing', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (answer, subject) => {
        expect(isPlaceholder(` ${answer} .`, 'purpose', subject)).toBe(
          isPlaceholder(answer, 'purpose', `  ${subject}!`),
        );
      }),
    );
  });

  it('a placeholder word with a real one is an answer', () => {
    const filler = fc.constantFrom('tbd', 'sync', 'möte', 'the', 'senare', 'meeting');
    const real = fc.constantFrom('lease', 'avtalet', 'Fabrikam', 'budget', 'gränssnittet');
    fc.assert(
      fc.property(
        filler,
        real,
        filler,
        (a, b, c) => !isPlaceholder(`${a} ${b} ${c}`, 'purpose', 'New warehouse'),
      ),
    );
  });
});

describe('isNobody', () => {
  it.each(['', ' ', '-', '?', 'tbd', 'T.B.D', 'n/a', 'x', 'XX', 'Ingen', 'no one', 'vet ej'])(
    '%j is nobody yet',
    (name) => {
      expect(isNobody(name)).toBe(true);
    },
  );

  it.each(['Bo', 'Li', 'Anna Ek', 'May', 'AB', '李', 'Ж', 'Team Nord'])('%j is somebody', (name) => {
    expect(isNobody(name)).toBe(false);
  });
});

describe('the organisation’s own empty words', () => {
  const own = ['catch-up', 'Townhall', "what's new", 'blixtmöte'];

  it.each([
    'catch-up',
    'Catch up',
    'catchup',
    'Catch-up, catch-up!',
    'Weekly catch-up',
    'Townhall catch-up meeting',
    'What’s new',
    'BLIXTMÖTE',
  ])('say nothing, however they are written: %s', (answer) => {
    expect(isPlaceholder(answer, 'purpose', '', own)).toBe(true);
  });

  it.each(['Catch the Berlin order', 'Sign up the first customer', 'Decide what new prices cost us'])(
    'are taken whole: %s',
    (answer) => expect(isPlaceholder(answer, 'purpose', '', own)).toBe(false),
  );
});

describe('what is there to fill the box', () => {
  it.each([
    ['30 minutes', 'purpose'],
    ['1 hour meeting', 'purpose'],
    ['45-minute sync', 'purpose'],
    ['2 hours', 'purpose'],
    ['15 minuter', 'purpose'],
    ['30minutes', 'purpose'],
    ['bi weekly', 'purpose'],
    ['about it', 'purpose'],
    ['do it', 'nextStep'],
    ['kännedom', 'goal'],
    ['You know about … ', 'reason'],
    ['Discuss later', 'reason'],
    ['Diskuterar senare', 'reason'],
    ['blablabla', 'purpose'],
    ['haha haha', 'purpose'],
    ['hmmm', 'purpose'],
    ['lollol', 'purpose'],
    ['xyzxyz', 'purpose'],
    ['öööö', 'purpose'],
  ] as const)('%j is no %s', (answer, question) => {
    expect(isPlaceholder(answer, question, 'New warehouse')).toBe(true);
  });

  it.each([
    ['Meet IT-support', 'purpose'],
    ['Decides it-strategy', 'purpose'],
    ['FYI for the payroll', 'purpose'],
    ['Discuss the later phases', 'reason'],
    ['Decides later in Oslo', 'reason'],
    ['The price of … steel', 'reason'],
    ['A man a plan a canal', 'purpose'],
    ['Hmmingbird', 'purpose'],
    ['Bobo Berg', 'purpose'],
    ['Choose plan B', 'purpose'],
    ['30 minutes of yoga', 'purpose'],
  ] as const)('%j is a %s', (answer, question) => {
    expect(isPlaceholder(answer, question, 'New warehouse')).toBe(false);
  });

  it('is in question without a subject, too', () => {
    expect(isPlaceholder('Sign the lease', 'purpose', '')).toBe(false);
    expect(isPlaceholder('Sign the lease', 'purpose', ' - ')).toBe(false);
    expect(isPlaceholder('Signthelease', 'purpose', 'Sign the lease')).toBe(true);
    expect(isPlaceholder('The meeting on lease', 'purpose', 'Lease')).toBe(true);
    expect(isPlaceholder('The meeting on lease prices', 'purpose', 'Lease')).toBe(false);
  });
});

describe('an answer that was judged before', () => {
  it('is judged by the subject that it is under now', () => {
    expect(isPlaceholder('Cold storage', 'purpose', 'Parking')).toBe(false);
    expect(isPlaceholder('Cold storage', 'purpose', 'Cold storage')).toBe(true);
    expect(isPlaceholder('Cold storage', 'purpose', 'Parking')).toBe(false);
  });

  it('is judged by the question that it stands under now', () => {
    expect(isPlaceholder('FYI', 'reason', '')).toBe(false);
    expect(isPlaceholder('FYI', 'purpose', '')).toBe(true);
    expect(isPlaceholder('FYI', 'reason', '')).toBe(false);
  });

  it('is judged by the words of the organisation that is asked about now', () => {
    expect(isPlaceholder('Plenum', 'purpose', '')).toBe(false);
    expect(isPlaceholder('Plenum', 'purpose', '', ['plenum'])).toBe(true);
    expect(isPlaceholder('Plenum', 'purpose', '', ['ple', 'num'])).toBe(false);
    expect(isPlaceholder('Plenum', 'purpose', '')).toBe(false);
  });

  it('is judged alike after hundreds of others', () => {
    expect(isPlaceholder('Lease 0', 'purpose', '')).toBe(isPlaceholder('Lease 0', 'purpose', ''));
    for (let at = 0; at < 1_200; at++)
      expect(isPlaceholder(`Sign the lease of house ${at}`, 'purpose', '')).toBe(false);
    expect(isPlaceholder('Sign the lease of house 0', 'purpose', 'Sign the lease of house 0')).toBe(true);
  });
});

describe('a name of crosses', () => {
  it('is nobody’s, and one with a cross in it is somebody’s', () => {
    expect(['x', 'xxx', 'X X'].map(isNobody)).toEqual([true, true, true]);
    expect(['Max', 'Xavier', 'Rex X'].map(isNobody)).toEqual([false, false, false]);
  });
});
