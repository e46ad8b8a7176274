import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Person } from '../../../agenda/agenda';
import type { OpenStep } from '../../../agenda/last-time/open-steps';
import { samePerson } from '../../../agenda/person';
import type { Became } from '../../../form/form-changes';
import { isoDate } from '../../../form/to-write';
import type { LastTimeWords } from '../../../text/last-time';
import { stopped } from '../../../text/phrases';
import { useAdviceBox } from '../../../ui/advice';
import { Button } from '../../../ui/button';

const useStyles = makeStyles({
  section: { marginTop: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: { padding: '4px 0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '4px' },
});

interface PreviousNextStepsProps {
  readonly words: LastTimeWords;
  /** How a day (yyyy-mm-dd) is said. */
  readonly day: (day: string) => string;
  readonly steps: readonly OpenStep[];
  /** For how many whole days a step has been open. */
  readonly daysOpen: (step: OpenStep) => number;
  /** Everyone in the meeting, the organizer included. */
  readonly people: readonly Person[];
  readonly onSettle: (step: OpenStep, became: Became) => void;
}

/** What was left open last time, each to be settled or taken up again. */
export function PreviousNextSteps({ steps, ...props }: PreviousNextStepsProps) {
  const { words } = props;
  const styles = useStyles();
  const { box } = useAdviceBox();
  return (
    <section className={mergeClasses(box, styles.section)} aria-labelledby="previous-next-steps">
      <h2 id="previous-next-steps" className={styles.heading}>
        {words.previousNextSteps}
      </h2>
      <ul className={styles.list}>
        {steps.map((step) => (
          <li key={step.what} className={styles.step}>
            <Step {...props} step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StepProps extends Omit<PreviousNextStepsProps, 'steps'> {
  readonly step: OpenStep;
}

function Step(props: StepProps) {
  const { words, step, onSettle } = props;
  const styles = useStyles();
  const about = useId();
  const became = (text: string, what: Became) => (
    <Button size="small" aria-describedby={about} onClick={() => onSettle(step, what)}>
      {text}
    </Button>
  );
  return (
    <>
      <span id={about}>{stepText(props)}</span>
      <div className={styles.buttons}>
        {became(words.done, 'done')}
        {became(words.drop, 'dropped')}
        {became(words.carryOver, 'carried-over')}
      </div>
    </>
  );
}

/** What is open, whose it is, since when, and whether they will be there to tell. */
function stepText({ step, people, words, day, daysOpen }: StepProps): string {
  const { what, owner, due, since } = step;
  const name = owner.name || owner.address;
  const isThere = name === '' || people.some((person) => samePerson(person, owner));
  const said = [
    stopped(words.step(what, name, day(due))),
    words.openSince(day(isoDate(since)), daysOpen(step)),
    ...(isThere ? [] : [words.ownerNotInvited(name)]),
  ];
  return said.join(' ');
}
