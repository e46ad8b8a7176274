import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock, renderTable } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';

const block = renderBlock(anAgenda({ purpose: 'First' }), 'en');
const second = renderBlock(anAgenda({ purpose: 'Second' }), 'en');
const bareTable = renderTable(anAgenda({ purpose: 'First' }), 'en');
const noAnchor = bareTable.replace(/<a name=[^>]*>(.*?)<\/a>/, '$1');

const purposeIn = (body: string): string | undefined => parseBody(body).block?.agenda.purpose;

describe('the live block is found', () => {
  it.each([
    ['by its id', `<p>Hi</p>${block.replace(bareTable, noAnchor.replace(/Agenda ·/, 'Plan ·'))}`],
    [
      'by an id with prefixes',
      block.replace('id="', 'id="x_x_gmail-m_-12345').replace(/<a name=[^>]*>/, '<a>'),
    ],
    ['by an id in capitals', block.replace('id="syfte-agenda"', 'ID=X_SYFTE-AGENDA')],
    [
      'by an id on the table',
      noAnchor.replace('<table', '<table id=x_syfte-agenda').replace(/End of agenda/, 'The end of'),
    ],
    ['by an id on a section', `<section id="syfte-agenda">${noAnchor}</section>`],
    ['by an id on a paragraph that a browser closes early', `<p id="x_syfte-agenda">${noAnchor}</p>`],
    ['by its anchor', bareTable.replace('End of agenda', 'The end')],
    [
      'by an anchor that became an id',
      bareTable.replace('a name=', 'a id=').replace('End of agenda', 'The end'),
    ],
    ['by its first and last lines', noAnchor],
    [
      'by its lines in capitals and with other blanks',
      noAnchor.replace('Agenda · Syfte', 'AGENDA&nbsp; &middot;\n SYFTE'),
    ],
    [
      'by the first line of one language and the last of another',
      noAnchor.replace('End of agenda', 'Slut på agendan'),
    ],
    ['by its first line and its labels', noAnchor.replace('End of agenda', 'The end')],
    ['by its last line and its labels', noAnchor.replace('Agenda · Syfte<', 'The plan<')],
    ['inside a table that lays out the page', `<table><tr><td>menu<td>${noAnchor}</table>`],
    [
      'in a layout table that a client put into the wrapper',
      block.replace('<table', '<table><tr><td><table').replace('</table>', '</table></table>'),
    ],
    ['after a comment with a block in it', `<!-- ${second} -->${block}`],
    [
      'after a style and a title with its id',
      `<style>#syfte-agenda{}</style><title>${second}</title>${block}`,
    ],
    ['behind a stray wrapper without a table', `<div id="syfte-agenda"></div><div>${block}</div>`],
    ['first of two', `${block}<p>and</p>${second}`],
    [
      'below a line that somebody typed into the wrapper',
      block.replace(bareTable, `<p>Mine</p><div>x</div>${noAnchor.replace(/Agenda ·/, 'Plan ·')}`),
    ],
    ['outermost of two nested', block.replace('Purpose', `Purpose</b>${second}<b>`)],
    ['above a quoted one', `${block}<div id="divRplyFwdMsg"><b>From:</b> Bo</div>${second}`],
    ['below a finished blockquote', `<blockquote>said</blockquote>${block}`],
    [
      'below a blockquote that its table cell ended',
      `<table><tr><td><blockquote>said</td></tr></table>${block}`,
    ],
    [
      'below travel times',
      `<p>From: Stockholm C 09:15</p><p>Date: 24 November</p><p>To: Oslo S 14:20</p>${block}`,
    ],
    [
      'below travel times in Swedish',
      `<p>Från: Stockholm C<br>Datum: 24 november<br>Till: Oslo S</p>${block}`,
    ],
    ['below somebody who writes From: in a sentence', `<p>From: the station</p><p>we walk.</p>${block}`],
  ])('%s', (_, body) => {
    expect(parseBody(body).place).not.toBeNull();
    if (!body.includes('Purpose</b><div')) expect(purposeIn(body)).toBe('First');
  });
});

