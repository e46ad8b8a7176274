import { createStore, type StoreApi } from 'zustand/vanilla';
import { otherPeople } from '../../../agenda/who-needs-a-reason';
import type { FormStore } from '../../../form/form-store';
import { inviteLanguage } from '../../../form/invite-language';
import { toWrite } from '../../../form/selectors';
import { startFor } from '../../../form/time-state';
import type { EventMade, NewEvent } from '../../../graph/new-event';
import { parseBody } from '../../../invite/parse-body';
import { renderBlock } from '../../../invite/render-block';
import { wallTimeIn } from '../../../outlook/office-context';
import type { Policy } from '../../../policy/policy';
import { verdict } from '../../../rules/verdict';
import { type Recipients, recipientsOf } from '../../../targets/event/update-question';
import type { MailTarget } from '../../../targets/mail/mail-target';
import type { Language } from '../../../text/language';
import { planWords } from '../../../text/plan';
import { graphErrorText } from '../../graph-error-text';

/** What is asked before a meeting is created, for it sends an invite to each of them. */
export interface CreateQuestion {
  readonly event: NewEvent;
  readonly recipients: Recipients;
  readonly names: readonly string[];
}

/** How far creating the meeting has come. */
export type CreatingState =
  | { readonly kind: 'idle' }
  /** Nothing was asked or sent; `text` says why. */
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'asking' | 'creating'; readonly question: CreateQuestion }
  /** `link` opens it in Outlook on the web; '' for none. */
  | { readonly kind: 'created'; readonly text: string; readonly link: string }
  | { readonly kind: 'failed'; readonly text: string };

export interface Creating {
  readonly state: Pick<StoreApi<CreatingState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Asks, where there is a whole meeting to create. Never rejects. */
  ask(): Promise<void>;
  /** Creates what was asked about. To be called by the click itself: a browser opens the sign-in window only then. Never rejects. */
  create(): Promise<void>;
  notNow(): void;
}

export interface CreatingDeps {
  readonly store: FormStore;
  readonly target: MailTarget;
  readonly policy: Policy;
  readonly language: Language;
  /** Loads what asking and creating need. */
  readonly prepare: () => Promise<{ readonly make: (event: NewEvent) => Promise<EventMade> }>;
  readonly transactionId: string;
  readonly now: () => number;
}

export function createCreating(deps: CreatingDeps): Creating {
  const { language, prepare } = deps;
  const words = planWords(language);
  const state = createStore<CreatingState>()(() => ({ kind: 'idle' }));
  const set = (next: CreatingState) => state.setState(next, true);
  let make: ((event: NewEvent) => Promise<EventMade>) | null = null;

  return {
    state,
    async ask() {
      if (isSettled(state.getState().kind)) return;
      // What cannot be created needs no code for it.
      const before = await questionFrom(deps);
      if (typeof before === 'string') return set({ kind: 'refused', text: before });
      try {
        make = (await prepare()).make;
      } catch {
        return set({ kind: 'refused', text: words.notLoaded });
      }
      // Loading takes seconds on a slow line: what was typed meanwhile belongs to the meeting, and another press may have been answered.
      const question = await questionFrom(deps);
      if (isSettled(state.getState().kind)) return;
      set(typeof question === 'string' ? { kind: 'refused', text: question } : { kind: 'asking', question });
    },
    async create() {
      const asked = state.getState();
      if (asked.kind !== 'asking' || !make) return;
      const { question } = asked;
      set({ kind: 'creating', question });
      const made = await make(question.event).catch((): EventMade => ({ kind: 'unsure', because: 'failed' }));
      set(stateAfter(made, question, language));
    },
    notNow: () => set({ kind: 'idle' }),
  };
}

/** Whether there is nothing to ask about any more. */
function isSettled(kind: CreatingState['kind']): boolean {
  return kind === 'creating' || kind === 'created';
}

/** What there is to create and whom it goes to; a sentence where nothing is. Judged as the gate judges: by what the body will say. */
async function questionFrom(deps: CreatingDeps): Promise<CreateQuestion | string> {
  const { store, target, policy, language, transactionId, now } = deps;
  const words = planWords(language);
  const { judged } = await target.readSnapshot();
  const { subject, attendees, organizer, start, end } = judged;
  if (otherPeople(attendees, organizer).length === 0) return words.nobodyToInvite;
  if (!start || !end) return words.noTime;
  if (start.getTime() <= now()) return words.tooFar;
  const form = store.getState();
  const inLanguage = inviteLanguage(form, policy, language);
  const html = renderBlock(toWrite(form), inLanguage, startFor(form.time, inLanguage) ?? null);
  const said = parseBody(html, { today: start }).block?.agenda ?? null;
  if (verdict(judged, said, policy).kind === 'stop') return words.incomplete;
  const [from, to] = [wallTimeIn(start), wallTimeIn(end)];
  const wall = from && to ? { start: from, end: to } : null;
  return {
    event: { subject, html, start, end, wall, attendees, transactionId },
    recipients: recipientsOf(attendees, organizer),
    names: attendees.map(({ name, address }) => name || address),
  };
}

function stateAfter(made: EventMade, { recipients }: CreateQuestion, language: Language): CreatingState {
  const words = planWords(language);
  if (made.kind === 'made') {
    const { joinUrl, webLink } = made.event;
    const text = joinUrl === '' ? words.createdWithoutLink(recipients) : words.created(recipients);
    return { kind: 'created', text, link: webLink };
  }
  const because = graphErrorText(made.because, language, words.errors);
  const what = made.kind === 'unsure' ? words.unsure : words.notCreated;
  return { kind: 'failed', text: `${because} ${what}` };
}
