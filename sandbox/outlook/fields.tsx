import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { FormStore } from '../host/store';
import { masterCategories } from '../mailbox/categories';
import { rooms } from '../mailbox/directory';
import { BodyControls } from './body-controls';
import { PeopleOffered, RecipientField } from './recipient-field';
import { RowOfControls } from './row-of-controls';
import { useFocusOnOpening } from './use-focus';
import { useStore } from './use-store';
import { useWords } from './use-words';
import { When } from './when';

function RoomAndMore({ form }: { form: FormStore }) {
  const now = useStore(form, 'rooms', 'categories', 'sensitivity');
  const words = useWords().form;
  return (
    <RowOfControls label={words.room}>
      <Select
        aria-label={words.room}
        value={now.rooms[0]?.address ?? ''}
        onChange={(_event, { value }) =>
          form.change({ rooms: rooms.filter(({ address }) => address === value) })
        }
      >
        <option value="">{words.noRoom}</option>
        {rooms.map(({ name, address }) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={words.category}
        value={now.categories[0] ?? ''}
        onChange={(_event, { value }) => form.change({ categories: value ? [value] : [] })}
      >
        <option value="">{words.noCategory}</option>
        {masterCategories.map(({ displayName }) => (
          <option key={displayName}>{displayName}</option>
        ))}
      </Select>
      <Checkbox
        label={words.private}
        checked={now.sensitivity === 'private'}
        onChange={(_event, { checked }) =>
          form.change({ sensitivity: checked === true ? 'private' : 'normal' })
        }
      />
    </RowOfControls>
  );
}

/** Everything above the body of an invite. A quick form has less of it. */
export function Fields({ form, isQuick }: { form: FormStore; isQuick: boolean }) {
  const { subject } = useStore(form, 'subject');
  const first = useFocusOnOpening<HTMLInputElement>();
  const words = useWords().form;
  return (
    <div className="fields">
      <PeopleOffered />
      <Field label={words.subject} orientation="horizontal">
        <Input
          input={{ ref: first }}
          data-press="subject"
          appearance="underline"
          className="subject"
          maxLength={255}
          placeholder={words.addSubject}
          value={subject}
          onChange={(_event, { value }) => form.change({ subject: value })}
        />
      </Field>
      <RecipientField form={form} kind="required" label={words.required} />
      {!isQuick && <RecipientField form={form} kind="optional" label={words.optional} />}
      <When form={form} />
      {!isQuick && <RoomAndMore form={form} />}
      {!isQuick && <BodyControls form={form} />}
    </div>
  );
}
