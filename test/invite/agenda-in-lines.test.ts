/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import { escapeHtml } from '../../src/invite/escape-html';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { aPlainAgendaArbitrary } from '../builders/a-plain-agenda-arbitrary';
import { anAgenda } from '../builders/an-agenda';
import { aLanguage } from '../builders/an-agenda-arbitrary';
import { firstEditionBlock } from '../builders/first-edition-block';
import { plainTextOf } from './clients/plain-text';

const start = { minute: 600, zone: 'Central European Time', year: 2026 };

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const lines = (texts: readonly string[], tag = 'div') =>
  texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('');

/** What programs make of the table that they do not keep. */
const flattenings: readonly (readonly [string, (block: string) => string])[] = [
  [
    'each cell a line, and links kept (an editor’s "clear formatting")',
    (block) =>
      [...parsed(block).querySelectorAll('td')]
        .filter((cell) => cell.textContent !== '')
        .map((cell) => `<div>${cell.innerHTML}</div>`)
        .join(''),
  ],
  [
    'a line a row, tabs between its cells (a server’s plain text)',
    (block) => lines(plainTextOf(parsed(block)).split('\n'), 'p'),
  ],
  [
    'a line a row, blanks up to the next column (Exchange’s plain text)',
    (block) => {
      const padded = plainTextOf(parsed(block))
        .split('\n')
        .map((line) =>
          line
            .replace(/^([^\t]*)\t/, (_, first: string) =>
              `${first} `.padEnd(Math.ceil((first.length + 1) / 8) * 8),
            )
            .replace(/\t/g, '        '),
        );
      return `<div>${padded.map(escapeHtml).join('<br>')}</div>`;
    },
  ],
];

/** The first edition knew no more. */
function withOneStep(agenda: CanonicalAgenda): CanonicalAgenda {
  return canonicalAgenda({ ...agenda, nextSteps: agenda.nextSteps.slice(0, 1), outcome: null });
}

describe.each([
  ['the block', renderBlock, aPlainAgendaArbitrary],
  ['the block of the first edition', firstEditionBlock, aPlainAgendaArbitrary.map(withOneStep)],
])('%s without its table', (_, render, agendas) => {
  it.each(flattenings)('reads as the same agenda: %s', (_name, flatten) => {
    fc.assert(
      fc.property(agendas, aLanguage, fc.boolean(), (agenda, language, isTimed) => {
        const body = `<p>Hello</p>${flatten(render(agenda, language, isTimed ? start : null))}<p>Bye</p>`;
        const { place, block } = parseBody(body, { today: new Date('2026-11-01') });
        expect(place?.shape).toBe('lines');
        expect(block?.agenda).toEqual(agenda);
      }),
      { numRuns: 75 },
    );
  });

  it.each(flattenings)('is replaced as one: %s', (_name, flatten) => {
    const body = `<p>Hello</p>${flatten(render(anAgenda({ purpose: 'Older' }), 'sv', start))}<p>Bye</p>`;
    const splice = spliceBlock(parseBody(body), anAgenda(), 'en', start);
    expect(splice).toMatchObject({ kind: 'replaced' });
    const written = 'body' in splice ? splice.body : '';
    expect(parsed(written).body.textContent?.match(/Agenda ·/g)).toHaveLength(1);
    expect(written).toMatch(/^<p>Hello<\/p>.*<p>Bye<\/p>$/su);
    expect(parseBody(written).block?.agenda).toEqual(anAgenda());
  });
});

