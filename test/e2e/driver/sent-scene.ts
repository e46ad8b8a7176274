import { contactOf } from '../../../sandbox/mailbox/directory';
import { sendInvite } from '../../../sandbox/mailbox/mailbox';
import { onlineMeetingBlock } from '../../../sandbox/mailbox/online-meeting';
import type { Recurrence } from '../../../sandbox/mailbox/recurrence';
import type { Agenda } from '../../../src/agenda/agenda';
import { renderBlock } from '../../../src/invite/render-block';
import { aForm } from '../../builders/form';
import { nordicPrices } from './attendee-scene';
import type { LocalOutlook } from './local-outlook';
import { OrganizerPane } from './organizer-pane';

/** As `nordicPrices`, with no topics: then an hour is a habit. */
export const pricesInBrief: Agenda = { ...nordicPrices, topics: [] };

interface Scene {
  readonly agenda?: Agenda | null;
  /** Addresses before the @. */
  readonly to?: readonly string[];
  readonly recurrence?: Recurrence | null;
}

/** Anna has sent an online meeting for 1 December 2026, 09:00–10:00 UTC. */
export async function annaHasSent(outlook: LocalOutlook, scene: Scene = {}): Promise<void> {
  const { agenda = pricesInBrief, to = ['bo.berg', 'cecilia.dahl', 'bo.berg2'], recurrence = null } = scene;
  const body = `<html><body>${agenda ? renderBlock(agenda, 'en') : ''}<p>See you there!</p>${onlineMeetingBlock}</body></html>`;
  const content = aForm({
    subject: 'Nordic prices',
    body,
    required: to.map((address) => contactOf(`${address}@contoso.example`, '')),
    start: Date.parse('2026-12-01T09:00:00Z'),
    end: Date.parse('2026-12-01T10:00:00Z'),
    recurrence,
  });
  const delivery = { id: null, organizer: content.organizer, content, bodyForAttendees: body };
  const [mailbox] = sendInvite(outlook.server.mailbox.get(), delivery);
  outlook.server.mailbox.set(mailbox);
  await outlook.page.reload();
}

/** The form over a sent invite, driven by the English names that are its contract. */
export class SentPane extends OrganizerPane {
  dialog(name: string) {
    return this.frame.getByRole('dialog', { name, exact: true });
  }

  /** Chooses Update invite, and then Send update in the question of this name. */
  async sendUpdate(question: string): Promise<void> {
    await this.button('Update invite').click();
    await this.dialog(question).waitFor();
    await this.button('Send update').click();
  }

  /** Waits for a sentence at the foot of the form. */
  async says(text: string | RegExp): Promise<void> {
    await this.frame.locator('footer').getByText(text).waitFor();
  }
}

/** Anna reads an invite in the reading pane and opens the pane beside it. */
export async function annaReads(outlook: LocalOutlook, subject = 'Nordic prices'): Promise<SentPane> {
  const read = await outlook.readAs('Anna Ek', subject);
  const pane = new SentPane(await read.openPane('Agenda'));
  await pane.textbox('Purpose').waitFor();
  return pane;
}
