import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
import { readAgenda } from '../../src/invite/read-agenda';
import { aCell, type Piece } from '../builders/a-cell';

const bo = ['Bo Berg', 'bo@contoso.example'] as const;
const eva = ['Eva Ask', 'eva@contoso.example'] as const;

type Given = string | readonly Piece[];

/** What the rows of a block say: each row its cells, each cell a text or its pieces. */
function read(...rows: readonly (readonly Given[])[]) {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? aCell(cell) : aCell(...cell))),
  );
  return readAgenda(cells, new Date('2026-11-27T12:00:00Z'));
}

const named = (name: string) => ({ name, address: '' });
const boBerg = { name: 'Bo Berg', address: 'bo@contoso.example' };
const evaAsk = { name: 'Eva Ask', address: 'eva@contoso.example' };
const topic = (title: string, minutes: number | null, lead = '') => ({ title, minutes, lead });
const step = (what: string, owner = named(''), due = '') => ({ what, owner, due });

type Case = [string, readonly (readonly Given[])[], Partial<Agenda>];

describe('an answer', () => {
  it.each<Case>([
    ['stands beside its label', [['Purpose', 'Decide']], { purpose: 'Decide', notes: '' }],
    [
      'stands below its label, in the same cell',
      [['Purpose\nDecide\nnow']],
      { purpose: 'Decide\nnow', notes: '' },
    ],
    [
      'stands in a row below its label',
      [['Purpose'], ['Decide'], ['now']],
      { purpose: 'Decide\nnow', notes: '' },
    ],
    [
      'goes on in a row whose left cell is empty',
      [
        ['Goal', 'One list'],
        ['', 'and a date'],
      ],
      { goal: 'One list\nand a date', notes: '' },
    ],
    [
      'goes on beside a cell that shows nothing',
      [
        ['Goal', 'One list'],
        ['\u200b', 'and a date'],
      ],
      { goal: 'One list\nand a date' },
    ],
    [
      'is all that stands beside its label',
      [['Goal', 'One list', 'in January']],
      { goal: 'One list\nin January' },
    ],
    ['keeps its links as words', [['Goal', ['As ', bo, ' said']]], { goal: 'As Bo Berg said' }],
    [
      'may be left out',
      [
        ['Purpose', ''],
        ['Goal', 'One list'],
      ],
      { purpose: '', goal: 'One list', notes: '' },
    ],
    [
      'may show nothing',
      [
        ['Purpose', '\u200b'],
        ['Goal', 'One list'],
      ],
      { purpose: '', notes: '' },
    ],
    [
      'is not what stands below another row',
      [['Purpose', 'Decide'], ['now']],
      { purpose: 'Decide', notes: 'now' },
    ],
    [
      'may have empty cells behind its label',
      [
        ['Purpose', '', ''],
        ['Decide', ''],
      ],
      { purpose: 'Decide', notes: '' },
    ],
    [
      'is given twice where its label stands twice',
      [
        ['Purpose', 'Decide'],
        ['Purpose', 'Choose'],
      ],
      { purpose: 'Decide\nChoose' },
    ],
    [
      'of everyone stands among the reasons',
      [['Everyone', 'You pay']],
      { reasonForAll: 'You pay', notes: '' },
    ],
    [
      'is none where its cell shows nothing below its label',
      [['Purpose\n\u200b'], ['Goal', 'One list']],
      { purpose: '', notes: '' },
    ],
    ['is none of an empty row', [[], [''], ['Goal', 'One list']], { goal: 'One list', notes: '' }],
    [
      'goes on in several cells',
      [
        ['Goal', 'One list'],
        ['', 'Price', '5 min'],
      ],
      { goal: 'One list\nPrice\n5 min', topics: [] },
    ],
    [
      'is no name with a reason below it',
      [['Goal', 'One list'], [[bo, '\nYou pay']]],
      { goal: 'One list', reasons: [], notes: 'Bo Berg\nYou pay' },
    ],
    [
      'is no step that stands below it',
      [['Goal', 'One list'], ['Book — Bo Berg, by 4 December']],
      { goal: 'One list', nextSteps: [], notes: 'Book — Bo Berg, by 4 December' },
    ],
    [
      'is no heading with a zone beside it',
      [['Purpose · here'], ['Decide']],
      { purpose: '', notes: 'Purpose · here\nDecide' },
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows).agenda).toMatchObject(expected);
  });

  it('to what should be prepared has lost the boxes to tick', () => {
    expect(read(['Preparation'], ['☐ Read\n☐Think']).agenda.preparation).toBe('Read\nThink');
    expect(read(['Preparation', '☐ Read']).agenda.preparation).toBe('☐ Read');
    expect(read(['Preparation'], ['Read ☐ and ☐ tick']).agenda.preparation).toBe('Read ☐ and ☐ tick');
    expect(read(['Purpose'], ['☐ Read']).agenda.purpose).toBe('☐ Read');
  });
});

