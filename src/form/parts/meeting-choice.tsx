import { memo, useCallback, useMemo } from 'react';
import { type MeetingKind, meetingKinds } from '../../agenda/meeting-kind';
import type { Template } from '../../agenda/template';
import { kindsWords } from '../../text/kinds';
import type { Language } from '../../text/language';
import { organizerTemplateWords } from '../../text/organizer-template';
import { NativeSelect } from '../../ui/native-select';

interface MeetingChoiceProps {
  readonly language: Language;
  readonly templates: readonly Template[];
  /** Id of the chosen template, '' for none. */
  readonly template: string;
  readonly kind: MeetingKind | null;
  /** Whether the kind is worth asking for. */
  readonly asksKind: boolean;
  readonly onTemplate: (id: string) => void;
  readonly onKind: (kind: MeetingKind | null) => void;
}

/** Which template and which kind of meeting: both shape the form and neither must be chosen. Each shows its own name until something is. */
export const MeetingChoice = memo(function MeetingChoice(props: MeetingChoiceProps) {
  const { language, templates, template, kind, asksKind, onTemplate, onKind } = props;
  const words = organizerTemplateWords(language);
  const kinds = kindsWords(language);
  const templateOptions = useMemo(
    () => [
      { value: '', text: template === '' ? words.label : words.none },
      ...templates.map(({ id, name }) => ({ value: id, text: name })),
    ],
    [templates, template, words],
  );
  const kindOptions = useMemo(
    () => [
      { value: '', text: kind === null ? kinds.label : kinds.none },
      ...meetingKinds.map((one) => ({ value: one, text: kinds.kinds[one].name })),
    ],
    [kind, kinds],
  );
  const choosesKind = useCallback(
    (value: string) => onKind(meetingKinds.find((one) => one === value) ?? null),
    [onKind],
  );
  return (
    <>
      <NativeSelect
        isLink
        id="template"
        name={words.label}
        value={template}
        options={templateOptions}
        onChoose={onTemplate}
      />
      {asksKind ? (
        <NativeSelect
          isLink
          id="kind"
          name={kinds.label}
          value={kind ?? ''}
          options={kindOptions}
          onChoose={choosesKind}
        />
      ) : null}
    </>
  );
});
