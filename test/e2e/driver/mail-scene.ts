import { contactOf } from '../../../sandbox/mailbox/directory';
import { sendMail } from '../../../sandbox/mailbox/mail';
import type { LocalOutlook } from './local-outlook';
import { OrganizerPane } from './organizer-pane';

interface MailScene {
  readonly subject?: string;
  /** HTML. */
  readonly body?: string;
  /** Addresses, or what stands before the @ in the organisation. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
}

const contact = (address: string) =>
  contactOf(address.includes('@') ? address : `${address}@contoso.example`, '');

const steelMail = [
  '<div>Hi Anna,</div><div><br></div>',
  '<div>We have to decide whether we pass the price of steel on to our customers. Can we talk?</div>',
  '<div><br></div><div>Best regards<br>Bo Berg<br>Pricing, Contoso</div>',
  '<div id="divRplyFwdMsg"><b>From:</b> Anna Ek</div><div>An older message says something else here.</div>',
].join('');

// Each mail is another one: what is typed beside one waits in the browser, and comes back beside that one alone.
let sentAt = Date.parse('2026-11-30T08:00:00Z');

/** Bo has written to Anna and Cecilia, with Dan in copy, unless told otherwise. */
export async function aMailHasCome(outlook: LocalOutlook, scene: MailScene = {}): Promise<void> {
  const {
    subject = 'Re: Steel is up',
    body = steelMail,
    to = ['anna.ek', 'cecilia.dahl'],
    cc = ['dan.ost'],
  } = scene;
  const mail = { from: contact('bo.berg'), to: to.map(contact), cc: cc.map(contact), subject, body };
  const mailbox = outlook.server.mailbox.get();
  sentAt += 60_000;
  outlook.server.mailbox.set(sendMail(mailbox, { ...mail, at: sentAt }));
  await outlook.page.reload();
}

/** Whoever is at the keyboard opens the mail and the pane that plans a meeting out of it. */
export async function planAMeeting(
  outlook: LocalOutlook,
  subject = 'Re: Steel is up',
  label = 'Plan a meeting',
): Promise<OrganizerPane> {
  const message = await outlook.openMail(subject);
  return new OrganizerPane(await message.openPane(label));
}
