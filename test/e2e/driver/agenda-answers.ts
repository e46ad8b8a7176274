import type { ComposePage } from './compose-page';
import type { LocalOutlook } from './local-outlook';
import { OrganizerPane, type TypedAnswers } from './organizer-pane';

/** Four good answers for an invite to Bo Berg and Cecilia Dahl. */
export const goodAnswers = {
  purpose: 'Choose the price list for the Nordics',
  goal: 'One price list in force on 1 January',
  reasons: { 'Bo Berg': 'Owns the margins', 'Cecilia Dahl': 'Knows what the customers pay today' },
  nextStep: 'Send the chosen list to the sellers',
} satisfies TypedAnswers;

/** A new invite with a subject and attendees, its pane closed. */
export async function anInviteTo(outlook: LocalOutlook, ...names: readonly string[]): Promise<ComposePage> {
  const compose = await outlook.newInvite();
  await compose.subject('Nordic prices');
  return compose.addRequired(...names);
}

/** The same with its pane open. */
export async function anOpenPane(
  outlook: LocalOutlook,
  ...names: readonly string[]
): Promise<{ compose: ComposePage; pane: OrganizerPane }> {
  const compose = await anInviteTo(outlook, ...names);
  return { compose, pane: new OrganizerPane(await compose.openPane('Agenda')) };
}

/** An invite that left with a full agenda. */
export async function aSentInvite(outlook: LocalOutlook): Promise<void> {
  const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
  await pane.fill(goodAnswers);
  await pane.addToInvite();
  await compose.send();
  await compose.isClosed();
}
