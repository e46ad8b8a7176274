import { contactOf } from '../../../sandbox/mailbox/directory';
import { sendInvite } from '../../../sandbox/mailbox/mailbox';
import { type Rewriting, rewriteForAttendees } from '../../../sandbox/rewriting/rewriting';
import type { Agenda, Person } from '../../../src/agenda/agenda';
import { emptyAgenda } from '../../../src/agenda/agenda';
import { renderBlock } from '../../../src/invite/render-block';
import type { Language } from '../../../src/text/language';
import { aForm } from '../../builders/form';
import type { LocalOutlook } from './local-outlook';

/** Somebody in the address book, by what stands before the @. */
function person(address: string): Person {
  const { name } = contactOf(`${address}@contoso.example`, '');
  return { name, address: `${address}@contoso.example` };
}

/** A meeting of an hour from nine, UTC. The namesake of one attendee is another. */
export const nordicPrices: Agenda = {
  ...emptyAgenda,
  purpose: 'Choose the price list for the Nordics',
  goal: 'One price list in force on 1 January',
  topics: [
    { title: 'What the customers pay today', minutes: 20, lead: 'Cecilia Dahl' },
    { title: 'The two lists, side by side', minutes: 25, lead: '' },
    { title: 'Which one, and why', minutes: 15, lead: 'Anna Ek' },
  ],
  reasons: [
    { person: person('bo.berg'), why: 'Owns the margins', prepare: 'Bring the margins for each article' },
    { person: person('cecilia.dahl'), why: 'Knows what the customers pay today', prepare: '' },
    { person: person('bo.berg2'), why: 'Signs the list', prepare: 'Read both lists' },
  ],
  preparation: 'Have both lists at hand',
  nextSteps: [{ what: 'Send the chosen list to the sellers', owner: person('bo.berg'), due: '2026-12-08' }],
};

/** The same meeting, called by somebody who writes Swedish. */
export const nordiskaPriser: Agenda = {
  ...nordicPrices,
  purpose: 'Välja prislista för Norden',
  goal: 'En prislista som gäller från den 1 januari',
  topics: [{ title: 'De två listorna sida vid sida', minutes: 30, lead: '' }],
  reasons: nordicPrices.reasons.map((reason) => ({ ...reason, why: 'Äger marginalerna', prepare: '' })),
  preparation: '',
};

interface Scene {
  readonly agenda?: Agenda | null;
  readonly language?: Language;
  readonly subject?: string;
  /** Addresses before the @. */
  readonly to?: readonly string[];
  readonly rewriting?: Rewriting;
}

/** Anna has sent an invite for 1 December 2026, 09:00–10:00 UTC; its attendees have it as their clients show it. */
export async function anInviteHasCome(outlook: LocalOutlook, scene: Scene = {}): Promise<void> {
  const { agenda = nordicPrices, language = 'en', subject = 'Nordic prices', rewriting = 'web' } = scene;
  const { to = ['bo.berg', 'cecilia.dahl', 'bo.berg2'] } = scene;
  const body = `${agenda ? renderBlock(agenda, language) : ''}<p>See you there!</p>`;
  const content = aForm({
    subject,
    body,
    required: to.map((address) => contactOf(`${address}@contoso.example`, '')),
    start: Date.parse('2026-12-01T09:00:00Z'),
    end: Date.parse('2026-12-01T10:00:00Z'),
  });
  const delivery = {
    id: null,
    organizer: content.organizer,
    content,
    bodyForAttendees: rewriteForAttendees(body, rewriting),
  };
  const [mailbox] = sendInvite(outlook.server.mailbox.get(), delivery);
  outlook.server.mailbox.set(mailbox);
  await outlook.page.reload();
}
