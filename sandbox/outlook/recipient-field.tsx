import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormStore } from '../host/store';
import { directory } from '../mailbox/directory';
import { type AttendeeField, addedAttendees } from './added-attendees';
import { Coin } from './coin';
import { useStore } from './use-store';
import { useWords } from './use-words';

function Chip({
  name,
  title,
  strange,
  onRemove,
}: {
  name: string;
  title: string;
  strange?: boolean;
  onRemove(): void;
}) {
  const words = useWords().form;
  return (
    <li className={strange ? 'chip strange' : 'chip'} title={title}>
      {!strange && <Coin name={name} />}
      {name}
      <button type="button" aria-label={words.remove(name)} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}

/** Who is in the field: people that Outlook knows, then names that it does not. */
function Chips({ form, kind, label }: { form: FormStore; kind: AttendeeField; label: string }) {
  const now = useStore(form, kind, 'unresolved');
  const words = useWords().form;
  const without = (address: string) => now[kind].filter((one) => one.address !== address);
  const withoutStranger = (name: string) => ({
    ...now.unresolved,
    [kind]: now.unresolved[kind].filter((one) => one !== name),
  });
  return (
    <ul aria-label={label}>
      {now[kind].map(({ name, address }) => (
        <Chip
          key={address}
          name={name}
          title={address}
          onRemove={() => form.change({ [kind]: without(address) })}
        />
      ))}
      {now.unresolved[kind].map((name) => (
        <Chip
          key={name}
          strange
          name={name}
          title={words.unknownName}
          onRemove={() => form.change({ unresolved: withoutStranger(name) })}
        />
      ))}
    </ul>
  );
}

/** A comma ends what is typed, unless it belongs to a name ("Berg, Bo"). */
const endsTyping = (key: string, typed: string) =>
  key === 'Enter' ||
  key === ';' ||
  (key === ',' && directory.every(({ name }) => !name.startsWith(`${typed},`)));

/** The box for the next one. Enter, semicolon, comma and leaving the box look names up; many can be pasted at once. */
function NextAttendee({ form, kind, label }: { form: FormStore; kind: AttendeeField; label: string }) {
  const [typed, setTyped] = useState('');
  const words = useWords().form;
  const enter = (text: string) => {
    const change = addedAttendees(form.get(), kind, text);
    if (Object.keys(change).length > 0) form.change(change);
    setTyped('');
  };
  return (
    <Input
      appearance="underline"
      aria-label={label}
      data-press={kind}
      list="people"
      placeholder={words.nameOrAddress}
      value={typed}
      onChange={(_event, { value }) => setTyped(value)}
      onBlur={() => enter(typed)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text');
        if (!/[;\n]/.test(pasted)) return;
        event.preventDefault();
        enter(pasted);
      }}
      onKeyDown={(event) => {
        if (!endsTyping(event.key, typed)) return;
        event.preventDefault();
        enter(typed);
      }}
    />
  );
}

/** An attendee field: who is in it, and a box to type the next. */
export function RecipientField(props: { form: FormStore; kind: AttendeeField; label: string }) {
  return (
    <Field label={props.label} orientation="horizontal">
      <div className="recipients">
        <Chips {...props} />
        <NextAttendee {...props} />
      </div>
    </Field>
  );
}

/** Names offered while typing. */
export function PeopleOffered() {
  return (
    <datalist id="people">
      {directory.map(({ name, address }) => (
        <option key={address} value={name}>
          {address}
        </option>
      ))}
    </datalist>
  );
}