const quoted: readonly (readonly [string, string])[] = [
  ['a blockquote', `<blockquote type="cite">${block}</blockquote>`],
  [
    'a reply in Outlook on the web',
    `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Bo</div>${block}`,
  ],
  ['a reply with stacked prefixes', `<div id="x_x_x_divRplyFwdMsg"></div>${block}`],
  ['a reply through Gmail', `<div id="gmail-m_-123gmail-m_4divRplyFwdMsg"></div>${block}`],
  ['Outlook for iOS', `<div id="mail-editor-reference-message-container">${block}</div>`],
  [
    'a quote of Gmail',
    `<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday</div>${block}</div>`,
  ],
  ['a quote of Gmail with prefixes', `<div class="x_87606753gmail_quote">${block}</div>`],
  ['a quote of Thunderbird', `<div class="x_x_moz-cite-prefix">Bo wrote:</div>${block}`],
  [
    'a forward of Thunderbird',
    `<div class="moz-forward-container"><br>-------- Forwarded Message --------${block}</div>`,
  ],
  ['a quote of Yahoo', `<div id="ydp9b1f0a55yahoo_quoted_123">${block}</div>`],
  ['an old Outlook header', `<div class="OutlookMessageHeader">From</div>${block}`],
  ['a forward of Apple Mail', `<div>Begin forwarded message:</div>${block}`],
  [
    'Word without ids',
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Bo Berg &lt;bo@contoso.example&gt; <br><b>Sent:</b> Monday<br><b>To:</b> Anna Ek<br><b>Subject:</b> Offers<o:p></o:p></p></div>${block}`,
  ],
  [
    'Word in Swedish',
    `<p class=MsoNormal><b><span>Från:</span></b><span> Bo Berg<br><b>Skickat:</b> den 3 maj<br><b>Till:</b> Anna Ek<br><b>Ämne:</b> Offerter</span></p>${block}`,
  ],
  [
    'Apple Mail headers',
    `<div><b>From: </b>Bo</div><div><b>Subject: </b>X</div><div><b>Date: </b>May</div><div><b>To: </b>Anna</div>${block}`,
  ],
  [
    'a header without a subject',
    `<p>From: Bo &lt;bo@contoso.example&gt;<br>Sent: Monday<br>To: Anna</p>${block}`,
  ],
  ['a header with an empty subject', `<p>From: Bo<br>Sent: Monday<br>To: Anna<br>Subject: <br></p>${block}`],
  [
    'an original appointment',
    `<p class=MsoNormal>-----Original Appointment-----<br><b>From:</b> Bo</p>${block}`,
  ],
  ['an original appointment in Swedish', `<p>-----Ursprunglig avtalad tid-----</p>${block}`],
  ['an original message in Swedish', `<p>-----Ursprungligt meddelande-----</p>${block}`],
];

describe('a block that is only quoted is not live', () => {
  it.each(quoted)('in %s', (_, body) => {
    expect(parseBody(body).block).toBeNull();
  });

  it.each(quoted)('in %s, and a live one above it is', (_, body) => {
    expect(purposeIn(second + body)).toBe('Second');
  });
});

describe('there is no block', () => {
  it.each([
    ['an empty body', ''],
    [
      'a marked paragraph before a table of the organizer’s',
      '<p id="x_syfte-agenda">Hi</p><table><tr><td>1</table>',
    ],
    [
      'a marked div before a table of the organizer’s',
      '<div id="syfte-agenda"></div><table><tr><td>1</table>',
    ],
    ['plain text that names it', 'Agenda · Syfte\nEnd of agenda · Syfte'],
    ['a wrapper whose table somebody deleted', '<div id="syfte-agenda"><p>Agenda · Syfte</p></div>'],
    ['a block in an unclosed comment', `<p>Hi</p><!-- ${block}`],
    ['a block in a text box', `<textarea>${block}</textarea>`],
    ['a block in an attribute', `<p title='${bareTable.replace(/'/g, '')}'>Hi</p>`],
    [
      'an id that only contains ours',
      noAnchor
        .replace('<table', '<table id="syfte-agenda-2"')
        .replace('End of', 'The end of')
        .replace('Agenda ·', 'The'),
    ],
  ])('in %s', (_, body) => {
    expect(parseBody(body).place).toBeNull();
  });
});
