import type { AttendanceReport } from '../../../sandbox/mailbox/attendance';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { sendInvite } from '../../../sandbox/mailbox/mailbox';
import { joinUrl, onlineMeetingNamed } from '../../../sandbox/mailbox/online-meeting';
import type { RunningServer } from '../../../sandbox/server/server';
import { type Agenda, emptyAgenda, type Person } from '../../../src/agenda/agenda';
import { renderBlock } from '../../../src/invite/render-block';
import { aForm } from '../../builders/form';

const day = 86_400_000;
const hour = 3_600_000;

/** Somebody in the address book, by what stands before the @. */
const known = (name: string) => contactOf(`${name}@contoso.example`, '');
const person = (name: string): Person => ({ name: known(name).name, address: known(name).address });

/** What the sales people agreed on when they met last. */
export const lastSales: Agenda = {
  ...emptyAgenda,
  purpose: 'Learn from one customer case and unblock two deals',
  goal: 'Three new customers before the summer',
  topics: [
    { title: 'What can we all learn from one customer case?', minutes: 20, lead: 'Cecilia Dahl' },
    { title: 'Which deal has no next step?', minutes: 10, lead: '' },
  ],
  reasons: [
    { person: person('bo.berg'), why: 'Owns the margins', prepare: 'Bring the margins' },
    { person: person('cecilia.dahl'), why: 'Tells the case', prepare: '' },
  ],
  preparation: 'The CRM is updated before we meet',
  nextSteps: [{ what: 'Call Fabrikam about the offer', owner: person('bo.berg'), due: '2026-11-20' }],
};

/** Whatever has the local Outlook's server. */
interface Served {
  readonly server: Pick<RunningServer, 'mailbox'>;
}

interface Past {
  readonly daysAgo: number;
  readonly subject?: string;
  readonly agenda?: Agenda | null;
  /** Addresses before the @. */
  readonly to?: readonly string[];
  /** Name of its online meeting; none without it. */
  readonly online?: string;
  /** @default by this machine's clock */
  readonly now?: number;
}

/** Anna Ek held a meeting of an hour so many days ago, with this agenda in its invite. */
export function aMeetingWasHeld({ server }: Served, past: Past): void {
  const { daysAgo, subject = 'Sales meeting v. 47', agenda = lastSales, online, now = Date.now() } = past;
  const start = Math.floor(now / hour) * hour - daysAgo * day;
  const body = [agenda ? renderBlock(agenda, 'en') : '', online ? onlineMeetingNamed(online) : ''].join('');
  const content = aForm({
    subject,
    body,
    required: (past.to ?? ['bo.berg', 'cecilia.dahl']).map(known),
    start,
    end: start + hour,
  });
  const delivery = { id: null, organizer: content.organizer, content, bodyForAttendees: body };
  const [mailbox] = sendInvite(server.mailbox.get(), delivery);
  server.mailbox.set(mailbox);
}

/** Teams has kept how long the online meeting of this name took, each time that it was held; in minutes, oldest first, a week apart. */
export function teamsHasKept(
  { server }: Served,
  online: string,
  minutes: readonly number[],
  now = Date.now(),
): void {
  const link = joinUrl(onlineMeetingNamed(online)) ?? '';
  const reports = minutes.map((took, at): AttendanceReport => {
    const start = now - (minutes.length - at) * 7 * day;
    return { id: `report-${at}`, joinUrl: link, start, end: start + took * 60_000, records: [] };
  });
  const mailbox = server.mailbox.get();
  server.mailbox.set({ ...mailbox, reports: [...mailbox.reports, ...reports] });
}
