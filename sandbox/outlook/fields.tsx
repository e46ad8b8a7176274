import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { FormStore } from '../host/store';
import { masterCategories } from '../mailbox/categories';
import { rooms } from '../mailbox/directory';
import { BodyControls } from './body-controls';
import { PeopleOffered, RecipientField } from './recipient-field';
import { RowOfControls } from './row-of-controls';
import { useStore } from './use-store';
import { When } from './when';

function RoomAndMore({ form }: { form: FormStore }) {
  const now = useStore(form);
  return (
    <RowOfControls label="Room">
      <Select
        aria-label="Room"
        value={now.rooms[0]?.address ?? ''}
        onChange={(_event, { value }) =>
          form.change({ rooms: rooms.filter(({ address }) => address === value) })
        }
      >
        <option value="">No room</option>
        {rooms.map(({ name, address }) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Category"
        value={now.categories[0] ?? ''}
        onChange={(_event, { value }) => form.change({ categories: value ? [value] : [] })}
      >
        <option value="">No category</option>
        {masterCategories.map(({ displayName }) => (
          <option key={displayName}>{displayName}</option>
        ))}
      </Select>
      <Checkbox
        label="Private"
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
  const { subject } = useStore(form);
  return (
    <div className="fields">
      <PeopleOffered />
      <Field label="Subject" orientation="horizontal">
        <Input
          appearance="underline"
          className="subject"
          maxLength={255}
          placeholder="Add a subject"
          value={subject}
          onChange={(_event, { value }) => form.change({ subject: value })}
        />
      </Field>
      <RecipientField form={form} kind="required" label="Required attendees" />
      {!isQuick && <RecipientField form={form} kind="optional" label="Optional attendees" />}
      <When form={form} />
      {!isQuick && <RoomAndMore form={form} />}
      {!isQuick && <BodyControls form={form} />}
    </div>
  );
}
