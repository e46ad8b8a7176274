import { makeStyles, tokens } from '@fluentui/react-components';
import type { UpdateQuestion, UpdateScope } from '../../../targets/event/update-question';
import type { Language } from '../../../text/language';
import { type SentInviteWords, sentInviteWords } from '../../../text/sent-invite';
import { MailQuestion } from '../../../ui/mail-question';

const useStyles = makeStyles({
  scope: { margin: '4px 0 8px', padding: 0, border: 'none' },
  legend: { padding: 0, marginBottom: '4px', fontWeight: tokens.fontWeightSemibold },
  choice: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px', cursor: 'pointer' },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SendDialogProps {
  readonly isOpen: boolean;
  readonly question: UpdateQuestion;
  readonly language: Language;
  readonly onScope: (scope: UpdateScope) => void;
  readonly onSend: () => void;
  readonly onNotNow: () => void;
}

/** The question before an update goes out: who gets mail, about what, and of which meetings. */
export function SendDialog(props: SendDialogProps) {
  const { isOpen, question, language, onScope, onSend, onNotNow } = props;
  const words = sentInviteWords(language);
  return (
    <MailQuestion
      isOpen={isOpen}
      title={words.willGet(question.recipients)}
      lines={linesOf(question, words)}
      send={words.sendUpdate}
      notNow={words.notNow}
      onSend={onSend}
      onNotNow={onNotNow}
    >
      {question.scope === null || question.hasOutcome ? null : (
        <ScopeChoice scope={question.scope} words={words} onScope={onScope} />
      )}
    </MailQuestion>
  );
}

function linesOf(
  { recipients, hasAgenda, hasOutcome, time, scope, isAgain }: UpdateQuestion,
  words: SentInviteWords,
): readonly string[] {
  const { people, lists } = recipients;
  return [
    isAgain ? words.askedAgain : '',
    people > 0 && lists.length > 0 ? words.listsToo(lists) : '',
    hasAgenda ? (hasOutcome ? words.outcomeGoes : words.agendaGoes) : '',
    time ? words.timeGoes(time) : '',
    time && scope === 'series' ? words.seriesTime : '',
    hasAgenda && time ? words.oneMail : '',
  ].filter((line) => line !== '');
}

const scopes: readonly UpdateScope[] = ['occurrence', 'series'];

interface ScopeChoiceProps {
  readonly scope: UpdateScope;
  readonly words: SentInviteWords;
  readonly onScope: (scope: UpdateScope) => void;
}

/** This meeting or every one of its series: the organizer's to choose. */
function ScopeChoice({ scope, words, onScope }: ScopeChoiceProps) {
  const styles = useStyles();
  const names = { occurrence: words.thisMeeting, series: words.wholeSeries };
  return (
    <fieldset className={styles.scope}>
      <legend className={styles.legend}>{words.scope}</legend>
      {scopes.map((one) => (
        <label key={one} className={styles.choice}>
          <input
            type="radio"
            name="scope"
            className={styles.radio}
            checked={one === scope}
            onChange={() => onScope(one)}
          />
          {names[one]}
        </label>
      ))}
      {scope === 'series' ? <p className={styles.hint}>{words.seriesHint}</p> : null}
    </fieldset>
  );
}
