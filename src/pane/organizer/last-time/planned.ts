import type { Person } from '../../../agenda/agenda';
import { isComparable } from '../../../agenda/last-time/alike-meetings';
import type { FormStore } from '../../../form/form-store';
import type { FormTarget, InviteIds } from '../../../form/form-target';

/** The invite that is being written, as far as it tells an earlier meeting. */
export interface Planned {
  readonly subject: string;
  readonly people: readonly Person[];
  /** Whoever plans it: in every meeting of theirs, so no likeness. */
  readonly organizer: Person | null;
  readonly ids: InviteIds;
}

/** What the invite is about, now. Never rejects: what could not be read is not known. */
export async function plannedIn(
  target: Pick<FormTarget, 'readIds'>,
  store: Pick<FormStore, 'getState'>,
): Promise<Planned> {
  const ids = await target.readIds();
  const { snapshot, people } = store.getState();
  const { subject, organizer } = snapshot.judged;
  return { subject, people, organizer, ids };
}

/** Whether the invite says anything by which an earlier meeting could be found. */
export function isWorthLooking({ subject, people, ids }: Planned): boolean {
  return isComparable({ subject, people, seriesId: ids.series || ids.invite || null });
}
