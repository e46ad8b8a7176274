import { describe, expect, it } from '@jest/globals';
import { alignReasons } from '../../src/form/people';
import { aPerson, bo, cecilia, dan } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const agenda = anAgenda({ reasons: [aReason(bo, 'Decides'), aReason(cecilia, 'Knows both', 'The offers')] });
const whys = (people: Parameters<typeof alignReasons>[1]) =>
  alignReasons(agenda, people).reasons.map(({ person, why }) => [person.name, why]);

describe('reasons in step with the people of the invite', () => {
  it('are in the order of the invite, blank for somebody new', () => {
    expect(whys([dan, cecilia, bo])).toEqual([
      ['Dan Öst', ''],
      ['Cecilia Dahl', 'Knows both'],
      ['Bo Berg', 'Decides'],
    ]);
  });

  it('keep the answer of somebody who left, after the others', () => {
    expect(whys([cecilia])).toEqual([
      ['Cecilia Dahl', 'Knows both'],
      ['Bo Berg', 'Decides'],
    ]);
  });

  it('come back with the person', () => {
    const without = alignReasons(agenda, [cecilia]);
    expect(alignReasons(without, [cecilia, bo]).reasons[1]).toEqual(aReason(bo, 'Decides'));
  });

  it('go by the name that the invite shows now', () => {
    expect(whys([aPerson('Berg, Bo', bo.address)])[0]).toEqual(['Berg, Bo', 'Decides']);
  });

  it('drop nothing but blanks of people who left', () => {
    const grown = alignReasons(agenda, [dan]);
    expect(alignReasons(grown, []).reasons.map(({ person }) => person.name)).toEqual([
      'Bo Berg',
      'Cecilia Dahl',
    ]);
  });
});
