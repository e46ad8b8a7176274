/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from '../../../src/agenda/canonical';
import { renderBlock } from '../../../src/invite/render-block';
import { attendeeView } from '../../../src/pane/attendee/attendee-view';
import { anAttendee, bo, cecilia } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';
import { anAgenda, aReason } from '../../builders/an-agenda';
import { aLanguage } from '../../builders/an-agenda-arbitrary';
import { aJourney, allManglings, mangled, waysOf } from '../../manglings/a-mangled-body';

const agenda = anAgenda({
  topics: [
    { title: 'The two offers', minutes: 20, lead: 'Bo Berg' },
    { title: 'Which one, and why', minutes: 10, lead: '' },
  ],
  reasons: [aReason(bo, 'Decides on the budget', 'Read both offers'), aReason(cecilia, 'Has met both')],
  preparation: 'Update the figures',
  nextStep: { owner: bo },
});
const start = { minute: 600, zone: 'Central European Time' };
const around = (block: string) => `<p>Hello everybody</p>${block}<p>See you there!</p>`;
const invite = aReadInvite({ attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')] });
const plain = (language: 'en' | 'sv') =>
  attendeeView(around(renderBlock(agenda, language, start)), invite, bo);

const asWritten = { en: plain('en'), sv: plain('sv') };

describe('the agenda as an attendee reads it', () => {
  it.each(allManglings.map((mangling) => [mangling.name, mangling] as const))(
    'is the same after %s',
    (_, mangling) => {
      for (const body of waysOf(mangling, around(renderBlock(agenda, 'en', start)), 10))
        expect(attendeeView(body, invite, bo)).toEqual(asWritten.en);
    },
  );

  it('is the same after any of it, in any order and either language', () => {
    fc.assert(
      fc.property(aLanguage, aJourney, (language, journey) => {
        const body = `<html><body>${mangled(around(renderBlock(agenda, language, start)), journey)}</body></html>`;
        expect(attendeeView(body, invite, bo)).toEqual(asWritten[language]);
      }),
      { numRuns: 100 },
    );
  });

  it('is all there before anybody rewrote it', () => {
    expect(asWritten.en).toMatchObject({
      why: 'Decides on the budget',
      prepare: 'Read both offers',
      nextSteps: [{ isMine: true }],
      topics: [{ isMine: true }, { isMine: false }],
      purpose: canonicalText(agenda.purpose),
    });
  });
});
