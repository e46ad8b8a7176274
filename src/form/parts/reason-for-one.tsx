import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Person, Reason } from '../../agenda/agenda';
import type { Language } from '../../text/language';
import { organizerPeopleWords } from '../../text/organizer-people';
import { LinkButton } from '../../ui/link-button';
import { NameBox } from '../../ui/name-box';
import { useAfterPress } from '../../ui/use-after-press';
import { useFocusAfter } from '../../ui/use-focus-after';
import { personLabels } from '../person-labels';
import { personKey } from '../problems';

const useStyles = makeStyles({ box: { marginBottom: '10px' } });

interface ReasonForOneProps {
  readonly language: Language;
  readonly people: readonly Person[];
  readonly reasons: readonly Reason[];
  /** Somebody was found; `key` as `personKey` gives it. */
  readonly onName: (key: string) => void;
}

/** Finds one of many by name, to give a reason of their own. */
export function ReasonForOne({ language, people, reasons, onName }: ReasonForOneProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const styles = useStyles();
  const focus = useFocusAfter();
  const afterPress = useAfterPress();
  const words = organizerPeopleWords(language);
  const labels = useMemo(() => personLabels(people), [people]);
  const names = useMemo(
    () => labels.filter((_, index) => (reasons[index]?.why ?? '') === ''),
    [labels, reasons],
  );
  const type = (text: string) => {
    const index = labels.indexOf(text);
    const person = people[index];
    setTyped(person ? '' : text);
    if (!person) return;
    setOpen(false);
    onName(personKey(person));
    focus(`reason-${index}`);
  };
  const leave = () => {
    if (typed.trim() === '') afterPress(() => setOpen(false));
  };
  if (!isOpen) return <LinkButton onClick={() => setOpen(true)}>{words.addReasonForOne}</LinkButton>;
  return (
    <div className={styles.box}>
      <NameBox
        id="reason-for"
        label={words.whoGetsAReason}
        hint={words.whoGetsAReason}
        value={typed}
        names={names}
        isFocused
        onType={type}
        onLeave={leave}
      />
    </div>
  );
}
