import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
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
