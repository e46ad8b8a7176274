import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // As much of a dialog as that takes, and nothing of its looks.
  dialog: {
    position: 'static',
    width: 'auto',
    maxWidth: 'none',
    overflow: 'visible',
    margin: 0,
    padding: 0,
    border: 'none',
    color: 'inherit',
    backgroundColor: 'transparent',
  },
});

interface QuestionInPlaceProps {
  /** Id of what names it: who gets mail, as in the question before any other update. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
}

/** A question before an update goes out that stays in its place on the page. */
export function QuestionInPlace({ labelledBy, describedBy, children }: QuestionInPlaceProps) {
  return (
    <dialog open aria-labelledby={labelledBy} aria-describedby={describedBy} className={useStyles().dialog}>
      {children}
    </dialog>
  );
}
