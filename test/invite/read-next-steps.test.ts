import { describe, expect, it } from '@jest/globals';
import { noStep } from '../../src/agenda/agenda';
import { escapeHtml } from '../../src/invite/escape-html';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anna, bo } from '../builders/a-person';
import { anAgenda, aStep } from '../builders/an-agenda';

const order = aStep({ due: '2026-12-04' });
const lorry = aStep({ what: 'Book the lorry', owner: bo, due: '2026-12-08' });
const deposit = aStep({ what: 'Pay the deposit', due: '2027-01-08' });
const agenda = anAgenda({ nextSteps: [order, lorry, deposit] });
const block = renderBlock(agenda, 'en');
const today = new Date('2026-11-27');

const stepsIn = (body: string) => parseBody(body, { today }).block?.agenda.nextSteps;
const named = (name: string) => ({ name, address: '' });

/** Rows of the table, each as it stands in the block. */
const rowOf = (what: string) =>
  new RegExp(`<tr><td[^>]*><div><b[^>]*>${what}.*?</tr>\\n`).exec(block)?.[0] ?? '';
const insideOf = (row: string) => row.replace(/^<tr><td[^>]*>|<\/td><\/tr>\n$/g, '');

describe('next steps in a block that somebody or something has changed', () => {
  it.each<[string, string]>([
    ['nothing has changed', block],
    [
      'all of them in one cell, a line each',
      block
        .replace(rowOf('Book the lorry'), '')
        .replace(rowOf('Pay the deposit'), '')
        .replace(
          insideOf(rowOf('Send the order')),
          ['Send the order', 'Book the lorry', 'Pay the deposit']
            .map((what) => insideOf(rowOf(what)))
            .join('<br>'),
        ),
    ],
    [
      'all of them in one cell, as a list',
      block
        .replace(rowOf('Book the lorry'), '')
        .replace(rowOf('Pay the deposit'), '')
        .replace(
          insideOf(rowOf('Send the order')),
          `<ul>${['Send the order', 'Book the lorry', 'Pay the deposit'].map((what) => `<li>${insideOf(rowOf(what))}</li>`).join('')}</ul>`,
        ),
    ],
    [
      'the label in the cell of the first',
      block.replace(
        /<tr><td[^>]*><div><b[^>]*>Next step<\/b><\/div><\/td><\/tr>\n(<tr><td[^>]*>)/,
        (_, cell: string) => `${cell}<b>Next step</b><br>`,
      ),
    ],
  ])('are the same where %s', (_, body) => {
    expect(stepsIn(body)).toEqual(agenda.nextSteps);
  });

  it('hold one more where somebody typed a row', () => {
    const typed = '<tr><td colspan="4">Call the landlord</td></tr>\n';
    expect(stepsIn(block.replace(rowOf('Book the lorry'), (row) => row + typed))).toEqual([
      order,
      lorry,
      { ...noStep, what: 'Call the landlord' },
      deposit,
    ]);
  });

  it('keep their order when somebody moves one', () => {
    const [first, third] = [rowOf('Send the order'), rowOf('Pay the deposit')];
    expect(stepsIn(block.replace(third, '').replace(first, third + first))).toEqual([deposit, order, lorry]);
  });

  it('may say several lines each', () => {
    const long = aStep({ what: 'Send the order\nand the drawings', owner: bo });
    const several = anAgenda({ nextSteps: [long, order, { ...noStep, what: 'Pay\nthe deposit' }] });
    expect(stepsIn(renderBlock(several, 'sv'))).toEqual(several.nextSteps);
  });

  it('are read with a label each where their words look like another step', () => {
    const tricky = aStep({ what: 'Ask Bo — Bo Berg, by Friday 4 December 2026\nand Anna' });
    const several = anAgenda({
      nextSteps: [order, tricky, { ...noStep, owner: anna }, { ...noStep, due: 'soon' }],
    });
    expect(stepsIn(renderBlock(several, 'en'))).toEqual(several.nextSteps);
    expect(stepsIn(renderBlock(anAgenda({ nextSteps: [tricky] }), 'en'))).toEqual([tricky]);
  });
});

const typed = (...lines: readonly string[]) =>
  stepsIn(
    ['Agenda', 'Purpose: Choose the supplier', ...lines].map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
  );

describe('next steps that somebody writes in words', () => {
  const sent = { what: 'Send the order', owner: named('Anna Ek'), due: '2026-12-04' };
  const booked = { what: 'Book the lorry', owner: named('Bo Berg'), due: '2026-12-08' };

  it('are a line each below their label', () => {
    expect(
      typed(
        'Next step',
        'Send the order — Anna Ek, by Friday 4 December',
        'Book the lorry — Bo Berg, by 8 December 2026',
      ),
    ).toEqual([sent, booked]);
  });

  it('may begin behind the label', () => {
    expect(
      typed(
        'Next step: Send the order — Anna Ek, by 4 December 2026',
        'Book the lorry - Bo Berg, by 8 December 2026',
      ),
    ).toEqual([sent, booked]);
  });

  it.each(['Next steps:', 'Next Steps: ', 'NEXT STEPS :'])('may stand below “%s”', (label) => {
    expect(typed(label, 'Send the order — Anna Ek, by 4 December 2026')).toEqual([sent]);
  });

  it('are told in Swedish, too', () => {
    expect(
      typed(
        'Nästa steg',
        'Send the order — Anna Ek, senast fredag 4 december',
        'Book the lorry — Bo Berg, senast 8 december 2026',
      ),
    ).toEqual([sent, booked]);
  });

  it.each([
    ['- ', '- '],
    ['• ', '• '],
    ['1. ', '2. '],
    ['a) ', 'b) '],
  ])('may be a typed list: “%s”', (first, second) => {
    expect(
      typed('Next step', `${first}Send the order`, `${second}Book the lorry — Bo Berg, by 8 December 2026`),
    ).toEqual([{ ...noStep, what: 'Send the order' }, booked]);
  });

  it('have a label each for owner and day where there is one', () => {
    expect(
      typed(
        'Next step: Send the order',
        'Owner: Anna Ek',
        'Due: 2026-12-04',
        'Next step: Book the lorry',
        'Owner: Bo Berg',
        'Due: 8 December 2026',
      ),
    ).toEqual([sent, booked]);
  });

  it('are each one of their own where nobody is named', () => {
    const steps = typed('Next step', 'Send the order', 'Book the lorry', 'Goal: A contract');
    expect(steps?.map(({ what }) => what)).toEqual(['Send the order', 'Book the lorry']);
  });

  it('end where the organizer goes on in words of their own', () => {
    const steps = typed('Next step', 'Send the order — Anna Ek, by 4 December 2026', 'See you there — Anna');
    expect(steps).toEqual([sent]);
  });

  it('are one of several lines where who and by when stand once, at the end', () => {
    const whole = { ...booked, what: 'Send the order\nBook the lorry' };
    expect(typed('Next step', 'Send the order', 'Book the lorry — Bo Berg, by 8 December 2026')).toEqual([
      whole,
    ]);
    expect(
      typed('Next step', 'Send the order', 'Book the lorry', 'Owner: Bo Berg', 'Due: 2026-12-08'),
    ).toEqual([whole]);
  });

  it('are a title where they stand among the topics', () => {
    const body =
      '<p>Agenda</p><p>Purpose: Choose</p><p>Topics</p><p>The offers 20 min</p><p>Next steps 5 min</p>';
    expect(parseBody(body).block?.agenda.topics.map(({ title }) => title)).toEqual([
      'The offers',
      'Next steps',
    ]);
  });
});
