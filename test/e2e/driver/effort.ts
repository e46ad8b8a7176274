import { ComposePage } from './compose-page';
import { Hands } from './hands';
import type { LocalOutlook } from './local-outlook';
import { OrganizerPane } from './organizer-pane';

/** What it cost to get an invite ready: clicks and key presses, and the sentences that only the organizer can write. */
export interface Effort {
  readonly actions: number;
  readonly sentences: number;
}

const subject = 'Sales meeting';
const colleagues = ['Bo Berg', 'Cecilia Dahl', 'Dan Öst', 'Eva Lind'];

/** An invite to four colleagues, as it is before Syfte is asked: subject and attendees any invite needs. */
async function anInviteToColleagues(outlook: LocalOutlook) {
  const compose = await outlook.newInvite();
  await compose.subject(subject);
  return compose.addRequired(...colleagues);
}

/** From an invite to one colleague without an agenda to one that is ready to send. */
export async function meetingOfTwoEffort(outlook: LocalOutlook): Promise<Effort> {
  const compose = await outlook.newInvite();
  await compose.subject('Nordic prices');
  await compose.addRequired('Bo Berg');
  const hands = new Hands(outlook.page);
  const pane = new OrganizerPane(compose.pane());
  await hands.clicks(compose.paneButton('Agenda'));
  await hands.writes(pane.textbox('Purpose'), 'Choose the price list for the Nordics');
  await hands.writes(pane.textbox('Goal'), 'One price list in force on 1 January');
  await hands.writes(pane.reason('Bo Berg'), 'You own the margins');
  await hands.writes(pane.textbox('Next step'), 'Send the chosen list to the sellers');
  await hands.clicks(pane.button('Add to invite'));
  await pane.isReadyToSend();
  return hands;
}

/** From a five-person invite without an agenda to one that is ready to send, with the template of the internal sales meeting. */
export async function salesMeetingEffort(outlook: LocalOutlook): Promise<Effort> {
  const compose = await anInviteToColleagues(outlook);
  const hands = new Hands(outlook.page);
  const pane = new OrganizerPane(compose.pane());
  await hands.clicks(compose.paneButton('Agenda'));
  const template = pane.frame.getByRole('combobox', { name: 'Template', exact: true });
  await hands.clicks(template);
  // The list is open: the letter goes to the entry, Enter takes it.
  await hands.presses('I', 'Enter');
  await pane.textbox('Preparation').and(pane.frame.getByText('CRM')).waitFor();
  await hands.writes(pane.textbox('Purpose'), 'Learn how the Oslo deal was won');
  await hands.writes(pane.textbox('Goal'), 'Twelve new customers before summer');
  await hands.writes(pane.reason('Bo Berg'), 'You have a deal that the case helps with');
  await hands.clicks(pane.button('Choose several'));
  await hands.clicks(pane.button('Same reason for everyone'));
  await hands.writes(pane.textbox('Next step'), 'Try the Oslo offer on one customer each');
  await hands.clicks(pane.button('Add to invite'));
  await pane.isReadyToSend();
  return hands;
}

/** A date, so many days from now. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** From next time's invite, whose body carries last time's agenda, to one that is ready to send. Nothing is left of last time's date. */
export async function nextTimeEffort(outlook: LocalOutlook): Promise<Effort> {
  await salesMeetingEffort(outlook);
  await new ComposePage(outlook.page).send();
  await new ComposePage(outlook.page).isClosed();
  const compose = await outlook.edit(subject);
  const day = inDays(100);
  await compose.when(`${day}T10:00`, `${day}T10:45`);
  const hands = new Hands(outlook.page);
  const pane = new OrganizerPane(compose.pane());
  await hands.clicks(compose.paneButton('Agenda'));
  await hands.clicks(pane.frame.getByRole('button', { name: /^Move to / }));
  await hands.clicks(pane.button('Update invite'));
  await pane.isReadyToSend();
  return hands;
}
