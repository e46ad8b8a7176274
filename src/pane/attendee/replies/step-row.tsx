import { useState } from 'react';
import type { Person } from '../../../agenda/agenda';
import { canonicalLine, visibleName } from '../../../agenda/canonical';
import { countedDue } from '../../../invite/counted-due';
import { writtenDue } from '../../../invite/due-date';
import { blockWords } from '../../../text/block';
import type { Language } from '../../../text/language';
import { replyWords } from '../../../text/replies';
import { ReplyRow, RowBox } from './row-parts';

interface StepRowProps {
  readonly subject: string;
  readonly language: Language;
  readonly me: Person;
  /** When the meeting starts: a day without a year is near it. */
  readonly start: Date | null;
  readonly isShown: boolean;
  readonly onOpen: (paragraphs: readonly string[]) => void;
}

/** What a reader takes on and by when, before the reply that says so. */
export function StepRow({ subject, language, me, start, isShown, onOpen }: StepRowProps) {
  const { proposeStepReply, stepRow } = replyWords(language);
  const [what, setWhat] = useState('');
  const [due, setDue] = useState('');
  const [hasTried, setTried] = useState(false);
  const isMissing = canonicalLine(what) === '';
  const open = () => {
    setTried(true);
    if (!isMissing) onOpen(proposeStepReply(subject, proposedStep(what, me, due, language, start)));
  };
  return (
    <ReplyRow
      isShown={isShown}
      open={stepRow.open}
      problem={hasTried && isMissing ? stepRow.noWhat : ''}
      onOpen={open}
    >
      <RowBox
        id="proposed-step"
        label={stepRow.what}
        value={what}
        isWrong={hasTried && isMissing}
        onType={setWhat}
      />
      <RowBox id="proposed-step-due" label={stepRow.due} value={due} isNarrow onType={setDue} />
    </ReplyRow>
  );
}

/** A next step on one line as the agenda block says it: "what — who, by Friday 4 December 2026". The year stands there: a mail lies anywhere. */
export function proposedStep(
  what: string,
  me: Person,
  due: string,
  language: Language,
  start: Date | null,
): string {
  const day = writtenDue(
    canonicalLine(countedDue(due, language, start ?? new Date(), new Date())),
    language,
    null,
  );
  const by = day === '' ? '' : `${blockWords(language).by} ${day}`;
  const assigned = [visibleName(me.name), by].filter((text) => text !== '').join(', ');
  const line = canonicalLine(what);
  return assigned === '' ? line : `${line} — ${assigned}`;
}