describe('what answers no question is a note', () => {
  it.each<Case>([
    ['before all labels', [['Hello'], ['Purpose', 'Decide']], { notes: 'Hello', purpose: 'Decide' }],
    ['in two cells', [['Left', 'right']], { notes: 'Left right' }],
    ['beside an empty cell before all labels', [['', 'right']], { notes: 'right' }],
    ['of several lines', [['One\nTwo']], { notes: 'One\nTwo' }],
    ['under its own label, too', [['One'], ['Notes', 'Two']], { notes: 'One\nTwo' }],
    [
      'below our last line',
      [['Purpose', 'Decide'], ['End of agenda · Syfte'], ['', 'Typed']],
      { purpose: 'Decide', notes: 'Typed' },
    ],
    [
      'below our last line in one cell',
      [['Purpose'], ['End of agenda · Syfte'], ['Typed']],
      { purpose: '', notes: 'Typed' },
    ],
    [
      'beside our last line',
      [
        ['Purpose', 'Decide'],
        ['End of agenda · Syfte', 'Typed'],
      ],
      { notes: 'Typed' },
    ],
    [
      'beside our first line',
      [
        ['Agenda · Syfte', 'Typed'],
        ['Purpose', 'Decide'],
      ],
      { purpose: 'Decide', notes: 'Typed' },
    ],
    ['above a last line that stands first', [['Typed\nEnd of agenda · Syfte']], { notes: 'Typed' }],
    [
      'above our last line, in its cell',
      [['Purpose', 'Decide'], ['Typed\nEnd of agenda · Syfte\nmore']],
      { notes: 'Typed\nmore' },
    ],
    [
      'below our first line, in its cell',
      [['Above\nAgenda · Syfte\nbelow'], ['Purpose', 'Decide']],
      { notes: 'below' },
    ],
    [
      'above our first line once answers have begun',
      [['Purpose', 'Decide'], ['Above\nAgenda · Syfte']],
      { notes: 'Above' },
    ],
    [
      'above our first line, below another of ours',
      [['Agenda · Syfte'], ['Above\nAgenda · Syfte']],
      { notes: 'Above' },
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows).agenda).toMatchObject(expected);
  });
});

