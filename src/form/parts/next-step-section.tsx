import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { NextStep, Person } from '../../agenda/agenda';
import { isCalendarDate } from '../../agenda/calendar-date';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { AnswerField, useFieldStyles } from '../../ui/answer-field';
import { LinkButton } from '../../ui/link-button';
import { loadNameList, NameBox } from '../../ui/name-box';
import type { GoTo } from '../go-to';
import { ownerFrom, ownerText, personLabels } from '../person-labels';
import { DueField } from './due-field';
import { useOpened } from './use-opened';
import { useShownDay } from './use-shown-day';

const useStyles = makeStyles({
  section: { marginBottom: '8px' },
  // The answer and who takes it on belong together.
  who: { marginTop: '-8px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    columnGap: '8px',
    alignItems: 'start',
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
});

interface NextStepSectionProps {
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  readonly hint: string;
  readonly nextStep: NextStep;
  /** Whom the list of owners offers. */
  readonly owners: readonly Person[];
  /** When the meeting starts: days are told by its year. */
  readonly start: Date | null;
  /** Where the gate sent the organizer, perhaps to one of the boxes that are closed. */
  readonly goTo: GoTo | null;
  readonly problems: Readonly<Record<string, string>>;
  /** What would make the next step a better answer; '' for nothing. */
  readonly nudge: string;
  readonly onType: (id: string, text: string) => void;
  readonly onOwner: (owner: Person) => void;
  readonly onLeave: (id: string) => void;
}

/** What happens when the meeting is over, and in one line below it who takes it on and by when: both are filled in, and opened to change. */
export const NextStepSection = memo(function NextStepSection(props: NextStepSectionProps) {
  const { words, language, hint, nextStep, owners, problems, goTo, onType, onLeave } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useOpened(
    Boolean(problems.nextStepOwner || problems.nextStepDue),
    isToOwnerOrDue(goTo) ? goTo : null,
  );
  const isPressed = useRef(false);
  const isDueGiven = isCalendarDate(nextStep.due);
  const owner = ownerText(nextStep.owner, owners).trim();
  const day = useShownDay(props.start, language);
  const said = owner === '' || !isDueGiven ? '' : `${owner} · ${day(nextStep.due)}`;
  useEffect(() => {
    if (isOpen && isPressed.current) {
      document.getElementById(owner !== '' && !isDueGiven ? 'nextStepDue' : 'nextStepOwner')?.focus();
    }
    isPressed.current = false;
  }, [isOpen, owner, isDueGiven]);
  return (
    <div className={styles.section}>
      <AnswerField
        id="nextStep"
        label={words.nextStep(0)}
        hint={hint}
        problem={problems.nextStep ?? ''}
        nudge={props.nudge}
        value={nextStep.what}
        onType={onType}
        onLeave={onLeave}
      />
      <div className={styles.who}>
        <LinkButton
          aria-expanded={isOpen}
          aria-label={said === '' ? words.whoAndWhen : words.ownerAndDue(said, 0)}
          onPointerEnter={() => void loadNameList()}
          onFocus={() => void loadNameList()}
          onClick={() => {
            isPressed.current = !isOpen;
            setOpen(!isOpen);
          }}
        >
          {said === '' ? words.whoAndWhen : said}
          <span aria-hidden="true">{isOpen ? ' ▴' : ' ▾'}</span>
        </LinkButton>
      </div>
      {isOpen ? <OwnerAndDue {...props} /> : null}
    </div>
  );
});

/** Whether the gate sent the organizer to a box that the line stands for. */
function isToOwnerOrDue(goTo: GoTo | null): boolean {
  const focus = goTo?.context.focus;
  return focus === 'nextStepOwner' || focus === 'nextStepDue';
}

function OwnerAndDue(props: NextStepSectionProps) {
  const { words, language, nextStep, owners, start, problems, onType, onOwner, onLeave } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const labels = useMemo(() => personLabels(owners), [owners]);
  const problem = problems.nextStepOwner ?? '';
  return (
    <div className={styles.pair}>
      <div className={fields.field}>
        <label htmlFor="nextStepOwner" className={styles.label}>
          {words.nextStepOwner(0)}
        </label>
        <NameBox
          id="nextStepOwner"
          label={words.nextStepOwner(0)}
          value={ownerText(nextStep.owner, owners)}
          names={labels}
          problem={problem === '' ? undefined : 'nextStepOwner-problem'}
          onType={(text) => onOwner(ownerFrom(text, owners))}
          onLeave={() => onLeave('nextStepOwner')}
        />
        {problem === '' ? null : (
          <span id="nextStepOwner-problem" className={fields.problem}>
            {problem}
          </span>
        )}
      </div>
      <DueField
        words={words}
        language={language}
        due={nextStep.due}
        start={start}
        problem={problems.nextStepDue ?? ''}
        onType={onType}
        onLeave={onLeave}
      />
    </div>
  );
}
