import type { Person } from '../../../agenda/agenda';
import { isComparable } from '../../../agenda/last-time/alike-meetings';
import { attemptOr } from '../../../form/attempt';
import type { OrganizerSession } from '../../../form/session';
import type { ComposeInvite } from '../../../outlook/compose-invite';

/** The invite that is being written, as far as it tells an earlier meeting. */
export interface Planned {
  readonly subject: string;
  readonly people: readonly Person[];
  /** Whoever plans it: in every meeting of theirs, so no likeness. */
  readonly organizer: Person | null;
  /** The ids of the invite and of its series, as Outlook or Graph tells them; '' for none. */
  readonly ids: { readonly invite: string; readonly series: string };
}

/** What the open invite is about, now. Never rejects: what could not be read is not known. */
export async function plannedIn(invite: ComposeInvite, session: OrganizerSession): Promise<Planned> {
  const [id, series] = await Promise.all([
    attemptOr(() => invite.id(), null),
    attemptOr(() => invite.seriesId(), ''),
  ]);
  const { look, people } = session.getState();
  const { subject, organizer } = look.judged;
  return { subject, people, organizer, ids: { invite: id ?? '', series } };
}

/** Whether the invite says anything by which an earlier meeting could be found. */
export function isWorthLooking({ subject, people, ids }: Planned): boolean {
  return isComparable({ subject, people, seriesId: ids.series || ids.invite || null });
}
