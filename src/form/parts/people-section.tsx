import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, useState } from 'react';
import type { Person, Reason } from '../../agenda/agenda';
import type { Choices } from '../../agenda/choices';
import type { Language } from '../../text/language';
import { organizerPaneWords } from '../../text/organizer-pane';
import { organizerPeopleWords } from '../../text/organizer-people';
import { AnswerField, useFieldStyles } from '../../ui/answer-field';
import { LinkButton } from '../../ui/link-button';
import { type Organisation, whoNeedsNone } from '../organisation';
import { ReasonForOne } from './reason-for-one';
import type { RowActions } from './reason-row';
import { ReasonRows } from './reason-rows';

const useStyles = makeStyles({
  section: { marginBottom: '10px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px' },
  heading: { margin: 0 },
  push: { marginLeft: 'auto' },
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface PeopleSectionProps {
  readonly language: Language;
  readonly organisation: Organisation;
  /** Whether reasons are asked for at all; what there is to say about the people is said in any case. */
  readonly isAsked: boolean;
  readonly people: readonly Person[];
  /** Those of `people` first, in the same order. */
  readonly reasons: readonly Reason[];
  /** What each of `people` was told in a meeting alike, '' for nothing. */
  readonly past: readonly string[];
  /** Keys (`personKey`) of those who are optional already. */
  readonly optional: ReadonlySet<string>;
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

/**
 * Why each is invited; above the policy's limit, why everyone is. Drawn only when something about the people changes, so that typing
 * elsewhere costs nothing with 500 of them.
 */
export const PeopleSection = memo(function PeopleSection(props: PeopleSectionProps) {
  const { language, organisation, isAsked, people, advice } = props;
  const styles = useStyles();
  const words = organizerPaneWords(language);
  const isOneEnough = people.length > organisation.oneReasonAbove;
  if (!isAsked) return advice;
  return (
    <section className={styles.section} aria-label={words.people}>
      {isOneEnough ? <OneReason {...props} /> : <ReasonEach {...props} />}
      {people.length === 0 ? <p className={styles.hint}>{words.noPeople}</p> : null}
      {advice}
    </section>
  );
});

/** One reason for all, and one of their own for those who get it. */
function OneReason(props: PeopleSectionProps) {
  const { language, people, reasons } = props;
  const [named, setNamed] = useState<ReadonlySet<string>>(new Set());
  const peopleWords = organizerPeopleWords(language);
  return (
    <>
      <ReasonForAll {...props} aside={peopleWords.howMany(people.length)} />
      <ReasonRows {...props} isChoosing={false} named={named} />
      <ReasonForOne
        language={language}
        people={people}
        reasons={reasons}
        onName={(key) => setNamed((before) => new Set(before).add(key))}
      />
    </>
  );
}

/** A row each, and what may be done with several at once. */
function ReasonEach(props: PeopleSectionProps) {
  const { language, organisation, people } = props;
  const [isChoosing, setChoosing] = useState(false);
  const [hasReasonForAll, setHasReasonForAll] = useState(props.reasonForAll !== '');
  const styles = useStyles();
  const fields = useFieldStyles();
  const words = organizerPaneWords(language);
  const peopleWords = organizerPeopleWords(language);
  const whoNot = whoNeedsNone(organisation, language);
  // Once there, the box stays: it would go from under the hands of whoever empties it.
  if (props.reasonForAll !== '' && !hasReasonForAll) setHasReasonForAll(true);
  return (
    <>
      <div className={styles.line}>
        <h2 className={`${fields.label} ${styles.heading}`}>{words.people}</h2>
        {people.length > 0 ? <span className={fields.aside}>{words.peopleHint}</span> : null}
        {people.length > 1 ? (
          <span className={styles.push}>
            <LinkButton aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
              {peopleWords.chooseSeveral}
            </LinkButton>
          </span>
        ) : null}
      </div>
      {whoNot === '' || people.length === 0 ? null : <p className={styles.hint}>{whoNot}</p>}
      {hasReasonForAll ? <ReasonForAll {...props} aside="" /> : null}
      <ReasonRows {...props} isChoosing={isChoosing} named={null} />
    </>
  );
}

function ReasonForAll(props: PeopleSectionProps & { readonly aside: string }) {
  const words = organizerPaneWords(props.language);
  return (
    <AnswerField
      id="reasonForAll"
      label={words.whyEveryone}
      aside={props.aside}
      hint={words.whyEveryoneHint}
      problem={props.reasonForAllProblem}
      value={props.reasonForAll}
      onType={props.onType}
      onLeave={props.actions.onLeave}
    />
  );
}
