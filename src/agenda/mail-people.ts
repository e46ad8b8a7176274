import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { canonicalAddress } from './canonical';
import { samePerson } from './person';

/** Whom a mail is from and to, as Outlook shows them. */
export interface MailHeader {
  readonly from: Attendee | null;
  readonly to: readonly Attendee[];
  readonly cc: readonly Attendee[];
}

/** Whom a meeting out of a mail is with, and what became of the others. */
export interface MailPeople {
  /** The sender first, then To, then Cc, who are optional; each once, at most so many of either kind. */
  readonly attendees: readonly Attendee[];
  /** Stood there more than once, and are invited once. */
  readonly repeated: readonly Attendee[];
  /** Outlook gives no address that anybody could be invited by. */
  readonly unreachable: readonly Attendee[];
  /** More than a form takes. */
  readonly over: readonly Attendee[];
}

/**
 * The people of a mail as attendees of a meeting that `me` calls, who is left out. `most`: as many required ones, and as many optional ones, as
 * Outlook's form takes. A distribution list stays one attendee. Nobody is lost without a word: who is not among `attendees` is in one of the others.
 */
export function mailPeople({ from, to, cc }: MailHeader, me: Person, most: number): MailPeople {
  const required = [...(from ? [from] : []), ...to].map((one) => ({ ...one, isOptional: false }));
  const all = [...required, ...cc.map((one) => ({ ...one, isOptional: true }))].filter(
    (one) => !isMe(one, me),
  );
  const unreachable = all.filter(({ address }) => canonicalAddress(address) === '');
  const seen = new Set<string>();
  const repeated = new Map<string, Attendee>();
  const each = all.filter((one) => {
    const address = canonicalAddress(one.address);
    if (address === '') return false;
    if (seen.has(address)) repeated.set(address, one);
    const isNew = !seen.has(address);
    seen.add(address);
    return isNew;
  });
  const fits = (isOptional: boolean) => each.filter((one) => one.isOptional === isOptional).slice(0, most);
  const attendees = [...fits(false), ...fits(true)];
  const taken = new Set(attendees);
  return {
    attendees: attendees.map(plain),
    repeated: [...repeated.values()].map(plain),
    unreachable: unreachable.map(plain),
    over: each.filter((one) => !taken.has(one)).map(plain),
  };
}

/** By address; by name only where one of the two shows no address. */
function isMe(one: Attendee, me: Person): boolean {
  return (one.name !== '' || one.address !== '') && samePerson(one, me);
}

/** Required ones do not say that they are. */
function plain(one: Attendee): Attendee {
  const { isOptional, ...rest } = one;
  return isOptional ? { ...rest, isOptional } : rest;
}
