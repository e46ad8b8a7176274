/** @jest-environment jsdom */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
import type { MeetingStart } from '../../src/invite/clock-times';
import { renderBlock } from '../../src/invite/render-block';
import type { Language } from '../../src/text/language';
import { anna, bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';
import { clientsThatMatter, featuresIn, notWhole } from './clients/client-support';
import { plainTextOf } from './clients/plain-text';

const tenInStockholm: MeetingStart = { minute: 600, zone: 'Central European Time' };

const english = anAgenda({
  topics: [
    { title: 'The two offers, side by side', minutes: 15, lead: 'Bo Berg' },
    { title: 'Which one, and why', minutes: 10, lead: '' },
  ],
  reasons: [
    aReason(bo, 'Decides on the budget', 'Read both offers'),
    aReason(cecilia, 'Has met both suppliers'),
  ],
  reasonForAll: 'You will work there',
  preparation: 'Update the figures in the plan.\nBring your laptop.',
  notes: 'Coffee from 8:45',
});

const swedish = anAgenda({
  purpose: 'Välja leverantör till det nya lagret',
  goal: 'Avtal påskrivet före sommaren',
  reasons: [aReason(bo, 'Bestämmer över budgeten'), aReason({ ...cecilia, address: '' }, 'Har träffat båda')],
  nextStep: { what: 'Skicka beställningen', owner: anna },
});

const blocks: readonly (readonly [string, Language, Agenda, MeetingStart | null])[] = [
  ['with clock times, in English', 'en', english, tenInStockholm],
  ['in Swedish', 'sv', swedish, null],
];

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * What some client does not have whole, and why the block may use it all the same. A client that caniemail.com has not tested counts
 * as one that has not.
 */
const accepted: Readonly<Record<string, string>> = {
  'css-padding: partly':
    'On table cells only, and there only is it used; cells of one row have the same above and below.',
  'css-max-width: partly': 'Keeps lines short on wide screens. Where a table has none, lines are longer.',
  'html-align: partly': 'Minutes stand at the right of their cell, or at the left of it.',
  'css-line-height: partly': 'A percentage, and nothing depends on it: lines stand closer or wider.',
  'css-border: partly': 'One line at the left of table cells.',
  'css-font-size: partly': 'In points, never in rem, percent or words.',
  'css-text-decoration: partly':
    'Takes the line from under names and the heading, which are links: they may as well have one.',
  'html-width: partly': 'On tables and cells, where a percentage is of the table.',
  'html-lang: partly': 'On the table, which has it in every client.',
  'css-white-space: partly': 'Only nowrap, on clock times and minutes; other values are what is missing.',
  'css-white-space: no': 'A clock time may break on a narrow screen; all of it is still there.',
  'css-word-break: partly': 'Breaks a long address or link rather than push the answers out of sight.',
  'css-word-break: no': 'There a long address or link makes the block wider than the screen, which scrolls.',
  'html-role: partly': 'Yahoo has it on a table alone, which is where it is.',
  'html-mailto-links: partly': 'Links have an address and no bcc.',
};

describe.each(blocks)('the block %s', (_, language, agenda, start) => {
  const block = parsed(renderBlock(agenda, language, start));

  it('uses nothing that a mail client does not have, but for what is accepted', () => {
    const issues = [...notWhole(block)].filter(([issue]) => !(issue in accepted));
    expect(issues.map(([issue, clients]) => `${issue} (${clients.join(', ')})`)).toEqual([]);
  });

  it('is read row by row: what it is, then each answer below or beside its label', () => {
    const rows = [...block.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.innerText ?? cell.textContent),
    );
    const [first, purpose] = rows;
    expect(first).toEqual([language === 'sv' ? 'Agenda · appen Syfte' : 'Agenda · Syfte']);
    expect(purpose?.[0]).toContain(agenda.purpose);
    const widths = [...block.querySelectorAll('tr')].map((row) =>
      [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
    );
    expect(new Set(widths)).toEqual(new Set([4]));
  });

  it('is a table for the eye alone, and says its language', () => {
    const tables = [...block.querySelectorAll('table')];
    expect(tables.map((table) => table.getAttribute('role'))).toEqual(['presentation']);
    expect(tables.map((table) => table.lang)).toEqual([language]);
    expect(block.querySelectorAll('th, caption, [tabindex], [aria-hidden]')).toHaveLength(0);
  });

  it('is as approved in plain text, which is what a calendar file shows', () => {
    expect(plainTextOf(block)).toBeAsApproved(join(__dirname, `agenda-in-text-${language}.approved.txt`));
  });
});

describe('what the block is checked against', () => {
  it.each(clientsThatMatter)('knows %s', (client) => {
    const found = [...notWhole(parsed('<div style="position:fixed;filter:blur(2px)"><video></video></div>'))];
    expect(found.flatMap(([, clients]) => clients)).toContain(client);
  });

  it.each([
    ['an element', '<svg></svg>', 'html-svg'],
    ['a property', '<p style="border-radius:4px">x</p>', 'css-border-radius'],
    ['a property with a value', '<p style="display:flex">x</p>', 'css-display-flex'],
    ['a unit', '<p style="width:2rem">x</p>', 'css-unit-rem'],
    ['an attribute', '<p aria-live="polite">x</p>', 'html-aria-live'],
    ['a link into the page', '<a href="#x">x</a>', 'html-anchor-links'],
  ])('sees %s', (_, html, slug) => {
    expect(featuresIn(parsed(html))).toContain(slug);
  });

  it('accepts nothing that is no exception any more', () => {
    const issues = new Set(
      blocks.flatMap(([, language, agenda, start]) => [
        ...notWhole(parsed(renderBlock(agenda, language, start))).keys(),
      ]),
    );
    expect(Object.keys(accepted).filter((issue) => !issues.has(issue))).toEqual([]);
  });
});