describe('who is invited, and why', () => {
  const why = ['Why you are invited'];

  it.each<Case>([
    [
      'beside each other',
      [why, [[bo], 'You own the margins']],
      { reasons: [{ person: boBerg, why: 'You own the margins', prepare: '' }] },
    ],
    [
      'several with one reason',
      [why, [[bo, '; ', eva], 'You pay']],
      { reasons: [boBerg, evaAsk].map((person) => ({ person, why: 'You pay', prepare: '' })) },
    ],
    [
      'below each other in one cell',
      [why, [[bo, '\nYou pay']]],
      { reasons: [{ person: boBerg, why: 'You pay', prepare: '' }], notes: '' },
    ],
    [
      'below each other in one cell, links gone',
      [why, ['Bo Berg; Eva Ask\nYou pay']],
      {
        reasons: ['Bo Berg', 'Eva Ask'].map((name) => ({ person: named(name), why: 'You pay', prepare: '' })),
      },
    ],
    [
      'what each prepares in the row below',
      [why, [[bo], 'You pay'], ['', 'Prepare: Read the list']],
      { reasons: [{ person: boBerg, why: 'You pay', prepare: 'Read the list' }] },
    ],
    [
      'what each prepares in a row across',
      [why, [[bo], 'You pay'], ['Prepare: Read the list'], ['Prepare: Count']],
      { reasons: [{ person: boBerg, why: 'You pay', prepare: 'Read the list\nCount' }] },
    ],
    [
      'a reason of two rows, and what is prepared of two',
      [why, [[bo], 'You pay'], ['', 'and sign'], ['', 'Prepare: Read'], ['', 'and count']],
      { reasons: [{ person: boBerg, why: 'You pay\nand sign', prepare: 'Read\nand count' }] },
    ],
    [
      'what each prepares in a row across, below everyone’s reason',
      [why, ['Everyone', 'You know'], [[bo], 'You pay'], ['Prepare: Read']],
      { reasons: [{ person: boBerg, why: 'You pay', prepare: 'Read' }], notes: '' },
    ],
    [
      'nothing is prepared in a row across where nobody stands between it and everyone’s reason',
      [why, ['Everyone', 'You know'], ['Prepare: Read']],
      { reasonForAll: 'You know', notes: 'Prepare: Read' },
    ],
    [
      'nothing is prepared below another label',
      [why, ['Everyone', 'You know'], [[bo], 'You pay'], ['Goal', 'One list'], ['Prepare: Read']],
      {
        reasons: [{ person: boBerg, why: 'You pay', prepare: '' }],
        goal: 'One list',
        notes: 'Prepare: Read',
      },
    ],
    [
      'a word below everyone’s reason is a note',
      [why, ['Everyone', 'You know'], [[bo], 'You pay'], ['Typed']],
      { reasons: [{ person: boBerg, why: 'You pay', prepare: '' }], notes: 'Typed' },
    ],
    [
      'nothing that is seen stands beside the heading',
      [['Why you are invited\n\u200b'], [[bo], 'You pay']],
      { notes: '' },
    ],
    [
      'typed names have a reason',
      [why, ['Bo Berg', 'You pay']],
      { reasons: [{ person: named('Bo Berg'), why: 'You pay', prepare: '' }], notes: '' },
    ],
    ['somebody without a reason is in the invite anyway', [why, [[bo], '']], { reasons: [], notes: '' }],
    [
      'a name that somebody typed without a reason is a note',
      [why, ['Bo Berg', '']],
      { reasons: [], notes: 'Bo Berg' },
    ],
    [
      'nothing is prepared where nobody stands above',
      [why, ['Prepare: Read']],
      { reasons: [], notes: 'Prepare: Read' },
    ],
    [
      'a name that reads like a label',
      [why, [[['Goal', 'goal@contoso.example']], 'You pay']],
      {
        reasons: [{ person: { name: 'Goal', address: 'goal@contoso.example' }, why: 'You pay', prepare: '' }],
        goal: '',
      },
    ],
    [
      'a linked name across the block that reads like a label',
      [why, [[['Goal', 'goal@contoso.example'], '\nYou pay']]],
      {
        reasons: [{ person: { name: 'Goal', address: 'goal@contoso.example' }, why: 'You pay', prepare: '' }],
        goal: '',
      },
    ],
    [
      'words across the block are nobody’s reason',
      [why, ['They all know'], [[bo], 'You pay']],
      { notes: 'They all know' },
    ],
    [
      'two lines without a name are nobody’s reason',
      [why, ['They all\nknow']],
      { reasons: [], notes: 'They all\nknow' },
    ],
    [
      'words beside the heading are a note',
      [['Why you are invited', 'All of you']],
      { reasons: [], notes: 'All of you' },
    ],
    [
      'everyone’s reason does not end the section',
      [why, ['Everyone', 'You pay'], [[bo], 'You sign']],
      { reasonForAll: 'You pay', reasons: [{ person: boBerg, why: 'You sign', prepare: '' }] },
    ],
    [
      'the next label ends the section',
      [why, [[bo], 'You pay'], ['Goal', 'One list'], ['Eva', 'pays']],
      { notes: 'Eva pays', goal: 'One list' },
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows).agenda).toMatchObject(expected);
  });
});

