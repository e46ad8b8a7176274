import { useCallback, useRef, useState } from 'react';
import { useAfterPress } from '../../pane/parts/use-after-press';
import type { Edit } from '../edit';
import type { OrganizerSession } from '../organizer-session';
import { personKey } from '../problems';

type TextAnswer = Exclude<Edit['answer'], 'reason' | 'prepare' | 'nextStepOwner' | 'topics'>;

const textAnswers: readonly TextAnswer[] = [
  'purpose',
  'goal',
  'reasonForAll',
  'preparation',
  'notes',
  'nextStep',
  'nextStepDue',
];

/** The id of the field that an edit comes from. */
function fieldOf(edit: Edit): string {
  return edit.answer === 'reason' || edit.answer === 'prepare' ? personKey(edit.person) : edit.answer;
}

/**
 * Typing answers, and which fields the organizer has been at: typed in and left again. A field that had the focus and no text is not
 * begun, for the form itself puts the focus on the purpose.
 */
export function useAnswers(session: OrganizerSession) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const begun = useRef(new Set<string>());
  const afterPress = useAfterPress();
  const write = useCallback(
    (edit: Edit) => {
      begun.current.add(fieldOf(edit));
      session.edit(edit);
    },
    [session],
  );
  const onType = useCallback(
    (id: string, text: string) => {
      const answer = textAnswers.find((known) => known === id);
      if (answer) write({ answer, text });
    },
    [write],
  );
  const onLeave = useCallback(
    (id: string) => {
      if (begun.current.has(id)) afterPress(() => setLeft((before) => withId(before, id)));
      session.leave();
    },
    [session, afterPress],
  );
  return { write, onType, onLeave, left };
}

function withId(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? ids : new Set(ids).add(id);
}
