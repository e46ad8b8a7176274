import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstSentence } from '../../src/invite/first-sentence';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';

const div = (...lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('');

describe('the first sentence of a mail', () => {
  it.each([
    ['its first one', div('We have to choose a supplier. Can we meet?'), 'We have to choose a supplier.'],
    [
      'what comes below a greeting',
      div('Hi Anna,', '', 'We have to choose a supplier.'),
      'We have to choose a supplier.',
    ],
    [
      'what comes behind a greeting',
      div('Hej Anna! Vi måste välja leverantör.'),
      'Vi måste välja leverantör.',
    ],
    [
      'what comes after a wish',
      div('Hi,', 'Hope you are well. The price of steel is up.'),
      'The price of steel is up.',
    ],
    [
      'what comes below a banner',
      div('CAUTION: This email originated from outside.', 'The price of steel is up.'),
      'The price of steel is up.',
    ],
    ['a line without a full stop', div('Price of steel from January'), 'Price of steel from January'],
    [
      'a sentence with an abbreviation',
      div('The offer from Fabrikam Inc. is too high. What now?'),
      'The offer from Fabrikam Inc. is too high.',
    ],
    [
      'a sentence with figures',
      div('It went up 1.5 percent in 3 weeks. What now?'),
      'It went up 1.5 percent in 3 weeks.',
    ],
    ['a question', div('Ska vi höja priset i januari? Jag tror det.'), 'Ska vi höja priset i januari?'],
    ['text with entities', div('R&amp;D says &lt;yes&gt; to the pilot.'), 'R&D says <yes> to the pilot.'],
    [
      'words across tags',
      '<p>The <b>price</b> of <span>steel</span> is up.</p>',
      'The price of steel is up.',
    ],
    [
      'what a name begins',
      div('Dear customers want lower prices than we have.'),
      'Dear customers want lower prices than we have.',
    ],
  ])('is %s', (_, html, wanted) => {
    expect(firstSentence(html)).toBe(wanted);
  });

  it.each([
    ['in an empty mail', ''],
    ['in a greeting alone', div('Hi Anna,')],
    ['in a signature', div('Best regards', 'Bo Berg leads the pricing team at Contoso.')],
    ['in what a phone adds', div('Sent from my iPhone of the latest kind.')],
    [
      'in a quoted message',
      `${div('Hi,')}<div id="divRplyFwdMsg"><b>From:</b> Bo Berg</div>${div('We have to choose a supplier.')}`,
    ],
    ['in quoted lines', div('&gt; We have to choose a supplier.')],
    ['in a style sheet', '<style>p { color: red; margin: 0 auto }</style><script>alert(1) + 2 + 3</script>'],
    ['in an invite that has its agenda', renderBlock(anAgenda(), 'en')],
    ['in a sentence of a page', div(`We ${'really '.repeat(60)}have to choose.`)],
  ])('is not %s', (_, html) => {
    expect(firstSentence(html)).toBe('');
  });

  it('is the writer’s above a message that is quoted', () => {
    const quoted =
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Bo</div><div>An older one said more.</div>';
    expect(firstSentence(div('Let us decide on Friday.') + quoted)).toBe('Let us decide on Friday.');
  });

  it('is one short line of text, whatever stands in the mail', () => {
    const pieces = fc.constantFrom(
      '<div>',
      '</div>',
      '<script>',
      '<img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      'Hi,',
      '. ',
      '\u202e',
      '<!--',
      'We meet now',
    );
    const html = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 });
    fc.assert(
      fc.property(html, (parts) => {
        const said = firstSentence(parts.join(''));
        expect(said.length).toBeLessThanOrEqual(240);
        expect(said).not.toMatch(/\n/);
      }),
    );
  });

  it('reads no more of an endless line than its beginning', () => {
    expect(firstSentence(`<p>${'a '.repeat(500_000)}</p>`)).toBe('');
    expect(firstSentence(`<p>${'Hi '.repeat(100_000)}</p>`)).toBe('');
  });
});

describe('of the sentences of a mail', () => {
  const first = (...lines: readonly string[]) =>
    firstSentence(lines.map((line) => `<p>${line}</p>`).join(''));
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

  it.each<[string, readonly string[], string]>([
    ['one with two words says too little', ['Two things.', 'The offers are ready.'], 'The offers are ready.'],
    [
      'one with two words on the same line is passed over',
      ['Two things.  The offers are ready.'],
      'The offers are ready.',
    ],
    ['three words say enough', ['Offers are ready.', 'More to come.'], 'Offers are ready.'],
    [
      'a wish is passed over on its line',
      ['I hope you are well. The offers are ready.'],
      'The offers are ready.',
    ],
    [
      'an abbreviation ends none',
      ['We need ca. ten offers, e.g. from Oslo. And more.'],
      'We need ca. ten offers, e.g. from Oslo.',
    ],
    ['an initial ends none', ['Ask J. Berg for the offers. And more.'], 'Ask J. Berg for the offers.'],
    ['a line without a full stop is one', ['The offers are ready', 'And more.'], 'The offers are ready'],
    ['an empty line is none', ['&nbsp;', 'The offers are ready.'], 'The offers are ready.'],
    ['a greeting before it is no part of it', ['Hi Bo,  the offers are ready.'], 'the offers are ready.'],
    [
      'one behind a quoted line is the first',
      ['&gt; Old words are here.', 'The offers are ready.'],
      'The offers are ready.',
    ],
    ['none is below the end of the mail', ['Hi Bo,', 'Regards', 'The offers are ready.'], ''],
    [
      'none is in lines further down than forty',
      [...Array.from({ length: 41 }, () => 'Hi'), 'The offers are ready.'],
      '',
    ],
    [
      'one is in a line further up',
      [...Array.from({ length: 19 }, () => 'Hi'), 'The offers are ready.'],
      'The offers are ready.',
    ],
  ])('%s', (_, lines, expected) => {
    expect(first(...lines)).toBe(expected);
  });

  it('one is in the fortieth line at last', () => {
    const below = (count: number) =>
      first(...Array.from({ length: count }, () => 'Hi'), 'The offers are ready.');
    const furthest = Array.from({ length: 60 }, (_, count) => count)
      .filter((count) => below(count) !== '')
      .at(-1);
    expect(below(furthest ?? 0)).toBe('The offers are ready.');
    expect(furthest).toBe(19);
  });

  it('one behind forty breaks is the last that is found', () => {
    const behind = (breaks: number) => firstSentence(`${'Hi<br>'.repeat(breaks)}The offers are ready.`);
    expect(behind(40)).toBe('The offers are ready.');
    expect(behind(41)).toBe('');
  });

  it('none is further on in a line than two thousand characters', () => {
    const behind = (count: number) => first(`${'Two things. '.repeat(count)}The offers are ready.`);
    expect(behind(100)).toBe('The offers are ready.');
    expect(behind(200)).toBe('');
  });

  it('one of 240 characters is the longest', () => {
    const long = `We ${'x'.repeat(231)} go on.`;
    expect(long).toHaveLength(241);
    expect(first(long)).toBe('');
    expect(first(long.replace('xx', 'x'))).toHaveLength(240);
    expect(first(words(3))).toBe('word word word.');
  });
});
