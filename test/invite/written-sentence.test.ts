import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlaceholder } from '../../src/agenda/placeholder';
import { alreadyWritten } from '../../src/invite/already-written';
import { parseBody } from '../../src/invite/parse-body';

const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const offered = (body: string, subject = 'Oslo') =>
  alreadyWritten(parseBody(body), subject).map((offer) => (offer.answer === 'topics' ? '' : offer.text));

describe('a sentence that says what the meeting is for', () => {
  it.each([
    [p('Need 10 min about the Oslo price'), 'Need 10 min about the Oslo price'],
    [p('Behöver 10 min om priset i Oslo.'), 'Behöver 10 min om priset i Oslo'],
    [p('Hi Bo, need 10 min about the Oslo price.', 'Anna'), 'need 10 min about the Oslo price'],
    [
      p('Hi all,', 'I’d like to settle the price for Oslo. Bring figures.'),
      'I’d like to settle the price for Oslo',
    ],
    [
      p('Hej,', 'Vi behöver bestämma vem som tar Oslokunden.', 'Mvh Anna'),
      'Vi behöver bestämma vem som tar Oslokunden',
    ],
    [p('Hope you are well. Let’s choose the supplier.'), 'Let’s choose the supplier'],
    [p('Hej alla, hoppas allt är bra! Vi ska välja leverantör.'), 'Vi ska välja leverantör'],
    [p('*We must* settle the price for Oslo.'), 'We must settle the price for Oslo'],
    [p('How do we get the customer back?'), 'How do we get the customer back?'],
    [p('Hur får vi tillbaka kunden?'), 'Hur får vi tillbaka kunden?'],
    [p('The idea is to agree a price.'), 'The idea is to agree a price'],
    [p('Tanken är att vi ska komma fram till ett pris.'), 'Tanken är att vi ska komma fram till ett pris'],
    ['<div>Hi<br>We must cut the queue by half.<br><br>Anna</div>', 'We must cut the queue by half'],
  ])('is offered as purpose: %j', (body, sentence) => {
    expect(offered(body)).toEqual([sentence]);
  });

  it.each([
    ['a greeting', p('Hi everyone, hope you are all well!')],
    ['a greeting in Swedish', p('Hej allihop!', 'Hoppas ni mår bra.')],
    ['a farewell and what is below it', p('Best regards', 'Anna Ek', 'We want to be the best bank for you')],
    [
      'a Swedish farewell and what is below it',
      p('Med vänlig hälsning', 'Anna Ek', 'Vi vill vara bäst för dig'),
    ],
    ['what is below a name alone', p('Anna Ek', 'Sales manager', 'We must protect our planet')],
    ['the way into a meeting', p('Join Zoom Meeting', 'We want to let you in: use the passcode 123')],
    ['a Swedish way into a meeting', p('Anslut via dator', 'Vi vill att du använder lösenordet')],
    ['a disclaimer', p('This e-mail is confidential. We must ask you to delete it.')],
    ['a Swedish disclaimer', p('Meddelandet är konfidentiellt. Vi vill att du raderar det.')],
    [
      'what the reader is asked to do',
      p('Please let me know if we need a bigger room', 'You need to book a desk'),
    ],
    [
      'what a Swedish reader is asked to do',
      p('Säg till om vi behöver ett större rum', 'Du måste boka plats'),
    ],
    ['a note on the calendar', p('We have rescheduled, we need more time', 'Vi måste tyvärr flyttat mötet')],
    ['a list', '<ul><li>We need to buy tea for Oslo</li></ul>'],
    ['a table', '<table><tr><td>We need to buy tea for Oslo</td></tr></table>'],
    ['a wish that says nothing', p('We need to meet', 'Vi behöver prata')],
    ['a quoted mail', `<blockquote>${p('We need to settle the price')}</blockquote>`],
    ['a header', p('Subject: we need to talk about Oslo')],
    ['what announces more', p('We need to settle this for Oslo:')],
    ['a link', p('We need to read https://contoso.example/oslo first')],
    ['an address of a page', p('We need to read www.contoso.example first')],
    ['an address', p('We need to write to bo@contoso.example first')],
    ['a telephone number', p('We need to call +46 8 123 45 67 first')],
    ['what is below a signature with dashes', p('-- Anna', 'We need to settle the price for Oslo')],
    ['a line that tells a time', p('10:00 We need to settle the price')],
    ['a line with a bullet', p('- We need to settle the price')],
    ['news', p('The office in Oslo is too small.', 'Kontoret i Oslo är för litet.')],
    ['a long text', p(`We want to say ${'a lot about Oslo and more '.repeat(20)}.`)],
  ])('is not looked for in %s', (_what, body) => {
    expect(offered(body)).toEqual([]);
  });

  it('is no purpose where it stands under another label', () => {
    const [offer, ...others] = alreadyWritten(
      parseBody(p('Preparation:', 'We want you to read both offers')),
      'Oslo',
    );
    expect(offer?.answer).toBe('preparation');
    expect(others).toEqual([]);
  });

  it('stands among the first eight sentences: further down it is background', () => {
    const background = (sentences: number) =>
      Array.from({ length: sentences }, () => 'The price went up.').join(' ');
    const wish = 'We need to settle the price for May.';
    expect(offered(p(`${background(7)} ${wish}`))).toEqual(['We need to settle the price for May']);
    expect(offered(p(`${background(8)} ${wish}`))).toEqual([]);
    expect(offered(p(...Array.from({ length: 8 }, () => 'The price went up.'), wish))).toEqual([]);
  });

  it.each([
    ['of 160 characters is the longest', 160, 1],
    ['of more is a text', 161, 0],
  ])('%s', (_, length, offers) => {
    const start = 'We need to settle the price of ';
    expect(offered(p(start + 'x'.repeat(length - start.length)))).toHaveLength(offers);
  });

  it('gives way to a labelled purpose', () => {
    expect(offered(p('We need to settle the Oslo price.', 'Purpose: Agree a price for May'))).toEqual([
      'Agree a price for May',
    ]);
  });
});

