import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';

const block = renderBlock(anAgenda(), 'en');
const lines = (...texts: readonly string[]) =>
  texts.map((text) => `<div>${text.replaceAll('<', '&lt;')}</div>`).join('');

/** Whether a block below this HTML is somebody's earlier message. */
const isQuotedBelow = (html: string) => parseBody(`<p>Hello</p>${html}${block}`).place === null;
/** Where it says that the quotation begins: the text from there on. */
const quotedFrom = (html: string) => html.slice(parseBody(html).quoteFrom);

const full = ['From: Anna Ek', 'Sent: Monday, 2 November 2026 09:00', 'To: Bo Berg', 'Subject: Prices'];

describe('a quotation begins', () => {
  it.each([
    'x_divRplyFwdMsg',
    'm_-123gmail_quote',
    'appendonsend',
    'mail-editor-reference-message-container',
    'OLK_SRC_BODY_SECTION',
    'x_moz-cite-prefix',
    'moz-forward-container',
    'ydp1OutlookMessageHeader',
    'yahoo_quoted_4711',
  ])('at a div that clients call %s', (name) => {
    expect(isQuotedBelow(`<div id="${name}"></div>`)).toBe(true);
    expect(isQuotedBelow(`<div class='${name} other'></div>`)).toBe(true);
    expect(isQuotedBelow(`<span id=${name}></span>`)).toBe(true);
    expect(isQuotedBelow(`<table class="${name}"><tr><td>Bo</td></tr></table>`)).toBe(true);
  });

  it.each([
    ['a paragraph with that id', '<p id="divRplyFwdMsg"></p>'],
    ['an element of another name that begins so', '<divider class="gmail_quote">Bo</divider>'],
    ['an end tag with a class', '<div></div class="gmail_quote">'],
    ['a class that goes on', '<div class="gmail_quotes"></div>'],
    ['words', '<div>gmail_quote" and appendonsend"</div>'],
  ])('not at %s', (_, html) => expect(isQuotedBelow(html)).toBe(false));

  it.each([
    '-----Original Message-----',
    '-----Ursprungligt meddelande-----',
    '---------- Forwarded message ---------',
    '-- Vidarebefordrat brev --',
    'Begin forwarded message:',
    'begin forwarded message:',
  ])('at the line "%s"', (rule) => expect(isQuotedBelow(lines(rule))).toBe(true));

  it.each([
    'We had a -----Original Message-----',
    '-----Original Message----- was there',
    '-----Mensaje original-----',
    '----------',
    'Begin forwarded message: soon',
    'But begin forwarded message:',
  ])('not at the line "%s" alone', (rule) => expect(isQuotedBelow(lines(rule))).toBe(false));
});

describe('the header of a message', () => {
  it.each([
    ['its four lines', full],
    ['with the subject first', ['Subject: Prices', ...full.slice(0, 3)]],
    ['with a copy', [...full.slice(0, 3), 'Cc: Eva Lind', 'Subject: Prices']],
    [
      'without a subject, where it names a mailbox',
      ['From: Anna <anna@contoso.example>', ...full.slice(1, 3)],
    ],
    ['where the one it goes to has a mailbox', [full[0], full[1], 'To: bo.berg@contoso.example']],
    ['with signs of direction', full.map((line) => `\u200f${line}`)],
    ['with wide colons', full.map((line) => line?.replace(': ', '：'))],
    ['with blanks before its colons', full.map((line) => line?.replace(':', ' :'))],
    ['below other labels', ['Price: 5', 'Rebate: 7', ...full]],
    ['below seven other labels', [...'abcdefg'].map((name) => `Label ${name}: x`).concat(full)],
    ['by its shape', ['Xyz: anna@contoso.example', 'Abc: 2 november 2026', 'Def: Bo']],
    ['by its shape, with the day last', ['Xyz: anna@contoso.example', 'Def: Bo', 'Ghi: Eva', 'Abc: 09:00']],
  ])('is known: %s', (_, header) => {
    expect(isQuotedBelow(lines(...header.map(String)))).toBe(true);
  });

  it.each([
    ['without a subject and without a mailbox, as a journey', full.slice(0, 3)],
    ['without who it goes to', [full[0], full[1], full[3]]],
    ['without a day', [full[0], full[2], full[3]]],
    ['without who it is from', full.slice(1)],
    ['with words between its lines', [full[0], 'and so on', ...full.slice(1)]],
    ['of two lines of a mailbox and a time', ['Xyz: anna@contoso.example', 'Abc: 2 november 2026']],
    ['of three lines without a time', ['Xyz: anna@contoso.example', 'Abc: soon', 'Def: Bo']],
    ['with its time too far down', ['Xyz: anna@contoso.example', 'A: b', 'C: d', 'E: f', 'Abc: 09:00']],
    ['with no mailbox', ['Xyz: Anna at contoso', 'Abc: 2 november 2026', 'Def: Bo']],
    ['with an address that is none', ['Xyz: anna@contoso', 'Abc: 2 november 2026', 'Def: Bo']],
    ['with a very long label', [`From ${'x'.repeat(60)}: Anna`, ...full.slice(1)]],
  ])('is none: %s', (_, header) => {
    expect(isQuotedBelow(lines(...header.map(String)))).toBe(false);
  });

  it('begins with its first line, whatever labels stand above', () => {
    expect(quotedFrom(lines('Price: 5', ...full))).toMatch(/^From: Anna/);
    expect(quotedFrom(lines('Xyz: anna@contoso.example', 'Abc: 09:00', 'Def: Bo'))).toMatch(/^Xyz/);
  });

  it('begins with the last of two that could be its first', () => {
    expect(quotedFrom(lines('From: Malmö', ...full))).toMatch(/^From: Anna/);
  });

  it('may have its values in the next cell', () => {
    const rows = full.map((line) => line?.replace(/^(\w+:) (.*)$/, '<tr><td>$1</td><td>$2</td></tr>'));
    expect(isQuotedBelow(`<table>${rows.join('')}</table>`)).toBe(true);
    expect(isQuotedBelow(`<table>${rows.slice(0, 2).join('')}</table>`)).toBe(false);
  });

  it('is not what stands in a block: the answers of an agenda may look like one', () => {
    const answers = [
      'Agenda · Syfte',
      'Purpose: Mail',
      'Anna: anna@contoso.example',
      'Bo: 09:00',
      'Eva: waits',
      'Goal: Done',
    ];
    expect(parseBody(lines(...answers, 'End of agenda · Syfte')).block?.agenda.goal).toBe('Done');
    expect(parseBody(lines(...answers.slice(2, 5), ...answers, 'End of agenda · Syfte')).block).toBeNull();
  });

  it('is one in a block all the same where its lines are called as those of a header are', () => {
    expect(quotedFrom(lines('Agenda · Syfte', 'Purpose: Mail', ...full, 'Goal: Done'))).toMatch(
      /^From: Anna/,
    );
  });
});

