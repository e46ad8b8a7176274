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