describe('a subject that asks for the meeting', () => {
  it.each([
    ['Need 10 min about the Oslo price', '10 min about the Oslo price'],
    ['RE: Need 10 min about the Oslo price?', '10 min about the Oslo price'],
    ['Behöver 10 min om Oslopriset', '10 min om Oslopriset'],
    ['Can we lower the Oslo price?', 'Lower the Oslo price'],
    ['Kan vi sänka Oslopriset?', 'Sänka Oslopriset'],
    ['Meeting to choose a supplier for Oslo', 'Choose a supplier for Oslo'],
    ['Möte för att välja leverantör till Oslo', 'Välja leverantör till Oslo'],
    ['We need to settle the Oslo price', 'Settle the Oslo price'],
    ['Vi måste enas om Oslopriset', 'Enas om Oslopriset'],
    ['Please review the Oslo offer', 'Review the Oslo offer'],
    ['Dags att välja ny lokal', 'Välja ny lokal'],
  ])('%j is offered without the asking, as an answer that counts', (subject, purpose) => {
    expect(offered('', subject)).toEqual([purpose]);
    expect(isPlaceholder(purpose, 'purpose', subject)).toBe(false);
  });

  it.each([
    'Sales meeting',
    'Veckomöte',
    'Need a meeting',
    'Need to talk',
    'Vi måste prata',
    'Please join',
    'Lunch',
    '1:1 Anna/Bo',
    'Need help',
    '',
  ])('%j says nothing to offer', (subject) => {
    expect(offered('', subject)).toEqual([]);
  });

  it('comes after a sentence in the body', () => {
    expect(offered(p('We want to keep Volvo.'), 'Need 10 min about the Oslo price')).toEqual([
      'We want to keep Volvo',
    ]);
  });
});

it('whatever is offered counts as an answer', () => {
  const words = fc.constantFrom(
    'we',
    'need',
    'to',
    'settle',
    'price',
    'Oslo',
    'meet',
    'vi',
    'vill',
    'möte',
    'Hi',
    '.',
    '?',
    'min',
    'about',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.array(words, { maxLength: 8 }), (body, subject) => {
      for (const text of offered(p(body.join(' ')), subject.join(' '))) {
        expect(isPlaceholder(text, 'purpose', subject.join(' '))).toBe(false);
      }
    }),
  );
});
