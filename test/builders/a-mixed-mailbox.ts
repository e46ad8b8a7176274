import { contactOf } from '../../sandbox/mailbox/directory';
import { emptyContent, type Invite } from '../../sandbox/mailbox/invite';
import { emptyMailbox, exchangeId, type Mailbox } from '../../sandbox/mailbox/mailbox';
import { onlineMeetingNamed } from '../../sandbox/mailbox/online-meeting';
import { repeating } from '../../sandbox/mailbox/recurrence';
import { ownTimeZone } from '../../sandbox/mailbox/time-zone';
import { renderBlock } from '../../src/invite/render-block';
import { bo, cecilia } from './a-person';
import { anAgenda, aReason } from './an-agenda';

const hour = 60 * 60_000;
const day = 24 * hour;
const workdays = 40;

const colleague = (name: string) => contactOf(`${name}@contoso.example`, '');
const others = ['bo.berg', 'cecilia.dahl', 'dan.ost', 'eva.lind'].map(colleague);
const paragraph =
  '<p class="MsoNormal">Notes from before, and what we said about the prices in the spring.</p>';

/** What stands in an invite: two pages of text and an online meeting, with an agenda in one of three, half of one in another. */
function bodyOf(number: number): string {
  const reasons = [aReason(bo, 'Decides on the budget'), aReason(cecilia, 'Has met both suppliers')];
  const goal = number % 3 === 1 ? '' : 'Contract signed before the summer';
  const block = number % 3 === 0 ? '' : renderBlock(anAgenda({ reasons, goal }), 'en');
  return `<html><body>${block}${paragraph.repeat(60)}${onlineMeetingNamed(String(number))}</body></html>`;
}

/** Within the eight weeks from `from`, on a weekday between eight and five. */
function startOf(number: number, from: number): number {
  const workday = number % workdays;
  const date = new Date(from + (Math.floor(workday / 5) * 7 + (workday % 5)) * day);
  return date.setHours(8 + (Math.floor(number / workdays) % 9), 0, 0, 0);
}

function anInviteOf(number: number, from: number, parts: Partial<Invite>): Invite {
  const start = startOf(number, from);
  return {
    ...emptyContent(start, start + (1 + (number % 4)) * (hour / 2)),
    id: exchangeId(number + 1),
    uid: `uid-${number + 1}`,
    subject: `Meeting ${number + 1}`,
    required: others.slice(0, 2 + (number % 3)),
    body: bodyOf(number),
    owner: colleague('anna.ek').address,
    organizer: colleague('anna.ek'),
    isSent: true,
    isCancelled: false,
    version: 1,
    createdAt: from,
    changedAt: from,
    ...parts,
  };
}

/** Eight weeks of Anna Ek's with 2,000 events: of five, two are her own meetings, one her own note, two somebody else's; and 25 weekly series. */
export function aMixedMailbox(monday: number): Mailbox {
  const series = Array.from({ length: 25 }, (_, at) => {
    const first = startOf(at % 5, monday);
    return anInviteOf(at, monday, {
      subject: `Weekly ${at + 1}`,
      start: first,
      end: first + hour,
      recurrence: repeating('weekly', first, ownTimeZone()),
    });
  });
  const single = Array.from({ length: 2_000 - 25 * 8 }, (_, at) => {
    const number = at + 25;
    const kind = number % 5;
    if (kind < 2) return anInviteOf(number, monday, {});
    if (kind === 2) return anInviteOf(number, monday, { subject: `Note ${number + 1}`, required: [] });
    return anInviteOf(number, monday, { organizer: colleague('bo.berg') });
  });
  return { ...emptyMailbox, invites: [...series, ...single], nextId: 2_001 };
}
