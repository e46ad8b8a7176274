import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { anna } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';
import { firstEditionBlock } from '../builders/first-edition-block';

const agenda = anAgenda({
  topics: [{ title: 'Offers', minutes: 20, lead: 'Anna' }],
  reasons: [
    aReason({ name: 'Bo Berg', address: 'bo@contoso.example' }, 'Decides on the budget', 'Read both'),
  ],
});
const block = firstEditionBlock(agenda, 'en');
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
/** The block with rows put in before the row of this label. */
const withRows = (before: string, rows: string): string => {
  const at = block.lastIndexOf('<tr>', block.indexOf(`>${before}<`));
  return block.slice(0, at) + rows + block.slice(at);
};

describe('what somebody changed in the block by hand', () => {
  it.each([
    ['another purpose', block.replace(agenda.purpose, 'Sign the lease'), { purpose: 'Sign the lease' }],
    ['an emptied answer', block.replace(agenda.goal, '&nbsp;'), { goal: '' }],
    ['a second line', block.replace(agenda.purpose, '<p>One</p><p>Two</p>'), { purpose: 'One\nTwo' }],
    ['a bulleted answer', block.replace(agenda.purpose, '<ul><li>One<li>Two</ul>'), { purpose: 'One\nTwo' }],
    ['a colon after a label', block.replace('>Goal<', '>GOAL :<'), { goal: agenda.goal }],
    ['a label in another language', block.replace('>Goal<', '>Slutmål<'), { goal: agenda.goal }],
    [
      'a label in decomposed Unicode',
      block.replace('>Next step<', '>Na\u0308sta steg<'),
      { nextSteps: agenda.nextSteps },
    ],
    [
      'another order',
      block.replace('>Goal<', '>X<').replace('>Purpose<', '>Goal<').replace('>X<', '>Purpose<'),
      { purpose: agenda.goal, goal: agenda.purpose },
    ],
    ['a row of its own', withRows('Goal', row('Budget', '10 000 kr')), { notes: 'Budget 10 000 kr' }],
    ['a row across', withRows('Goal', '<tr><td colspan=2>Bring coffee</td></tr>'), { notes: 'Bring coffee' }],
    [
      'a row that goes on',
      withRows('Goal', row('', 'and the carrier')),
      { purpose: `${agenda.purpose}\nand the carrier` },
    ],
    ['a line between rows', withRows('Goal', 'stray line'), { notes: 'stray line' }],
    [
      'a line above the heading, which stands above the block',
      block.replace('<a name', 'Urgent!<br><a name'),
      { notes: '' },
    ],
    [
      'a reason for somebody typed in',
      withRows('Next step', row('Dan Öst', 'Runs the warehouse')),
      { reasons: [...agenda.reasons, aReason({ name: 'Dan Öst', address: '' }, 'Runs the warehouse')] },
    ],
    ['a name without a reason', withRows('Next step', row('Dan Öst', '')), { notes: 'Dan Öst' }],
    [
      'a topic typed in',
      withRows('Why you are invited', row('15 min', 'Decision')),
      { topics: [...agenda.topics, { title: 'Decision', minutes: 15, lead: '' }] },
    ],
    [
      'a topic of unclear length',
      withRows('Why you are invited', row('a while', 'Decision')),
      { notes: 'a while Decision' },
    ],
    [
      'more under a topic',
      withRows('Why you are invited', row('', 'and prices')),
      { topics: [{ title: 'Offers and prices', minutes: 20, lead: 'Anna' }] },
    ],
    [
      'more under a reason',
      withRows('Next step', row('', 'and the plan')),
      {
        reasons: [
          aReason(
            { name: 'Bo Berg', address: 'bo@contoso.example' },
            'Decides on the budget',
            'Read both\nand the plan',
          ),
        ],
      },
    ],
    ['a second owner', withRows('Due', row('Owner', 'Bo')), { notes: 'Owner Bo' }],
    [
      'a link on a word',
      block.replace(agenda.goal, 'See <a href="https://contoso.example/plan">the plan</a>'),
      { goal: 'See the plan (https://contoso.example/plan)' },
    ],
    [
      'an address that became a link',
      block.replace(agenda.goal, 'See <a href="http://contoso.example/">contoso.example</a>'),
      { goal: 'See contoso.example' },
    ],
    [
      'an owner typed over',
      block.replace(/<a href="mailto:anna[^>]*>Anna Ek<\/a>/, 'Bo'),
      { nextSteps: [aStep({ owner: { name: 'Bo', address: '' } })] },
    ],
    [
      'an owner with a title',
      block.replace('>Anna Ek</a>', '>Anna Ek</a> (sales)'),
      {
        nextSteps: [aStep({ owner: { ...anna, name: 'Anna Ek (sales)' } })],
      },
    ],
    [
      'a table in an answer',
      block.replace(agenda.goal, '<table><tr><td>a<td>b<tr><td>c</table>'),
      { goal: 'a\nb\nc' },
    ],
    ['end tags left out', block.replace(/<\/t[dr]>/g, ''), { ...agenda }],
    [
      'text beside the table, which is the organizer’s own',
      block.replace('<table', 'Mine<table'),
      { ...agenda },
    ],
  ])('is read: %s', (_, body, expected) => {
    const agenda = parseBody(body).block?.agenda ?? emptyAgenda;
    expect(agenda).toMatchObject(expected);
    expect(agenda).toEqual(canonicalAgenda(agenda));
  });

  it('changes the fingerprint', () => {
    const fingerprint = parseBody(block).block?.fingerprint;
    expect(parseBody(block.replace('Decides', 'decides')).block?.fingerprint).not.toBe(fingerprint);
  });
});

describe('a row of the organizer’s own', () => {
  it('below the reasons is a note, not a reason of somebody called so', () => {
    const own = '<tr><td>Location</td><td>Room 5</td></tr>';
    const last = block.lastIndexOf('<tr>');
    const agenda = parseBody(block.slice(0, last) + own + block.slice(last)).block?.agenda;
    expect(agenda?.notes).toContain('Location Room 5');
    expect(agenda?.reasons).toEqual(parseBody(block).block?.agenda.reasons);
  });

  it('in a table of their own, where the block was deleted and its wrapper left, is no agenda', () => {
    const body = '<div id="syfte-agenda"><table><tr><td>Rent</td><td>12 000</td></tr></table></div>';
    expect(parseBody(body).block).toBeNull();
  });
});

describe('words typed beside a line of the block’s own', () => {
  const last = 'End of agenda · Syfte';
  it.each([
    ['behind the last line', block.replace(last, `${last} Coffee at nine`), 'Coffee at nine'],
    ['before the last line', block.replace(last, `Coffee at nine. ${last}`), 'Coffee at nine.'],
    ['below it', block.replace(last, `${last}<br>Coffee at nine`), 'Coffee at nine'],
    ['behind the first line', block.replace('>Agenda · Syfte', '>Agenda · Syfte – autumn'), '– autumn'],
    [
      'behind a line that a client respaced',
      block.replace(last, 'END OF agenda&nbsp;&middot; Syfte Coffee'),
      'Coffee',
    ],
    ['behind a line with a colon', block.replace(last, `${last}: Coffee`), 'Coffee'],
    ['behind a decomposed line', block.replace(last, 'Slut pa\u030a agendan · Syfte Coffee'), 'Coffee'],
    ['in a longer word', block.replace(last, `${last}frågan`), `${last}frågan`],
    ['nowhere', block, ''],
  ])('are kept without it: %s', (_, body, notes) => {
    expect(parseBody(body).block?.agenda.notes).toBe(notes);
  });
});

describe('people in the block', () => {
  it.each([
    ['the scheme in capitals', 'MAILTO:Bo@contoso.example', 'bo@contoso.example'],
    ['parameters', 'mailto:bo@contoso.example?subject=Hi', 'bo@contoso.example'],
    ['references', '&#109;ailto:bo&#64;contoso.example', 'bo@contoso.example'],
    ['a blank in front', ' mailto:bo@contoso.example', 'bo@contoso.example'],
    ['a broken percent sign', 'mailto:b%o@contoso.example', 'b%o@contoso.example'],
    ['no address', 'mailto:', ''],
  ])('keep their address through a link with %s', (_, href, address) => {
    const body = block.replace('mailto:bo@contoso.example', href);
    expect(parseBody(body).block?.agenda.reasons[0]?.person).toEqual({ name: 'Bo Berg', address });
  });
});
