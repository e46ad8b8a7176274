import { describe, expect, it } from '@jest/globals';
import { emptyAgenda, type NextStep, type Reason, type Topic } from '../../src/agenda/agenda';
import { escapeHtml } from '../../src/invite/escape-html';
import { parseBody } from '../../src/invite/parse-body';

/** What is read of lines that somebody, or a program without tables, wrote between our first line and our last. */
const read = (lines: readonly string[]) =>
  parseBody(
    ['Agenda · Syfte', ...lines, 'End of agenda · Syfte']
      .map((text) => `<div>${escapeHtml(text)}</div>`)
      .join(''),
    { today: new Date('2026-11-27') },
  ).block?.agenda;

const named = (name: string, address = '') => ({ name, address });
const reason = (name: string, why: string, address = '', prepare = ''): Reason => ({
  person: named(name, address),
  why,
  prepare,
});
const topic = (title: string, minutes: number | null = null, lead = ''): Topic => ({ title, minutes, lead });
const step = (what: string, owner = '', due = ''): NextStep => ({ what, owner: named(owner), due });

const bo = 'bo@contoso.example';
const why = 'Why you are invited';

describe('an agenda in words', () => {
  it.each([
    ['a label with its answer behind a colon', ['Purpose: Choose'], { purpose: 'Choose' }],
    ['on the next line', ['Purpose', 'Choose', 'Goal', 'Chosen'], { purpose: 'Choose', goal: 'Chosen' }],
    ['behind a tab', ['Purpose\tChoose', 'Goal\tChosen'], { purpose: 'Choose', goal: 'Chosen' }],
    ['behind blanks', ['Purpose  Choose', 'Goal    Chosen'], { purpose: 'Choose', goal: 'Chosen' }],
    [
      'on two lines',
      ['Purpose: Choose', 'a price list', 'Goal: Chosen'],
      { purpose: 'Choose\na price list', goal: 'Chosen' },
    ],
    ['in Swedish', ['Syfte: Välja', 'Slutmål: Vald'], { purpose: 'Välja', goal: 'Vald' }],
    ['notes', ['Purpose: P', 'Notes: Coffee at nine'], { purpose: 'P', notes: 'Coffee at nine' }],
  ])('has answers: %s', (_, lines, says) => {
    expect(read(lines)).toEqual({ ...emptyAgenda, ...says });
  });

  it.each([
    [
      'behind a colon, with an address',
      [why, `Bo Berg <${bo}>: Owns it`],
      [reason('Bo Berg', 'Owns it', bo)],
    ],
    ['right behind the address', [why, `Bo Berg <${bo}> Owns it`], [reason('Bo Berg', 'Owns it', bo)]],
    [
      'behind an address as Exchange writes it',
      [why, `Bo Berg<mailto:${bo}>\tOwns it`],
      [reason('Bo Berg', 'Owns it', bo)],
    ],
    ['behind a dash', [why, 'Eva Lind – Pays'], [reason('Eva Lind', 'Pays')]],
    ['on the line of the label', [`${why}: Bo Berg: Owns it`], [reason('Bo Berg', 'Owns it')]],
    [
      'for two',
      [why, 'Bo Berg; Eva Lind: Share it'],
      [reason('Bo Berg', 'Share it'), reason('Eva Lind', 'Share it')],
    ],
    [
      'with what to prepare',
      [why, `Bo Berg <${bo}> Owns it`, 'Prepare: the offer'],
      [reason('Bo Berg', 'Owns it', bo, 'the offer')],
    ],
  ])('has reasons: %s', (_, lines, reasons) => {
    expect(read(['Purpose: P', ...lines])).toEqual({ ...emptyAgenda, purpose: 'P', reasons });
  });

  it('has one reason for everyone', () => {
    expect(read(['Purpose: P', why, 'Eva Lind – Pays', 'Everyone: To decide'])).toEqual({
      ...emptyAgenda,
      purpose: 'P',
      reasons: [reason('Eva Lind', 'Pays')],
      reasonForAll: 'To decide',
    });
  });

  it.each([
    [
      'with minutes',
      ['Topics', 'Price 10 min', 'Freight (5 min)'],
      [topic('Price', 10), topic('Freight', 5)],
    ],
    ['without', ['Topics', 'Price 10 min', 'Anything else'], [topic('Price', 10), topic('Anything else')]],
    [
      'with clock times',
      ['Topics', '10:00 Price 10 min', '10:10 Freight 5 min'],
      [topic('Price', 10), topic('Freight', 5)],
    ],
    ['with who leads', ['Topics', 'Freight · led by Bo Berg 5 min'], [topic('Freight', 5, 'Bo Berg')]],
    ['numbered', ['Topics', '1. Price', '2. Freight'], [topic('Price'), topic('Freight')]],
    ['on the line of the label', ['Topics: Price 10 min'], [topic('Price', 10)]],
  ])('has topics: %s', (_, lines, topics) => {
    expect(read(['Purpose: P', ...lines])).toEqual({ ...emptyAgenda, purpose: 'P', topics });
  });

  it.each([
    ['with boxes to tick', ['Preparation', '☐ Read', '☐ Think'], 'Read\nThink'],
    ['on the line of the label', ['Preparation: Read'], 'Read'],
  ])('has preparation: %s', (_, lines, preparation) => {
    expect(read(['Purpose: P', ...lines])).toEqual({ ...emptyAgenda, purpose: 'P', preparation });
  });

  it.each([
    [
      'in one line',
      ['Next step: Send it — Bo Berg, by Friday 4 December 2026'],
      [step('Send it', 'Bo Berg', '2026-12-04')],
    ],
    [
      'in Swedish',
      ['Nästa steg: Skicka — Bo Berg, senast fredag 4 december 2026'],
      [step('Skicka', 'Bo Berg', '2026-12-04')],
    ],
    [
      'a label each',
      ['Next step', 'Send it', 'Owner: Bo Berg', 'Due: 2026-12-04'],
      [step('Send it', 'Bo Berg', '2026-12-04')],
    ],
    [
      'several',
      ['Next step', '• Send it — Bo Berg', '• Call Oslo — Eva Lind, by 2026-12-11'],
      [step('Send it', 'Bo Berg'), step('Call Oslo', 'Eva Lind', '2026-12-11')],
    ],
  ])('has next steps: %s', (_, lines, nextSteps) => {
    expect(read(['Purpose: P', ...lines])).toEqual({ ...emptyAgenda, purpose: 'P', nextSteps });
  });
});
