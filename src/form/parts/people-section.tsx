import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { organizerPaneWords } from '../../text/organizer-pane';
import { organizerPeopleWords } from '../../text/organizer-people';
import { AnswerField, useFieldStyles } from '../../ui/answer-field';
import { LinkButton } from '../../ui/link-button';
import { whoNeedsNone } from '../organisation';
import type { PeopleSectionProps } from './people-props';
import { ReasonForOne } from './reason-for-one';
import { ReasonRows } from './reason-rows';

const useStyles = makeStyles({
  section: { marginBottom: '10px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px' },
  heading: { margin: 0 },
  push: { marginLeft: 'auto' },
  hint: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/**
 * Why each is invited; above the policy's limit, why everyone is. Drawn only when something about the people changes, so that typing
 * elsewhere costs nothing with 500 of them.
 */
export const PeopleSection = memo(function PeopleSection(props: PeopleSectionProps) {
  const { language, organisation, isAsked, people, isPeopleKnown, advice } = props;
  const styles = useStyles();
  const words = organizerPaneWords(language);
  const isOneEnough = people.length > organisation.oneReasonAbove;
  if (!isAsked || (people.length === 0 && !isPeopleKnown)) return advice;
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