describe('an agenda that somebody types', () => {
  const typed = (...texts: readonly string[]) => parseBody(lines(texts)).block;

  it('counts from "Agenda" on, with labels below it, in English', () => {
    const block = typed(
      'Hello all,',
      'Agenda',
      'Purpose: Choose the supplier',
      'Goal: Contract signed',
      'Why you are invited',
      'Bo Berg: You own the budget',
      'Berg, Bo <bo.berg2@contoso.example>: You sign',
      'Preparation: Read the offers',
      'Topics',
      '1. The offers (20 min, Bo Berg)',
      '2. Decision – 10 min',
      'Next step: Send the contract — Anna Ek, by Friday 4 December 2026',
    );
    expect(block?.agenda).toEqual(
      anAgenda({
        purpose: 'Choose the supplier',
        goal: 'Contract signed',
        reasons: [
          { person: { name: 'Bo Berg', address: '' }, why: 'You own the budget', prepare: '' },
          { person: { name: 'Berg, Bo', address: 'bo.berg2@contoso.example' }, why: 'You sign', prepare: '' },
        ],
        preparation: 'Read the offers',
        topics: [
          { title: 'The offers', minutes: 20, lead: 'Bo Berg' },
          { title: 'Decision', minutes: 10, lead: '' },
        ],
        nextSteps: [
          { what: 'Send the contract', owner: { name: 'Anna Ek', address: '' }, due: '2026-12-04' },
        ],
      }),
    );
    expect(block?.language).toBe('en');
  });

  it('counts in Swedish, with answers below their labels', () => {
    const block = typed(
      'Agenda:',
      'Syfte',
      'Välja leverantör',
      'Slutmål',
      'Avtal klart',
      'Nästa steg',
      'Skicka avtalet',
      'Ansvarig',
      'Anna Ek',
      'Klart senast',
      '4 december 2026',
    );
    expect(block).toMatchObject({
      language: 'sv',
      agenda: {
        purpose: 'Välja leverantör',
        goal: 'Avtal klart',
        nextSteps: [{ what: 'Skicka avtalet', owner: { name: 'Anna Ek', address: '' }, due: '2026-12-04' }],
      },
    });
  });

  it('ends where the organizer’s own words begin again', () => {
    const body = lines([
      'Agenda',
      'Purpose: Decide',
      'Goal: Chosen',
      'Next step',
      'Send the order',
      'See you there!',
      'Anna',
    ]);
    const splice = spliceBlock(parseBody(body), anAgenda(), 'en');
    expect(splice).toMatchObject({ kind: 'replaced' });
    expect('body' in splice && splice.body).toContain('<div>See you there!</div><div>Anna</div>');
    expect(parseBody(body).block?.agenda.nextSteps[0]?.what).toBe('Send the order');
  });

  it.each([
    ['a list without labels', ['Agenda', '1. Prices', '2. Decision']],
    ['one label alone', ['Agenda', 'Purpose: Decide', 'See you there!']],
    ['labels without a heading', ['Purpose: Decide', 'Goal: Chosen']],
    ['labels far below the heading', ['Agenda', 'Prices', 'Purpose: Decide', 'Goal: Chosen']],
    ['a sentence that begins like labels', ['Agenda', 'Purpose of all this', 'Goal oriented work']],
  ])('does not count as one: %s', (_, texts) => {
    expect(typed(...texts)).toBeNull();
  });

  it('is not live in a reply', () => {
    const body = lines([
      'From: Bo Berg <bo@contoso.example>',
      'Sent: Monday 09:00',
      'To: Anna',
      'Agenda',
      'Purpose: A',
      'Goal: B',
    ]);
    expect(parseBody(body).block).toBeNull();
    expect(
      parseBody(`<blockquote>${lines(['Agenda', 'Purpose: A', 'Goal: B'])}</blockquote>`).block,
    ).toBeNull();
  });

  it('is told when it stands beside the block', () => {
    const body = renderBlock(anAgenda(), 'en') + lines(['Agenda', 'Purpose: A', 'Goal: B']);
    expect(parseBody(body).block).toMatchObject({ hasTwin: true, agenda: anAgenda() });
  });

  it('stays as it is where other lines share its paragraph', () => {
    const body = '<p>Hello<br>Agenda<br>Purpose: A<br>Goal: B</p>';
    expect(spliceBlock(parseBody(body), anAgenda(), 'en')).toEqual({
      kind: 'refused',
      because: 'broken-block',
    });
  });
});

describe('the lines that assistants are told to write', () => {
  const guide = readFileSync(join(__dirname, '../../docs/assistants/SKILL.md'), 'utf8');
  const told = [...guide.matchAll(/```\n([^\n]+ · (?:appen )?Syfte\n[\s\S]*?)\n```/g)].map(
    ([, example = '']) => example,
  );
  // The other languages are told by their labels, with dots for the answers.
  const examples = told.filter((example) => !example.includes('…'));
  const labels = told.filter((example) => example.includes('…'));

  it.each(labels)('have their labels in every other language: %#', (example) => {
    const agenda = parseBody(lines(example.split('\n'), 'p')).block?.agenda;
    expect(agenda).toMatchObject({ purpose: '…', goal: '…', preparation: '…', notes: '' });
    expect(agenda?.nextSteps[0]).toMatchObject({ what: '…', due: '2026-12-04' });
  });

  it.each(examples)('are an agenda with every answer: %#', (example) => {
    const agenda = parseBody(lines(example.split('\n'), 'p')).block?.agenda;
    expect(agenda?.reasons.map(({ person }) => person.address)).toEqual([
      'bo.berg@contoso.com',
      'cecilia.dahl@contoso.com',
    ]);
    expect(agenda?.topics.map(({ minutes }) => minutes)).toEqual([20, 15]);
    expect(agenda?.nextSteps[0]).toMatchObject({
      owner: { name: 'Cecilia Dahl', address: '' },
      due: '2026-12-04',
    });
    expect(agenda?.notes).toBe('');
  });
});

describe('the guide to an agenda in words', () => {
  const docs = join(__dirname, '../../docs');
  const guides = readdirSync(docs).filter((file) => file.startsWith('agenda-in-words'));

  it.each(guides)('%s shows one that is read whole', (file) => {
    const [, language = 'en'] = /\.([a-z]{2})\.md$/.exec(file) ?? [];
    const guide = readFileSync(join(docs, file), 'utf8');
    const [, example = ''] = /```\n([\s\S]*?)\n```/.exec(guide) ?? [];
    const block = parseBody(lines(example.split('\n'), 'p')).block;
    expect(block).toMatchObject({
      language,
      agenda: { nextSteps: [{ owner: { name: 'Cecilia Dahl', address: '' }, due: '2026-12-04' }], notes: '' },
    });
    expect(block?.agenda.reasons).toHaveLength(2);
    expect(block?.agenda.topics.map(({ minutes }) => minutes)).toEqual([20, 15]);
  });
});