describe('three labelled lines below a rule', () => {
  const three = lines('Xyz: Anna', 'Abc: soon', 'Def: Bo');
  const two = lines('Xyz: Anna', 'Abc: soon');
  const words = '<style>.a{}</style>';
  const wordsOwn = [
    'border-top:solid #E1E1E1 1.0pt',
    'border-top: solid #B5C4DF 1.0pt',
    'border-top:solid #C4C4C4 1pt',
    'border-top: rgb(225, 225, 225) 1pt solid',
    'border-top:#b5c4df 1pt solid',
  ];

  it.each(wordsOwn)('are a header where Word drew it: %s', (style) => {
    for (const name of ['div', 'p', 'td']) {
      const tag = name === 'td' ? `<table><tr><td style="${style}">` : `<${name} style="${style}">`;
      const html = `${words}${tag}${three}`;
      expect(quotedFrom(`${html}${name === 'td' ? '</td></tr></table>' : `</${name}>`}`)).toContain(
        'Xyz: Anna',
      );
    }
  });

  it.each([
    ['another colour', '<div style="border-top:solid red 1.0pt"></div>'],
    ['another side', '<div style="border-bottom:solid #E1E1E1 1.0pt"></div>'],
    ['another element', '<span style="border-top:solid #E1E1E1 1.0pt"></span>'],
    ['an end tag', '<div></div style="border-top:solid #E1E1E1 1.0pt">'],
    ['words', '<div>border-top:solid #E1E1E1 1.0pt</div>'],
  ])('are none below %s', (_, rule) => expect(isQuotedBelow(rule + three)).toBe(false));

  it('are one below a rule of dashes with words in it, in any language', () => {
    expect(quotedFrom(lines('-----Mensaje original-----') + three)).toMatch(/^-----Mensaje/);
    expect(isQuotedBelow(lines('-----Mensaje original-----') + two)).toBe(false);
    expect(isQuotedBelow(lines('-----Mensaje original-----', 'Hola') + three)).toBe(false);
    expect(isQuotedBelow(lines('--------------------------') + three)).toBe(false);
  });

  it('are one below a line that anybody draws where the first of them names a mailbox', () => {
    expect(isQuotedBelow(`<hr>${three}`)).toBe(false);
    const mailbox = lines('Xyz: anna@contoso.example', 'Abc: soon', 'Def: Bo');
    expect(isQuotedBelow(`<hr>${mailbox}`)).toBe(true);
    expect(isQuotedBelow(mailbox)).toBe(false);
    expect(isQuotedBelow(`</hr>${mailbox}`)).toBe(false);
    expect(isQuotedBelow(`<hr>${lines('Xyz: Anna', 'Abc: anna@contoso.example', 'Def: Bo')}`)).toBe(false);
  });
});
