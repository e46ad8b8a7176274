import { describe, expect, it } from '@jest/globals';
import type { CanonicalAgenda } from '../../src/agenda/canonical';
import { alreadyWritten } from '../../src/invite/already-written';
import { type ParsedBody, parseBody } from '../../src/invite/parse-body';
import { spliceBlock } from '../../src/invite/splice-block';

const first = '<tr><td colspan="2"><a name="syfte-agenda">Agenda · Syfte</a></td></tr>';
const last = '<tr><td colspan="2">End of agenda · Syfte</td></tr>';
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${first}${rows.join('')}${last}</table>`;
const goal = row('<b>Goal</b>', 'Lease signed');
const whyMaja =
  row('<b>Why you are invited</b>', '') +
  row('<a href="mailto:maja@fabrikam.example">Maja</a>', 'Knows the site');
const maja = {
  person: { name: 'Maja', address: 'maja@fabrikam.example' },
  why: 'Knows the site',
  prepare: 'The map',
};
const paint = (time: string) => row('<b>Topics</b>', '') + row(time, 'Paint') + row('', 'Led by Lars Holm');
const topic = { title: 'Paint', minutes: 15, lead: 'Lars Holm' };

/** What a program or a hand made of the block, and what is read there all the same. */
const written: readonly (readonly [what: string, html: string, agenda: object])[] = [
  ['a hyphen between the clock times', table(paint('13:00-13:15 (15 min)')), { topics: [topic] }],
  ['dots in the clock times, blanks round the dash', table(paint('13.00 – 13.15')), { topics: [topic] }],
  ['the amount in words', table(paint('15 minutes')), { topics: [topic] }],
  [
    'rows without their empty cells',
    table(
      row('<b>Topics</b>', ''),
      row('15 min', 'Paint'),
      row('Led by Lars Holm'),
      whyMaja,
      row('Prepare: The map'),
    ),
    { topics: [topic], reasons: [maja] },
  ],
  [
    'characters by their names',
    table(row('<b>Goal</b>', 'rent &le; 9 &rarr; sign, &plusmn;3 &micro;m')),
    { goal: 'rent ≤ 9 → sign, ±3 µm' },
  ],
  [
    'lines where the table was',
    '<div>Agenda · Syfte</div><div>Purpose</div><div>Sign the lease</div><div>Goal</div><div>Lease signed</div><div>End of agenda · Syfte</div>',
    { purpose: 'Sign the lease', goal: 'Lease signed' },
  ],
  [
    'plain text put back as lines',
    `<div>${['Agenda · Syfte', 'Goal   Lease signed', 'Why you are invited', 'Maja&lt;mailto:maja@fabrikam.example&gt;\tKnows the site', 'Prepare: The map', 'End of agenda · Syfte'].join('<br>')}</div>`,
    { goal: 'Lease signed', reasons: [maja] },
  ],
  ['no blank behind the dot', table(goal).replaceAll('· Syfte', '·Syfte'), { goal: 'Lease signed' }],
  ['another dot, by its name', table(goal).replaceAll('·', '&CenterDot;'), { goal: 'Lease signed' }],
  [
    'a label and its answer in one cell',
    table('<tr><td colspan="2"><div><b>Goal</b></div>Lease signed</td></tr>'),
    { goal: 'Lease signed', notes: '' },
  ],
  [
    'a link whose target is in punycode, without a scheme in its words',
    table(row('<b>Goal</b>', 'Read <a href="http://www.xn--frg-qla.example/">www.färg.example</a>')),
    { goal: 'Read www.färg.example' },
  ],
  [
    'an anchor that became a link to no host',
    table(goal).replace('<a name="syfte-agenda">', '<a href="https://">'),
    { goal: 'Lease signed', notes: '' },
  ],
  [
    'characters without width in an empty cell and behind a label',
    table(whyMaja, row('\u200b', 'Prepare: The map'), row('<b>Goal\u200b</b>', 'Lease signed')),
    { goal: 'Lease signed', reasons: [maja] },
  ],
];

function agendaIn({ block }: ParsedBody): CanonicalAgenda {
  if (!block) throw new Error('there is no block');
  return block.agenda;
}

function replaced(body: ParsedBody, agenda: CanonicalAgenda): string {
  const spliced = spliceBlock(body, agenda, 'en');
  if (spliced.kind !== 'replaced') throw new Error(spliced.kind);
  return spliced.body;
}

describe('a block that other software has written again', () => {
  it.each(written)('is read: %s', (_, html, agenda) => {
    expect(parseBody(html).block?.agenda).toMatchObject(agenda);
  });

  it.each(written)('is replaced as one, and nothing is escaped twice: %s', (_, html) => {
    const body = parseBody(`<p>Hello</p>${html}<p>Bye</p>`);
    const after = { ...agendaIn(body), purpose: 'Choose a colour' };
    const changed = replaced(body, after);
    expect(parseBody(changed).block).toMatchObject({ hasTwin: false, agenda: after });
    expect(changed).toMatch(/^<p>Hello<\/p>[\s\S]*<p>Bye<\/p>$/);
  });

  it('keeps above it what was typed on its first line', () => {
    const html = table(goal).replace('<a name', 'Parking is on us<br><a name');
    const body = parseBody(html);
    expect(body.block?.agenda).toMatchObject({ goal: 'Lease signed', notes: '' });
    const changed = replaced(body, { ...agendaIn(body), purpose: 'Choose a colour' });
    expect(changed).toMatch(/Parking is on us[\s\S]*Agenda · Syfte/);
  });
});

describe('a table of topics that somebody else has made', () => {
  const rows = (head: readonly string[], ...others: readonly (readonly string[])[]) =>
    `<p>Agenda</p><table>${[head, ...others].map((cells) => row(...cells)).join('')}</table>`;

  it('is two topics with minutes and leads, where its columns say so', () => {
    const html = rows(
      ['Timebox', 'Topic', 'Presenter'],
      ['10 min', 'Colour', 'Lars Holm'],
      ['25 min', 'Roof', 'Maja Ek'],
    );
    expect(alreadyWritten(parseBody(html), 'House')).toEqual([
      {
        answer: 'topics',
        topics: [
          { title: 'Colour', minutes: 10, lead: 'Lars Holm' },
          { title: 'Roof', minutes: 25, lead: 'Maja Ek' },
        ],
      },
    ]);
  });

  it('is none without such columns', () => {
    const html = rows(['Room', 'Paint', 'Price'], ['12', 'White', '40'], ['14', 'Grey', '55']);
    expect(alreadyWritten(parseBody(html), 'House')).toEqual([]);
  });
});
