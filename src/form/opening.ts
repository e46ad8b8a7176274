import { type Agenda, emptyAgenda } from '../agenda/agenda';
import { isBlankAgenda } from '../agenda/canonical';
import { type Choices, choicesKey, parseChoices } from '../agenda/choices';
import type { Draft } from '../agenda/draft';
import type { Clock } from '../async/clock';
import type { AgendaBlock, ParsedBody } from '../invite/parse-body';
import { draftIn } from './autosave';
import { dismissedBefore } from './form-changes';
import { type FormState, unopened } from './form-state';
import type { FormTarget, InviteSnapshot } from './form-target';
import { goToOf } from './go-to';
import { alignReasons, peopleOf, unmatchedReasonsAsNotes } from './people';
import { readBody } from './read-block';
import { saysTheSame } from './selectors';
import { type Prefill, prefillFor, withPrefill } from './to-write';

/** Saved beside the invite once an agenda was written into it: the fingerprint. An invite that opens empty all the same is not believed at once. */
export const writtenKey = 'syfte.written';

/** Everything read when the form opens. */
export interface Found {
  readonly snapshot: InviteSnapshot;
  readonly body: FormState['body'];
  readonly block: AgendaBlock | null;
  readonly draft: Draft | null;
  readonly choices: Choices;
  /** What the body says, null when it shows nothing or could not be read: it is cut into pieces once, for the block and for what is offered out of it. */
  readonly parsed: ParsedBody | null;
  /** Everything saved beside the invite; null when it could not be read. */
  readonly texts: Readonly<Record<string, string>> | null;
  /** What was on its way there when the form was closed; null for nothing. */
  readonly local: string | null;
}

/**
 * Reads the invite, its block and the draft. Null when nothing answers at all; 'unloaded' when what reads a
 * body did not come (`readBody`). `meetingHosts` as in the policy.
 */
export async function findAll(
  target: FormTarget,
  meetingHosts: readonly string[],
  clock?: Clock,
): Promise<Found | 'unloaded' | null> {
  const [snapshot, body, texts] = await Promise.all([
    target.readSnapshot(),
    target.readBody(),
    target.saved.read(),
  ]);
  const isRead = body.kind === 'html' || body.kind === 'plain-text';
  if (!isRead && texts === null && !snapshot.isPeopleKnown) return null;
  const local = target.saved.readLocally?.() ?? null;
  const html = body.kind === 'html' ? body.html : '';
  const reading = readBody(html, { today: snapshot.start, meetingHosts }, clock);
  const parsed = await reading.catch(() => 'unloaded' as const);
  if (parsed === 'unloaded') return parsed;
  return {
    snapshot,
    body: body.kind === 'html' ? 'read' : body.kind === 'plain-text' ? 'plain-text' : 'unread',
    block: parsed?.block ?? null,
    draft: draftIn(texts ?? {}, local),
    choices: parseChoices(texts?.[choicesKey]),
    parsed,
    texts,
    local,
  };
}

/** The form opened on what was found. `context`: what the gate handed over, '' for nothing. `user` owns the next step when nobody names an organizer. */
export function openForm(
  found: Found,
  context: string,
  before: FormState,
  user: Prefill['owner'],
): FormState {
  const { snapshot, block } = found;
  const organizer = snapshot.judged.organizer ?? (user.name || user.address ? user : null);
  const prefill = prefillFor(organizer, snapshot.start);
  const base: FormState = { ...unopened, phase: 'open', snapshot, body: found.body, block, prefill };
  const known = { ...base, people: peopleOf(snapshot, found.draft?.agenda ?? block?.agenda ?? base.form) };
  const { answers, from, isConflict } = opening(block, found.draft, (a, b) => saysTheSame(known, a, b));
  const people = peopleOf(snapshot, answers);
  const shown = unmatchedReasonsAsNotes(answers, snapshot);
  return {
    ...known,
    people,
    form: withPrefill(alignReasons(shown, people), prefill),
    from,
    isBlockGone: block === null && wasWritten(found),
    choices: dismissedBefore(before.phase === 'open' ? before.choices : found.choices, block),
    offers: before.offers,
    conflict: isConflict ? block : null,
    conflictsShown: isConflict ? 1 : 0,
    hasNotes: shown.notes !== '' || (block?.agenda.notes ?? '') !== '',
    time: before.time,
    pastLengths: before.pastLengths,
    saving: before.saving,
    goTo: goToOf(context),
  };
}

/** Whether an agenda is known to have stood in the invite. */
function wasWritten({ texts, draft }: Found): boolean {
  return texts?.[writtenKey] !== undefined || (draft?.from ?? '') !== '';
}

export interface Opening {
  /** The answers to open the form with. */
  readonly answers: Agenda;
  /** Fingerprint of the block they come from; '' for none. */
  readonly from: string;
  /** Somebody edited the block after the draft was begun: the organizer chooses which to keep. */
  readonly isConflict: boolean;
}

/**
 * Which answers a form opens with. The block is the truth, the draft what has not been written yet:
 * a draft begun from this very block goes on; a block that was edited since is shown beside the draft; a draft whose block was
 * deleted by hand goes on. `isSame` tells whether two agendas say the same on this form.
 */
export function opening(
  block: Pick<AgendaBlock, 'agenda' | 'fingerprint'> | null,
  draft: Draft | null,
  isSame: (a: Agenda, b: Agenda) => boolean,
): Opening {
  const fromBlock = {
    answers: block?.agenda ?? emptyAgenda,
    from: block?.fingerprint ?? '',
    isConflict: false,
  };
  if (!draft) return fromBlock;
  if (!block) return { answers: draft.agenda, from: '', isConflict: false };
  const isCurrent = draft.from === block.fingerprint || isSame(draft.agenda, block.agenda);
  if (!isCurrent && isBlankAgenda(draft.agenda)) return fromBlock;
  return {
    answers: draft.agenda,
    from: isCurrent ? block.fingerprint : draft.from,
    isConflict: !isCurrent,
  };
}
