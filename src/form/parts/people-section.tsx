import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, useCallback, useMemo } from 'react';
import type { Person, Reason } from '../../agenda/agenda';
import type { Choices } from '../../agenda/choices';
import type { Role } from '../../agenda/role';
import type { Language } from '../../text/language';
import { organizerPaneWords } from '../../text/organizer-pane';
import { organizerPeopleWords } from '../../text/organizer-people';
import { AnswerField } from '../../ui/answer-field';
import { type Organisation, whoNeedsNone } from '../organisation';
import { personLabels } from '../person-labels';
import { personKey } from '../problems';
import { roleOf, roleOptions } from '../roles';
import { BulkReasons, useChosen } from './bulk-reasons';
import { ReasonRow, type RowActions } from './reason-row';

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface PeopleSectionProps {
  readonly language: Language;
  readonly organisation: Organisation;
  readonly people: readonly Person[];
  /** Those of `people` first, in the same order. */
  readonly reasons: readonly Reason[];
  readonly choices: Choices;
  /** What there is to say about who is invited. */
  readonly advice: ReactNode;
  /** Null where one reason for everyone would not be enough. */
  readonly reasonForAll: string | null;
  readonly reasonForAllProblem: string;
  /** Who to show as missing, by `personKey`. */
  readonly missing: ReadonlySet<string>;
  readonly onType: (id: string, text: string) => void;
  readonly actions: Omit<RowActions, 'onChoose'>;
  /** Copies one reason to everyone, or to these. */
  readonly onShare: (people?: readonly Person[]) => void;
}

/** Why each is invited. Drawn only when something about the people changes, so that typing elsewhere costs nothing with 500 of them. */
export const PeopleSection = memo(function PeopleSection(props: PeopleSectionProps) {
  const { language, organisation, people, reasonForAll, actions, onShare } = props;
  const styles = useStyles();
  const words = organizerPaneWords(language);
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people" className={styles.heading}>
        {words.people}
      </h2>
      <p className={styles.hint}>
        {people.length === 0
          ? words.noPeople
          : `${words.peopleHint} ${whoNeedsNone(organisation, language)}`.trim()}
      </p>
      {props.advice}
      {reasonForAll === null ? null : (
        <AnswerField
          id="reasonForAll"
          label={words.whyEveryone}
          hint={words.whyEveryoneHint}
          problem={props.reasonForAllProblem}
          value={reasonForAll}
          onType={props.onType}
          onLeave={actions.onLeave}
        />
      )}
      <Rows {...props} />
      {people.length === 0 ? null : (
        <Button size="small" onClick={() => onShare()}>
          {words.sameReason}
        </Button>
      )}
    </section>
  );
});

function Rows(props: PeopleSectionProps) {
  const { language, organisation, people, reasons, choices, missing, actions, onShare } = props;
  const { roles } = organisation;
  const words = organizerPaneWords(language);
  const peopleWords = organizerPeopleWords(language);
  const labels = useMemo(() => personLabels(people), [people]);
  const options = useMemo(() => roleOptions(choices.kind, language, roles), [choices.kind, language, roles]);
  const { keys, chosen, choose, chooseAll } = useChosen(people);
  const rowActions = useMemo(() => ({ ...actions, onChoose: choose }), [actions, choose]);
  const { onRole } = actions;
  const gives = useCallback((role: Role | null) => onRole(chosen, role), [onRole, chosen]);
  const shares = useCallback(() => onShare(chosen), [onShare, chosen]);
  const canChoose = people.length > 1;
  return (
    <>
      {canChoose ? (
        <BulkReasons
          words={peopleWords}
          chosen={chosen.length}
          isAll={chosen.length === people.length}
          roleOptions={options}
          onAll={chooseAll}
          onRole={gives}
          onSame={shares}
        />
      ) : null}
      {people.map((person, index) => (
        <ReasonRow
          key={personKey(person)}
          index={index}
          person={person}
          name={labels[index] ?? ''}
          words={words}
          peopleWords={peopleWords}
          why={reasons[index]?.why ?? ''}
          prepare={reasons[index]?.prepare ?? ''}
          role={roleOf(choices, person, reasons[index]?.why ?? '', roles)}
          roleOptions={options}
          isChosen={keys.has(personKey(person))}
          canChoose={canChoose}
          problem={missing.has(personKey(person)) ? words.whyMissing : ''}
          actions={rowActions}
        />
      ))}
    </>
  );
}
