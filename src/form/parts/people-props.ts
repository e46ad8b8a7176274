import type { ReactNode } from 'react';
import type { Person, Reason } from '../../agenda/agenda';
import type { Choices } from '../../agenda/choices';
import type { Role } from '../../agenda/role';
import type { Language } from '../../text/language';
import type { Organisation } from '../organisation';

/** What the rows call back with. The same functions as long as the form is the same, so that no row is drawn in vain. */
export interface RowActions {
  readonly onReason: (person: Person, text: string) => void;
  /** One reason for all of them. */
  readonly onSameReason: (people: readonly Person[], text: string) => void;
  readonly onPrepare: (person: Person, text: string) => void;
  readonly onRole: (people: readonly Person[], role: Role | null) => void;
  /** Null where the invite cannot be changed from here. */
  readonly onOptional: ((people: readonly Person[]) => void) | null;
  readonly onLeave: (...ids: readonly string[]) => void;
}

/** What the people of a form are shown by. */
export interface PeopleSectionProps {
  readonly language: Language;
  readonly organisation: Organisation;
  /** Whether reasons are asked for at all; what there is to say about the people is said in any case. */
  readonly isAsked: boolean;
  readonly people: readonly Person[];
  /** Whether Outlook has said who is invited; else `people` are those that the answers name. */
  readonly isPeopleKnown: boolean;
  /** Those of `people` first, in the same order. */
  readonly reasons: readonly Reason[];
  /** What each of `people` was told in a meeting alike, '' for nothing. */
  readonly past: readonly string[];
  /** Keys (`personKey`) of those who are optional already. */
  readonly optional: ReadonlySet<string>;
  /** Whether somebody is being moved on the invite: nobody else can be meanwhile. */
  readonly isMoving: boolean;
  readonly choices: Choices;
  /** What there is to say about who is invited. */
  readonly advice: ReactNode;
  readonly reasonForAll: string;
  readonly reasonForAllProblem: string;
  /** Who to show as missing, by `personKey`. */
  readonly missing: ReadonlySet<string>;
  readonly onType: (id: string, text: string) => void;
  readonly actions: RowActions;
  /** Copies one reason to everyone, or to these. */
  readonly onShare: (people?: readonly Person[]) => void;
}