describe('topics', () => {
  const topics = ['Topics'];

  it.each<Case>([
    [
      'with their start, title and minutes',
      [topics, ['10:00', 'Price', '20 min'], ['10:20', 'Freight', '5 min']],
      { topics: [topic('Price', 20), topic('Freight', 5)] },
    ],
    ['with their title and minutes', [topics, ['Price', '20 min']], { topics: [topic('Price', 20)] }],
    [
      'without minutes',
      [topics, ['Price', ''], ['Freight', '–']],
      { topics: [topic('Price', null), topic('Freight', null)] },
    ],
    [
      'with an empty cell for their start',
      [topics, ['', 'Price', '20 min']],
      { topics: [topic('Price', 20)], notes: '' },
    ],
    [
      'with who leads',
      [topics, ['Price · led by Bo Berg', '20 min']],
      { topics: [topic('Price', 20, 'Bo Berg')] },
    ],
    [
      'with who leads in the row below',
      [topics, ['Price', '20 min'], ['', 'led by Bo Berg']],
      { topics: [topic('Price', 20, 'Bo Berg')] },
    ],
    [
      'with who leads in a row across',
      [topics, ['Price', '20 min'], ['led by Bo Berg']],
      { topics: [topic('Price', 20, 'Bo Berg')], notes: '' },
    ],
    [
      'of two rows',
      [topics, ['Price', '20 min'], ['', 'of steel']],
      { topics: [topic('Price of steel', 20)] },
    ],
    [
      'with one who leads and no second one',
      [topics, ['Price · led by Bo', '20 min'], ['', 'led by Eva']],
      { topics: [topic('Price led by Eva', 20, 'Bo')] },
    ],
    [
      'across the block, below a heading that stands alone',
      [topics, ['Price'], ['Freight']],
      { topics: [topic('Price', null), topic('Freight', null)], notes: '' },
    ],
    ['in one cell with the heading are a note', [['Topics', 'Price']], { topics: [], notes: 'Price' }],
    [
      'beside a heading with their zone',
      [
        ['Topics', 'Times in Central European Time'],
        ['Price', '5 min'],
      ],
      { topics: [topic('Price', 5)], notes: '' },
    ],
    [
      'below a heading that carries the zone',
      [['Topics · Central European Time'], ['10:00', 'Price', '5 min']],
      { topics: [topic('Price', 5)], notes: '' },
    ],
    [
      'with who leads in a row across, below a heading with a zone',
      [['Topics', 'Times in Central European Time'], ['Price', '5 min'], ['led by Bo']],
      { topics: [topic('Price', 5, 'Bo')], notes: '' },
    ],
    [
      'and words across the block below a heading with a zone',
      [['Topics', 'Times in Central European Time'], ['Price', '5 min'], ['Typed']],
      { topics: [topic('Price', 5)], notes: 'Typed' },
    ],
    [
      'in one cell, the others empty, below a heading with a zone',
      [
        ['Topics', 'Times in Central European Time'],
        ['Price', ''],
      ],
      { topics: [topic('Price', null)], notes: '' },
    ],
    [
      'nobody leads below another label',
      [topics, ['Price', '5 min'], ['Goal', 'One list'], ['led by Bo']],
      { topics: [topic('Price', 5)], goal: 'One list', notes: 'led by Bo' },
    ],
    ['are none in a cell beside an empty one', [topics, ['', 'Price']], { topics: [], notes: 'Price' }],
    [
      'end with the next label',
      [topics, ['Price', '5 min'], ['Goal', 'One list'], ['Freight', '5 min']],
      { topics: [topic('Price', 5)], notes: 'Freight 5 min' },
    ],
    [
      'are no row that tells none',
      [topics, ['Price', 'of steel', 'and more']],
      { topics: [], notes: 'Price of steel\nand more' },
    ],
    [
      'nobody leads the first before there is one',
      [topics, ['Price', 'x'], ['led by Bo']],
      { notes: 'Price x', topics: [topic('led by Bo', null)] },
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows).agenda).toMatchObject(expected);
  });

  it('have clock times where each of them starts at one', () => {
    expect(read(topics, ['9:00', 'Price', '20 min'], ['9:20', 'Freight', '5 min']).clockTimes).toBe(
      '09:00 09:20',
    );
    expect(read(topics, ['9:00', 'Price', '20 min'], ['', 'Freight', '5 min']).clockTimes).toBe('');
    expect(read(['Purpose', 'Decide']).clockTimes).toBe('');
  });
});

