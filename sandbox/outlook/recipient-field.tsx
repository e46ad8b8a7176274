import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormStore } from '../host/store';
import { directory, resolve } from '../mailbox/directory';
import { useStore } from './use-store';

type Kind = 'required' | 'optional';

function commit(form: FormStore, kind: Kind, typed: string) {
  for (const one of typed
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter(Boolean))
    addOne(form, kind, one);
}

/** "Berg, Bo" has a comma inside: the whole is tried first. */
function addTyped(form: FormStore, kind: Kind, typed: string) {
  if (typed.trim() === '') return;
  if (resolve(typed)) addOne(form, kind, typed);
  else commit(form, kind, typed);
}

function addOne(form: FormStore, kind: Kind, typed: string) {
  const now = form.get();
  const contact = resolve(typed);
  if (!contact) {
    const unresolved = { ...now.unresolved, [kind]: [...now.unresolved[kind], typed] };
    return form.change({ unresolved });
  }
  const isThere = [...now[kind], ...now.rooms].some(({ address }) => address === contact.address);
  if (isThere || contact.address === now.organizer.address) return;
  form.change(
    contact.kind === 'room' ? { rooms: [...now.rooms, contact] } : { [kind]: [...now[kind], contact] },
  );
}

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
  return (
    <li className={strange ? 'chip strange' : 'chip'} title={title}>
      {name}
      <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}

/** An attendee field: who is in it, and a box to type the next. Enter, comma and leaving the box look the name up. */
export function RecipientField({ form, kind, label }: { form: FormStore; kind: Kind; label: string }) {
  const now = useStore(form);
  const [typed, setTyped] = useState('');
  const enter = () => {
    addTyped(form, kind, typed);
    setTyped('');
  };
  const without = (address: string) => now[kind].filter((one) => one.address !== address);
  return (
    <Field label={label} orientation="horizontal">
      <div className="recipients">
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
              title="Outlook does not know this name"
              onRemove={() =>
                form.change({
                  unresolved: {
                    ...now.unresolved,
                    [kind]: now.unresolved[kind].filter((one) => one !== name),
                  },
                })
              }
            />
          ))}
        </ul>
        <Input
          appearance="underline"
          aria-label={label}
          list="people"
          placeholder="Name or address, then Enter"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onBlur={enter}
          onKeyDown={(event) => {
            const isWhole = event.key === ',' && directory.every(({ name }) => !name.startsWith(`${typed},`));
            if (event.key !== 'Enter' && event.key !== ';' && !isWhole) return;
            event.preventDefault();
            enter();
          }}
        />
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
