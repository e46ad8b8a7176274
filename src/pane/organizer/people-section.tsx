import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Person, Reason } from '../../agenda/agenda';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { AnswerField } from '../parts/answer-field';
import { personLabels } from './person-labels';
import { personKey } from './problems';
import { ReasonRow } from './reason-row';

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface PeopleSectionProps {
  readonly words: OrganizerPaneWords;
  readonly people: readonly Person[];
  /** Those of `people` first, in the same order. */
  readonly reasons: readonly Reason[];
  /** Null where one reason for everyone would not be enough. */
  readonly reasonForAll: string | null;
  readonly reasonForAllProblem: string;
  /** Who to show as missing, by `personKey`. */
  readonly missing: ReadonlySet<string>;
  readonly onType: (id: string, text: string) => void;
  readonly onReason: (person: Person, text: string) => void;
  readonly onLeave: (id: string) => void;
  readonly onShare: () => void;
}

/** Why each is invited. Drawn only when something about the people changes, so that typing elsewhere costs nothing with 500 of them. */
export const PeopleSection = memo(function PeopleSection(props: PeopleSectionProps) {
  const { words, people, reasons, reasonForAll, missing, onReason, onLeave } = props;
  const styles = useStyles();
  const labels = personLabels(people);
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people" className={styles.heading}>
        {words.people}
      </h2>
      <p className={styles.hint}>{people.length === 0 ? words.noPeople : words.peopleHint}</p>
      {reasonForAll === null ? null : (
        <AnswerField
          id="reasonForAll"
          label={words.whyEveryone}
          hint={words.whyEveryoneHint}
          problem={props.reasonForAllProblem}
          value={reasonForAll}
          onType={props.onType}
          onLeave={onLeave}
        />
      )}
      {people.map((person, index) => (
        <ReasonRow
          key={personKey(person)}
          index={index}
          person={person}
          label={words.why(labels[index] ?? '')}
          why={reasons[index]?.why ?? ''}
          problem={missing.has(personKey(person)) ? words.whyMissing : ''}
          onReason={onReason}
          onLeave={onLeave}
        />
      ))}
      {people.length === 0 ? null : (
        <Button size="small" onClick={props.onShare}>
          {words.sameReason}
        </Button>
      )}
    </section>
  );
});