describe('next steps', () => {
  it.each<Case>([
    [
      'stand in a row each',
      [['Next step'], ['Order — Bo Berg, by 4 December'], ['Book']],
      { nextSteps: [step('Order', named('Bo Berg'), '2026-12-04'), step('Book')] },
    ],
    [
      'have owner and day under labels of their own',
      [
        ['Next step', 'Order'],
        ['Owner', [bo]],
        ['Due', '4 December 2026'],
      ],
      { nextSteps: [step('Order', boBerg, '2026-12-04')] },
    ],
    [
      'have one owner and one day: a second is a note',
      [
        ['Next step', 'Order'],
        ['Owner', [bo]],
        ['Owner', [eva]],
        ['Due', '2026-12-04'],
        ['Due', '2026-12-05'],
      ],
      { nextSteps: [step('Order', boBerg, '2026-12-04')], notes: 'Owner Eva Ask\nDue 2026-12-05' },
    ],
    [
      'go on in a row with an empty left cell',
      [
        ['Next step', 'Order'],
        ['', 'the steel'],
      ],
      { nextSteps: [step('Order\nthe steel')] },
    ],
    [
      'with a label each have an owner each',
      [
        ['Next step', 'Order'],
        ['Owner', [bo]],
        ['Next step', 'Book'],
        ['Owner', [eva]],
      ],
      { nextSteps: [step('Order', boBerg), step('Book', evaAsk)] },
    ],
    [
      'are one where it stands in the cell of its label with all its lines',
      [['Next step\nOrder\nthe steel']],
      { nextSteps: [step('Order\nthe steel')] },
    ],
    [
      'are one where more stands beside an empty cell, and an owner below',
      [['Next step'], ['Order'], ['', 'the steel'], ['Owner', [bo]]],
      { nextSteps: [step('Order\nthe steel', boBerg)] },
    ],
    [
      'are none where a name alone stands behind, below the cell of the label',
      [['Next step\nOrder'], ['Book — Bo Berg']],
      { nextSteps: [step('Order')], notes: 'Book — Bo Berg' },
    ],
    [
      'beside their label say what happens, whatever it looks like',
      [['Next step', 'Order — Bo Berg, by 4 December']],
      { nextSteps: [step('Order — Bo Berg, by 4 December')] },
    ],
    [
      'below the cell of the label are another where they say by when',
      [['Next step\nOrder'], ['Book — Bo Berg, by 4 December']],
      { nextSteps: [step('Order'), step('Book', named('Bo Berg'), '2026-12-04')] },
    ],
    [
      'below the cell of the label are a note where they do not',
      [['Next step\nOrder'], ['Book']],
      { nextSteps: [step('Order')], notes: 'Book' },
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows).agenda).toMatchObject(expected);
  });
});

describe('what came of it', () => {
  it('is told line by line', () => {
    const { agenda } = read(
      ['What came of it'],
      ['The goal was reached · Ended at 09:50'],
      ['Decided'],
      ['• One list\n• In January'],
    );
    expect(agenda.outcome).toEqual({
      goal: 'reached',
      decisions: ['One list', 'In January'],
      endedAt: '09:50',
    });
    expect(agenda.notes).toBe('');
  });
});

describe('the language of a block', () => {
  it('is that of most labels', () => {
    expect(read(['Syfte', 'Välja'], ['Slutmål', 'En lista'], ['Goal', 'One list']).language).toBe('sv');
    expect(read(['Goal', 'One list'], ['Purpose', 'Decide'], ['Syfte', 'Välja']).language).toBe('en');
  });

  it('is English where no label says', () => {
    expect(read(['Hello']).language).toBe('en');
  });

  it('is that of the last line where a block has no labels', () => {
    expect(read(['Agenda · Syfte'], ['Slut på agendan · Syfte']).language).toBe('sv');
  });
});
