import type { ReactNode } from 'react';
import type { NextStep, Person } from '../../agenda/agenda';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import type { GoTo } from '../go-to';

/** What a row of a next step needs, beside the step. */
export interface NextStepProps {
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  readonly hint: string;
  /** Whom the list of owners offers. */
  readonly owners: readonly Person[];
  /** When the meeting starts: days are told by its year. */
  readonly start: Date | null;
  /** Where the gate sent the organizer, perhaps to one of the boxes that are closed. */
  readonly goTo: GoTo | null;
  readonly problems: Readonly<Record<string, string>>;
  readonly onType: (id: string, text: string) => void;
  readonly onOwner: (owner: Person, at: number) => void;
  readonly onLeave: (id: string) => void;
}

/** The same with the step. */
export interface NextStepRowProps extends NextStepProps {
  readonly step: NextStep;
  /** Its place among the others, from 0. */
  readonly at: number;
  /** What would make it a better answer; '' for nothing. */
  readonly nudge: string;
  /** Null for one that is alone: one is always there. */
  readonly onRemove: (() => void) | null;
  /** What stands beside owner and date. */
  readonly children: ReactNode;
}
