import { type Choices, choicesKey, parseChoices } from '../agenda/choices';
import { type Draft, draftKey, parseDraft } from '../agenda/draft';
import { type AgendaBlock, parseBody } from '../invite/parse-body';
import type { ComposeInvite } from '../outlook/compose-invite';
import type { Policy } from '../policy/policy';
import { type Look, lookAtInvite } from '../targets/open-form/read-snapshot';
import { alignReasons } from './align-reasons';
import { attempt, attemptOr } from './attempt';
import { goToOf } from './go-to';
import { opening } from './opening';
import { type PaneState, peopleOf, saysTheSame, unopened } from './pane-state';
import { type Prefill, prefillFor, withPrefill } from './prefill';
import { heardBefore } from './said';
import { strangersAsNotes } from './strangers-as-notes';

/** Everything read when the pane opens. */
export interface Found {
  readonly look: Look;
  readonly body: PaneState['body'];
  readonly block: AgendaBlock | null;
  readonly draft: Draft | null;
  readonly choices: Choices;
  /** The body; '' when it could not be read. */
  readonly html: string;
  /** The draft as session data has it; null for none, undefined when session data could not be read. */
  readonly kept: string | null | undefined;
  /** Everything kept with the form; empty when it could not be read. */
  readonly session: Readonly<Record<string, string>>;
  /** What the gate handed over; '' for nothing. */
  readonly context: string;
}

/** Reads the invite, its block, the draft and where the gate sent the organizer. Null when Outlook answers to nothing at all. */
export async function findAll(
  invite: ComposeInvite,
  policy: Policy,
  user: Prefill['owner'],
): Promise<Found | null> {
  const [look, type, html, session, context] = await Promise.all([
    lookAtInvite(invite, policy, user),
    attempt(() => invite.bodyType()),
    attempt(() => invite.bodyHtml()),
    attempt(() => invite.session()),
    attemptOr(() => invite.openedWith(), ''),
  ]);
  const isReached = [type, html, session].some((call) => typeof call === 'object') || look.isPeopleKnown;
  if (!isReached) return null;
  const isPlain = typeof type === 'object' && type.answer === 'text';
  const kept = typeof session === 'object' ? (session.answer[draftKey] ?? null) : undefined;
  const all = typeof session === 'object' ? session.answer : {};
  return {
    look,
    body: isPlain ? 'plain-text' : typeof html === 'object' ? 'read' : 'unread',
    block: typeof html === 'object' && !isPlain ? parseBody(html.answer).block : null,
    draft: parseDraft(kept ?? undefined),
    choices: parseChoices(all[choicesKey]),
    html: typeof html === 'object' ? html.answer : '',
    kept,
    session: all,
    context,
  };
}

/** The form opened on what was found. `user` owns the next step when Outlook names no organizer. */
export function openForm(found: Found, before: PaneState, user: Prefill['owner']): PaneState {
  const { look, block } = found;
  const prefill = prefillFor(look.judged.organizer ?? (user.name || user.address ? user : null), look.start);
  const base: PaneState = { ...unopened, phase: 'open', look, body: found.body, block, prefill };
  const known = { ...base, people: peopleOf(look, found.draft?.agenda ?? block?.agenda ?? base.form) };
  const { answers, from, isConflict } = opening(block, found.draft, (a, b) => saysTheSame(known, a, b));
  const people = peopleOf(look, answers);
  const kept = strangersAsNotes(answers, look);
  return {
    ...known,
    people,
    form: withPrefill(alignReasons(kept, people), prefill),
    from,
    choices: heardBefore(before.phase === 'open' ? before.choices : found.choices, block),
    offers: before.offers,
    conflict: isConflict ? block : null,
    hasNotes: kept.notes !== '' || (block?.agenda.notes ?? '') !== '',
    draftTrouble: before.draftTrouble,
    goTo: goToOf(found.context),
  };
}
