import { expect, it } from '@jest/globals';
import { noChoices } from '../../src/agenda/choices';
import { heardBefore, withSaid } from '../../src/form/said';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { aPaneState } from '../builders/a-pane-state';
import { aPerson } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const blockAbout = (people: number) =>
  parseBody(
    renderBlock(
      anAgenda({
        reasons: Array.from({ length: people }, (_, at) =>
          aReason(aPerson(`P${at}`, `p${at}@a.example`), 'Sells there'),
        ),
      }),
      'en',
    ),
  ).block;

it('a word of advice is said once', () => {
  const state = withSaid(aPaneState(), 'many-people');
  expect(state.choices.said).toEqual(['many-people']);
  expect(withSaid(state, 'many-people')).toBe(state);
});

it('an agenda that names more than eight with its organizer was written by somebody who has heard it', () => {
  expect(heardBefore(noChoices, blockAbout(8)).said).toEqual(['many-people']);
  expect(heardBefore(noChoices, blockAbout(7)).said).toEqual([]);
  expect(heardBefore(noChoices, null).said).toEqual([]);
});
