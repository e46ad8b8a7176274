import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo } from 'react';
import { type MeetingKind, meetingKinds } from '../../agenda/meeting-kind';
import type { Template } from '../../agenda/template';
import { kindsWords } from '../../text/kinds';
import type { Language } from '../../text/language';
import { organizerTemplateWords } from '../../text/organizer-template';
import { NativeSelect } from '../../ui/native-select';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '8px 12px',
    marginBottom: '16px',
  },
  label: { display: 'block', padding: '2px 0', fontSize: tokens.fontSizeBase200 },
});

interface MeetingChoiceProps {
  readonly language: Language;
  readonly templates: readonly Template[];
  /** Id of the chosen template, '' for none. */
  readonly template: string;
  readonly kind: MeetingKind | null;
  readonly onTemplate: (id: string) => void;
  readonly onKind: (kind: MeetingKind | null) => void;
}

/** Which template and which kind of meeting: both shape the form and neither must be chosen. */
export const MeetingChoice = memo(function MeetingChoice(props: MeetingChoiceProps) {
  const { language, templates, template, kind, onTemplate, onKind } = props;
  const styles = useStyles();
  const words = organizerTemplateWords(language);
  const kinds = kindsWords(language);
  const templateOptions = useMemo(
    () => [{ value: '', text: words.none }, ...templates.map(({ id, name }) => ({ value: id, text: name }))],
    [templates, words],
  );
  const kindOptions = useMemo(
    () => [
      { value: '', text: kinds.none },
      ...meetingKinds.map((one) => ({ value: one, text: kinds.kinds[one].name })),
    ],
    [kinds],
  );
  const choosesKind = useCallback(
    (value: string) => onKind(meetingKinds.find((one) => one === value) ?? null),
    [onKind],
  );
  return (
    <div className={styles.pair}>
      <div>
        <label className={styles.label} htmlFor="template">
          {words.label}
        </label>
        <NativeSelect id="template" value={template} options={templateOptions} onChoose={onTemplate} />
      </div>
      <div>
        <label className={styles.label} htmlFor="kind">
          {kinds.label}
        </label>
        <NativeSelect id="kind" value={kind ?? ''} options={kindOptions} onChoose={choosesKind} />
      </div>
    </div>
  );
});
