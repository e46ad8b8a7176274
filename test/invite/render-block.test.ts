import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Agenda, emptyAgenda } from '../../src/agenda/agenda';
import type { MeetingStart } from '../../src/invite/clock-times';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anna, bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

const english: Agenda = {
  purpose: 'Choose the supplier for the new warehouse',
  goal: 'Contract signed before the summer, so that the move starts in August',
  topics: [
    { title: 'The two offers, side by side', minutes: 15, lead: 'Bo Berg' },
    { title: 'Which one, and why', minutes: null, lead: '' },
  ],
  reasons: [
    aReason(bo, 'Decides on the budget', 'Read both offers'),
    aReason({ ...cecilia, address: '' }, 'Has met both suppliers'),
  ],
  reasonForAll: 'You will work there',
  preparation: 'Update the figures in the plan before we meet.\nBring your laptop.',
  nextSteps: [{ what: 'Send the order', owner: anna, due: '2026-12-01' }],
  notes: 'Coffee from 8:45',
  outcome: null,
};

const swedish = anAgenda({
  purpose: 'Välj leverantör till det nya lagret',
  goal: 'Avtal påskrivet före sommaren',
  reasons: [aReason(bo, 'Bestämmer över budgeten'), aReason(cecilia, 'Har träffat båda & vet "hur"')],
  nextStep: { what: 'Skicka beställningen' },
});

const ofThreeSteps = anAgenda({
  nextSteps: [
    aStep(),
    aStep({ what: 'Book the lorry', owner: bo, due: '2026-12-04' }),
    { what: 'Tell the landlord', owner: { name: 'The sales team', address: '' }, due: '' },
  ],
});

