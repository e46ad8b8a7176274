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
    // Lines of the same words are found, too, where no table is: here it is the table.
    const { place } = parseBody(body);
    expect(place).toMatchObject({ shape: 'table', closed: true });
    expect(body.slice(place?.start, place?.end)).toMatch(/^<table[\s\S]*<\/table>$/);
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

describe('of a table it is known', () => {
  const placeIn = (body: string) => parseBody(body).place;

  it('whether it stands in our wrapper', () => {
    expect(placeIn(block)?.hasWrapper).toBe(true);
    expect(placeIn(bareTable)?.hasWrapper).toBe(false);
    expect(placeIn(`<div id="syfte-agenda"></div>${bareTable}`)?.hasWrapper).toBe(false);
    expect(placeIn(`<div id="syfte-agenda"><div>Mine</div>${bareTable}</div>`)?.hasWrapper).toBe(true);
    expect(placeIn(`<section id="syfte-agenda">${bareTable}</section>`)?.hasWrapper).toBe(false);
    expect(placeIn(`<div>${bareTable}</div>`)?.hasWrapper).toBe(false);
  });

  it('that nobody closed it', () => {
    const open = `<p>Hi</p>${bareTable.replace('</table>', '')}<p>Bye</p>`;
    expect(placeIn(open)).toMatchObject({ closed: false, start: 9, end: open.length });
    expect(parseBody(open).tokens).toHaveLength(placeIn(open)?.lastToken ?? 0);
  });

  it('which tokens are its own, and no others', () => {
    const body = parseBody(`<p>Hi</p>${block}<p>Bye</p>`);
    const [first, last] = [
      body.tokens.at(body.place?.firstToken ?? 0),
      body.tokens.at((body.place?.lastToken ?? 0) - 1),
    ];
    expect([first?.kind, first?.name, first?.start]).toEqual(['open', 'table', body.place?.start]);
    expect([last?.kind, last?.name, last?.end]).toEqual(['close', 'table', body.place?.end]);
  });
});

describe('a table is no block', () => {
  const plan = '<table><tr><td>Plan<td>Purpose</table>';

  it.each<[string, string]>([
    [
      'by one label and our first line',
      '<table><tr><td>Agenda · Syfte</td></tr><tr><td>Purpose</td><td>A</td></tr></table>',
    ],
    [
      'by one label and our last line',
      '<table><tr><td>Purpose</td><td>A</td></tr><tr><td>End of agenda · Syfte</td></tr></table>',
    ],
    ['by labels alone', '<table><tr><td>Purpose</td><td>A</td></tr><tr><td>Goal</td><td>B</td></tr></table>'],
    [
      'that stands second below our id',
      `<section id="syfte-agenda"><table><tr><td>1</table><table><tr><td>End of agenda · Syfte</table></section>`,
    ],
    [
      'behind a paragraph with our id that has ended',
      `<p id="syfte-agenda">Hi</p><table><tr><td>End of agenda · Syfte</table>`,
    ],
    [
      'behind a div with our id that has ended',
      `<div id="syfte-agenda">Hi</div><table><tr><td>End of agenda · Syfte</table>`,
    ],
    ['in an element that is no carrier of our id', `<ul id="syfte-agenda">${plan}</ul>`],
    ['by an anchor outside of it', `<a name="syfte-agenda"></a>${plan}`],
    ['by a name that is no anchor’s', `<table name="syfte-agenda"><tr><td>1</table>`],
    ['by an id that begins with ours', `<table id="syfte-agenda-x"><tr><td>1</table>`],
  ])('%s', (_, body) => {
    expect(parseBody(body).place?.shape).not.toBe('table');
  });

  it.each<[string, string]>([
    [
      'by two labels and our first line',
      '<table><tr><td>Agenda · Syfte</td></tr><tr><td>Purpose</td><td>A</td></tr><tr><td>Goal</td><td>B</td></tr></table>',
    ],
    [
      'by two labels and our last line',
      '<table><tr><td>Purpose</td><td>A</td></tr><tr><td>Goal</td><td>B</td></tr><tr><td>End of agenda · Syfte</td></tr></table>',
    ],
    [
      'first below our id, with our first line',
      '<section id="syfte-agenda"><table><tr><td>Agenda · Syfte</table></section>',
    ],
    [
      'first below our id, with our last line',
      '<p id="syfte-agenda"><table><tr><td>End of agenda · Syfte</table>',
    ],
    ['by our id alone', '<table id="x_syfte-agenda"><tr><td>1</table>'],
    ['by our anchor in it alone', '<table><tr><td><a name="syfte-agenda"></a>1</table>'],
    [
      'by our anchor in a paragraph with our id in it',
      '<table><tr><td><p id="syfte-agenda">1</p></table><table><tr><td><span id="syfte-agenda"><a id="syfte-agenda"></a></span></table>',
    ],
  ])('but is one %s', (_, body) => {
    expect(parseBody(body).place?.shape).toBe('table');
  });

  it('because another lies in it: that one is', () => {
    const body = `<table><tr><td>Agenda · Syfte</td></tr><tr><td>Purpose</td></tr><tr><td>Goal</td></tr><tr><td>${bareTable}</td></tr></table>`;
    expect(body.slice(parseBody(body).place?.start)).toMatch(/^<table role="presentation"/);
  });

  it('in a quotation, even one that its own end leaves open', () => {
    expect(parseBody(`<blockquote>${bareTable}`).place).toBeNull();
    expect(parseBody(`</blockquote><blockquote>${bareTable}</blockquote>`).place).toBeNull();
    expect(parseBody(`</blockquote>${bareTable}`).place?.shape).toBe('table');
    expect(parseBody(`<blockquote><blockquote>a</blockquote>${bareTable}</blockquote>`).place).toBeNull();
  });
});

