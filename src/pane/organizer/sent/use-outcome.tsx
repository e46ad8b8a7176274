import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Clock } from '../../../async/clock';
import type { FormStore } from '../../../form/form-store';
import { inviteLanguage } from '../../../form/invite-language';
import type { Organisation } from '../../../form/organisation';
import { isOutcomeAskedIn } from '../../../form/outcome-asked';
import { organizerLaterFile } from '../../../text/files/organizer-later';
import type { Language } from '../../../text/language';
import { useLateComponent } from '../../../ui/late-part';
import { withWords } from '../../../ui/load-words';
import { useNow } from '../../use-now';

interface OutcomeOf {
  readonly store: FormStore;
  readonly language: Language;
  readonly organisation: Organisation;
  /** The meeting has reached the end of its agenda. */
  readonly isOver: boolean;
  readonly clock: Clock;
}

const loadSection = async () =>
  (
    await withWords(
      [organizerLaterFile],
      () => import(/* webpackChunkName: "outcome" */ '../../../form/parts/outcome/outcome-section'),
    )
  ).OutcomeSection;

/**
 * The question what came of the meeting, around its next steps; null while it is not asked, and until its code has come: loaded when a meeting has
 * ended, and no sooner. Where it cannot be loaded the next steps stand where they always do.
 */
export function useOutcome(asked: OutcomeOf): ((nextSteps: ReactNode) => ReactNode) | null {
  const { store, language, organisation, isOver, clock } = asked;
  const now = useNow(clock);
  const isAsked = useStore(store, (state) => isOutcomeAskedIn(state, now, isOver));
  const blockLanguage = useStore(store, (state) => inviteLanguage(state, organisation, language));
  const Section = useLateComponent(isAsked ? loadSection : null);
  if (!Section) return null;
  return (nextSteps) => (
    <Section store={store} language={language} inviteLanguage={blockLanguage} now={now}>
      {nextSteps}
    </Section>
  );
}
