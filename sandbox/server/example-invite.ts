import type { Agenda, Person } from '../../src/agenda/agenda';
import { renderBlock } from '../../src/invite/render-block';
import type { Contact } from '../mailbox/contact';
import { contactOf } from '../mailbox/directory';
import { emptyContent, type InviteContent } from '../mailbox/invite';
import { rewriteOnSave } from '../rewriting/rewriting';

/** Somebody of the example company, by the name in the address. */
export const known = (name: string): Contact => contactOf(`${name}@contoso.example`, '');

const hour = 3_600_000;
export const day: number = 24 * hour;

/** A time of day so many days ahead, on a weekday: what falls on a weekend is on Monday. */
export function at(now: number, days: number, hours: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  const weekend = { 0: 1, 6: 2 }[date.getDay()] ?? 0;
  date.setDate(date.getDate() + weekend);
  return date.setHours(hours, 0, 0, 0);
}

/** The day of a time, as `Agenda` writes it: "2026-11-27". */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** An invite to nobody yet, without a text. @param start ms */
export function anInvite(subject: string, start: number, minutes: number): InviteContent {
  return { ...emptyContent(start, start + minutes * 60_000), subject };
}

/** Why somebody is invited, and what they do before. */
export const because = (person: Person, why: string, prepare = ''): Agenda['reasons'][number] => ({
  person,
  why,
  prepare,
});

/** What the clock on this machine's wall is called: the local Outlook is looked at where it runs. */
function zoneHere(when: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZoneName: 'longGeneric' });
  if (/^(?:Etc\/)?UTC$/.test(format.resolvedOptions().timeZone)) return 'UTC';
  return format.formatToParts(when).find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}

/** The body of an invite with an agenda, as Outlook on the web saves it. @param start of the meeting, ms */
export function written(agenda: Agenda, start: number): string {
  const when = new Date(start);
  const minute = when.getHours() * 60 + when.getMinutes();
  const clock = { minute, zone: zoneHere(when), year: when.getFullYear() };
  return rewriteOnSave(renderBlock(agenda, 'en', clock), 'web');
}

/** An invite, who sends it, and how many days before now. */
export type Sent = readonly [organizer: Contact, content: InviteContent, daysAgo: number];
