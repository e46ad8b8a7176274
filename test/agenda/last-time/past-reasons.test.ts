import { describe, expect, it } from '@jest/globals';
import { pastReasons } from '../../../src/agenda/last-time/past-reasons';
import { aPerson, bo, cecilia, dan } from '../../builders/a-person';
import { aReason } from '../../builders/an-agenda';

const past = [
  aReason(bo, 'TBD'),
  aReason(cecilia, 'Knows the old warehouse'),
  aReason({ ...bo, name: 'Berg, Bo' }, 'Decides on the budget'),
  aReason(cecilia, 'Chairs'),
];

describe('the reasons that people were given before', () => {
  it('are those of the likeliest meeting that say something, in the order of the people', () => {
    expect(pastReasons([bo, cecilia, dan], past)).toEqual([
      'Decides on the budget',
      'Knows the old warehouse',
      '',
    ]);
  });

  it('are nobody else’s who has the same name', () => {
    expect(pastReasons([aPerson('Bo Berg', 'other@fabrikam.example')], past)).toEqual(['']);
  });

  it('are none where nobody looked', () => {
    expect(pastReasons([bo, cecilia], [])).toEqual(['', '']);
  });

  it.each(['You decide on …', 'Du beslutar om …', 'tbd', ''])('are no lead and no placeholder: %j', (why) => {
    expect(pastReasons([bo], [aReason(bo, why)])).toEqual(['']);
  });
});