describe('further down than the first block', () => {
  it('another is a twin, what lies in it and what is quoted is none', () => {
    expect(parseBody(`${block}${second}`).block?.hasTwin).toBe(true);
    expect(parseBody(block).block?.hasTwin).toBe(false);
    expect(parseBody(block.replace('Purpose', `Purpose</span>${second}<span>`)).block?.hasTwin).toBe(false);
    expect(parseBody(`${block}<blockquote>${second}</blockquote>`).block?.hasTwin).toBe(false);
    expect(parseBody(`${block}<div id="appendonsend"></div>${second}`).block?.hasTwin).toBe(false);
  });

  it('lines of an agenda are a twin, behind the table and before it', () => {
    const lines = '<div>Agenda</div><div>Purpose: A</div><div>Goal: B</div>';
    expect(parseBody(`${lines}${block}`)).toMatchObject({
      place: { shape: 'table' },
      block: { hasTwin: true },
    });
    expect(parseBody(`${block}${lines}`)).toMatchObject({
      place: { shape: 'table' },
      block: { hasTwin: true },
    });
    expect(parseBody(`${block}<div>Agenda</div><div>See above</div>`).block?.hasTwin).toBe(false);
  });

  it('an agenda ends with the body, whatever its last line ends with', () => {
    const html = 'Agenda · Syfte<br>Purpose: A<br>End of agenda · Syfte';
    expect(parseBody(html).place).toMatchObject({ shape: 'lines', start: 0, end: html.length });
  });
});

describe('an agenda whose lines have run together', () => {
  const flat = 'Agenda · SyftePurposeDecideGoalOne listEnd of agenda · Syfte';
  const found = (body: string) => {
    const { place } = parseBody(body);
    return place && body.slice(place.start, place.end);
  };

  it.each<[string, string, string | null]>([
    ['is found on one line', `<p>Hi</p><p>${flat}</p><p>Bye</p>`, flat],
    [
      'is found over several lines',
      '<p>Agenda · SyftePurpose</p><p>Decide</p><p>Goal One list End of agenda · Syfte</p><p>Bye</p>',
      'Agenda · SyftePurpose</p><p>Decide</p><p>Goal One list End of agenda · Syfte',
    ],
    [
      'is found by its last line alone where our first one stands by itself',
      '<p>Agenda · Syfte</p><p>Purpose: Decide</p><p>One listEnd of agenda · Syfte</p>',
      'Agenda · Syfte</p><p>Purpose: Decide</p><p>One listEnd of agenda · Syfte',
    ],
    [
      'is found with its last line as references',
      `<p>${flat.replace('agenda · Syfte', 'agenda &middot; Syfte')}</p>`,
      flat.replace('agenda · Syfte', 'agenda &middot; Syfte'),
    ],
    ['is found once, and another one behind it is another', `<p>${flat}</p><p>${flat}</p>`, flat],
    ['is none in a quotation', `<blockquote>${flat}</blockquote>`, null],
    [
      'is none where our last line stands behind other words alone',
      '<p>One listEnd of agenda · Syfte</p>',
      null,
    ],
    [
      'is none behind an agenda that has ended',
      `<p>Agenda · Syfte</p><p>End of agenda · Syfte</p><p>One listEnd of agenda · Syfte</p>`,
      'Agenda · Syfte</p><p>End of agenda · Syfte',
    ],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toBe(expected);
  });

  it('is no agenda of its own in the cell of a table', () => {
    const body = `<table><tr><td>${flat}</td></tr></table>`;
    expect(parseBody(body).place).toBeNull();
  });
});