describe('the block', () => {
  it.each([
    ['agenda-en.approved.html', english, 'en' as const],
    ['agenda-sv.approved.html', swedish, 'sv' as const],
    ['next-steps-en.approved.html', ofThreeSteps, 'en' as const],
    ['next-steps-sv.approved.html', ofThreeSteps, 'sv' as const],
  ])('is as approved in %s', (file, agenda, language) => {
    expect(renderBlock(agenda, language)).toBeAsApproved(join(__dirname, file));
  });

  it.each([
    ['classes', /\sclass=/],
    ['headings', /<h[1-6]/],
    ['pictures', /<img|url\(/],
    ['comments', /<!--/],
    ['hidden text', /display:|visibility:|mso-hide|font-size:0/],
    ['data attributes', /\sdata-/],
    ['colours of text or background', /[^-]color:(?!inherit|windowtext;color:inherit)|background/],
    ['scripts', /<script|\son\w+=/],
    ['other links than mail', /href="(?!mailto:)/],
  ])('has no %s', (_, forbidden) => {
    expect(renderBlock(english, 'en')).not.toMatch(forbidden);
  });

  it('leaves out the rows of answers not given yet', () => {
    const block = renderBlock(anAgenda({ goal: '', reasons: [] }), 'en');
    expect(block).not.toMatch(/Goal|Topics|Why you are invited|Everyone|Notes/);
  });
});

/** The rows that a reader sees between our own lines, each cell as it reads. */
const rowsOf = (answers: Partial<Agenda>, start: MeetingStart | null = null) =>
  parseBody(renderBlock({ ...emptyAgenda, ...answers }, 'en', start))
    .rows.map((row) => row.map(({ text }) => text))
    .slice(1, -1);

const tenInParis = { minute: 600, zone: 'CET', year: 2026 };
const called = (...names: readonly string[]) => names.map((name) => ({ name, address: '' }));
const sharing = (names: readonly string[], why: string, prepare = '') =>
  called(...names).map((person) => ({ person, why, prepare }));
const topic = (title: string, minutes: number | null, lead = '') => ({ title, minutes, lead });
const [nobody = anna, theTeam = anna] = called('', 'The team');

describe('a row of the block', () => {
  it.each<[string, Partial<Agenda>, readonly (readonly string[])[]]>([
    [
      'is a line each of what to prepare',
      { preparation: 'Read it\nGoal' },
      [['Preparation'], ['☐ Read it'], ['☐ Goal']],
    ],
    [
      'has a topic, who leads it and its minutes',
      { topics: [topic('Price', 10, 'Bo'), topic('Delivery', null)] },
      [['Topics'], ['Price · led by Bo', '10 min'], ['Delivery', '']],
    ],
    [
      'has minutes before a title that would tell who leads',
      { topics: [topic('Price · led by Eva', 5), topic('10:00', null)] },
      [['Topics'], ['5 min', 'Price · led by Eva'], ['–', '10:00']],
    ],
    [
      'has who leads below the title where their name would tell another',
      { topics: [topic('Price', 5, 'Bo · led by Eva')] },
      [['Topics'], ['5 min', 'Price'], ['', 'led by Bo · led by Eva']],
    ],
    [
      'has all who share a reason, four at most beside it',
      { reasons: sharing(['Bo', 'Eva', 'Cia', 'Dan'], 'Pays', 'Read it') },
      [['Why you are invited'], ['Bo; Eva; Cia; Dan', 'Pays'], ['', 'Prepare: Read it']],
    ],
    [
      'has more of them above it',
      { reasons: sharing(['Bo', 'Eva', 'Cia', 'Dan', 'Ed'], 'Pays') },
      [['Why you are invited'], ['Bo; Eva; Cia; Dan; Ed\nPays']],
    ],
    [
      'has however many who only prepare',
      { reasons: sharing(['Bo', 'Eva', 'Cia', 'Dan', 'Ed'], '', 'Read it') },
      [['Why you are invited'], ['Bo; Eva; Cia; Dan; Ed', ''], ['', 'Prepare: Read it']],
    ],
    [
      'has one name where that reads as two',
      { reasons: sharing(['Bo; Eva', 'Cia'], 'Pays') },
      [['Why you are invited'], ['Bo; Eva', 'Pays'], ['Cia', 'Pays']],
    ],
    [
      'is for everyone below those who have their own reason',
      { reasons: sharing(['Bo'], 'Pays'), reasonForAll: 'You work there' },
      [['Why you are invited'], ['Bo', 'Pays'], ['Everyone', 'You work there']],
    ],
    [
      'is a next step, with who and by when where they are told',
      {
        nextSteps: [
          { what: 'Order', owner: theTeam, due: '2027-01-08' },
          { what: 'Tell Bo', owner: nobody, due: '2026-12-04' },
          { what: 'Ask Eva', owner: theTeam, due: '' },
          { what: 'Rest', owner: nobody, due: '' },
        ],
      },
      [
        ['Next step'],
        ['Order — The team, by Friday 8 January 2027'],
        ['Tell Bo — by Friday 4 December 2026'],
        ['Ask Eva — The team'],
        ['Rest'],
      ],
    ],
    [
      'is a label each of next steps that would read as others in a line',
      {
        nextSteps: called('Bo — Berg', 'Bo — Berg', '').map((owner, at) => ({
          what: at === 0 ? '' : `Step ${at}`,
          owner,
          due: at === 1 ? '' : '2026-12-04',
        })),
      },
      [
        ['Owner', 'Bo — Berg'],
        ['Due', 'Friday 4 December 2026'],
        ['Next step', 'Step 1'],
        ['Owner', 'Bo — Berg'],
        ['Next step', 'Step 2'],
        ['Due', 'Friday 4 December 2026'],
      ],
    ],
    [
      'is for everyone alone where nobody has a reason of their own',
      { reasonForAll: 'You work there' },
      [['Why you are invited'], ['Everyone', 'You work there']],
    ],
    [
      'begins each step but the first by its label, also where it only tells who',
      {
        nextSteps: called('Bo — Berg', 'Eva — Ask').map((owner, at) => ({
          what: at === 0 ? 'Order' : '',
          owner,
          due: '',
        })),
      },
      [
        ['Next step', 'Order'],
        ['Owner', 'Bo — Berg'],
        ['Next step', ''],
        ['Owner', 'Eva — Ask'],
      ],
    ],
    [
      'is how it went, and each decision',
      { outcome: { goal: 'reached', decisions: ['Nordic', 'Decided'], endedAt: '09:50' } },
      [
        ['What came of it'],
        ['The goal was reached · Ended at 09:50'],
        ['Decided'],
        ['• Nordic'],
        ['• Decided'],
      ],
    ],
    ['is the notes below their label', { notes: 'Coffee' }, [['Notes\nCoffee']]],
  ])('%s', (_, answers, rows) => {
    expect(rowsOf(answers)).toEqual(rows);
  });

  it('has the clock time of its topic where each has minutes, below the zone', () => {
    const topics = [topic('Price', 10, 'Bo'), topic('Price · led by Eva', 20)];
    expect(rowsOf({ topics }, tenInParis)).toEqual([
      ['Topics · CET'],
      ['10:00', 'Price · led by Bo', '10 min'],
      ['10:10–10:30 (20 min)', 'Price · led by Eva'],
    ]);
    expect(rowsOf({ topics: [topic('Price', 10), topic('Delivery', null)] }, tenInParis)).toEqual([
      ['Topics'],
      ['Price', '10 min'],
      ['Delivery', ''],
    ]);
  });

  it('has a day without its year where that is the year of the meeting', () => {
    const nextSteps = [{ what: 'Order', owner: nobody, due: '2026-12-04' }];
    expect(rowsOf({ nextSteps }, tenInParis)).toEqual([['Next step'], ['Order — by Friday 4 December']]);
  });

  it('about people stands below what everybody prepares and takes up once there are many', () => {
    const headings = (count: number) =>
      rowsOf({
        topics: [topic('Price', 5)],
        reasons: called('Bo', 'Eva', 'Cia', 'Dan', 'Ed', 'Fia')
          .slice(0, count)
          .map((person, at) => ({ person, why: `Reason ${at}`, prepare: '' })),
      })
        .map(([first]) => first)
        .filter((first) => first === 'Topics' || first === 'Why you are invited');
    expect(headings(5)).toEqual(['Why you are invited', 'Topics']);
    expect(headings(6)).toEqual(['Topics', 'Why you are invited']);
  });
});
