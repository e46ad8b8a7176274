import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isCalendarDate } from '../../agenda/calendar-date';
import { AnswerField } from '../../ui/answer-field';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { loadNameList } from '../../ui/name-box';
import type { GoTo } from '../go-to';
import { stepBox } from '../next-steps';
import { isOwnerGone, ownerText } from '../person-labels';
import type { NextStepRowProps } from './next-step-props';
import { OwnerAndDue } from './owner-and-due';
import { useOpened } from './use-opened';
import { useShownDay } from './use-shown-day';

const useStyles = makeStyles({
  another: { marginTop: '8px' },
  row: { position: 'relative' },
  // The answer and who takes it on belong together.
  who: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', marginTop: '-8px' },
  // In the line of the label, so that the box below has all of the width.
  remove: {
    position: 'absolute',
    top: 0,
    right: 0,
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
  },
  gone: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One next step, and in one line below it who takes it on and by when: both are filled in, and opened to change. */
export function NextStepRow(props: NextStepRowProps) {
  const { words, language, hint, step, at, owners, problems, goTo, onType, onLeave, onRemove } = props;
  const styles = useStyles();
  const ids = {
    what: stepBox('nextStep', at),
    owner: stepBox('nextStepOwner', at),
    due: stepBox('nextStepDue', at),
  };
  const [isOpen, setOpen] = useOpened(
    Boolean(problems[ids.owner] || problems[ids.due]),
    isToOwnerOrDue(goTo, at) ? goTo : null,
  );
  const isPressed = useRef(false);
  const isDueGiven = isCalendarDate(step.due);
  const owner = ownerText(step.owner, owners).trim();
  const day = useShownDay(props.start, language);
  const said = owner === '' || !isDueGiven ? '' : `${owner} · ${day(step.due)}`;
  const opensAt = owner !== '' && !isDueGiven ? ids.due : ids.owner;
  useEffect(() => {
    if (isOpen && isPressed.current) document.getElementById(opensAt)?.focus();
    isPressed.current = false;
  }, [isOpen, opensAt]);
  return (
    <div className={at === 0 ? undefined : styles.another}>
      <div className={styles.row}>
        <AnswerField
          id={ids.what}
          label={words.nextStep(at)}
          hint={at === 0 ? hint : words.anotherNextStepHint}
          problem={problems[ids.what] ?? ''}
          nudge={props.nudge}
          value={step.what}
          onType={onType}
          onLeave={onLeave}
        />
        {onRemove ? (
          <Button
            appearance="subtle"
            size="small"
            className={styles.remove}
            aria-label={words.removeNextStep(at)}
            title={words.removeNextStep(at)}
            onClick={onRemove}
          >
            ✕
          </Button>
        ) : null}
      </div>
      <div className={styles.who}>
        <LinkButton
          aria-expanded={isOpen}
          aria-label={said === '' ? words.whoAndWhen(at) : words.ownerAndDue(said, at)}
          onPointerEnter={() => void loadNameList()}
          onFocus={() => void loadNameList()}
          onClick={() => {
            isPressed.current = !isOpen;
            setOpen(!isOpen);
          }}
        >
          {said === '' ? words.whoAndWhen(0) : said}
          <span aria-hidden="true">{isOpen ? ' ▴' : ' ▾'}</span>
        </LinkButton>
        {props.children}
      </div>
      {isOwnerGone(step.owner, owners) ? (
        <div className={styles.gone}>{words.ownerNotInvited(owner)}</div>
      ) : null}
      {isOpen ? <OwnerAndDue {...props} ids={ids} /> : null}
    </div>
  );
}

/** Whether the gate sent the organizer to a box that the line of this step stands for. */
function isToOwnerOrDue(goTo: GoTo | null, at: number): boolean {
  const context = goTo?.context;
  const isClosed = context?.focus === 'nextStepOwner' || context?.focus === 'nextStepDue';
  return isClosed && (context.at ?? 0) === at;
}
