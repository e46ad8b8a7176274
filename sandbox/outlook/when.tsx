import { Checkbox, Select } from '@fluentui/react-components';
import type { FormStore } from '../host/store';
import { withAllDay } from '../host/time-calls';
import { repeating } from '../mailbox/recurrence';
import { RowOfControls } from './row-of-controls';
import { useStore } from './use-store';

const two = (number: number) => String(number).padStart(2, '0');

/** Milliseconds as the text of a `datetime-local` box, in the time zone of the browser. */
function asLocal(time: number): string {
  const at = new Date(time);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

function TimeBox({
  label,
  time,
  min,
  onTime,
}: {
  label: string;
  time: number;
  min?: number;
  onTime(time: number): void;
}) {
  return (
    <input
      type="datetime-local"
      aria-label={label}
      value={asLocal(time)}
      {...(min !== undefined && { min: asLocal(min) })}
      onChange={({ target }) => {
        const moved = new Date(target.value).getTime();
        if (!Number.isNaN(moved)) onTime(moved);
      }}
    />
  );
}

/** How the invite repeats. An occurrence cannot repeat by itself. */
function Repeats({ form }: { form: FormStore }) {
  const { start, timeZone, recurrence, seriesId } = useStore(form);
  if (seriesId !== null) return <span className="quiet">One occurrence of a series</span>;
  const type = recurrence?.recurrenceType ?? 'never';
  return (
    <Select
      aria-label="Repeats"
      value={type}
      onChange={(_event, { value }) =>
        form.change({
          recurrence: value === 'daily' || value === 'weekly' ? repeating(value, start, timeZone) : null,
        })
      }
    >
      <option value="never">Does not repeat</option>
      <option value="daily">Every day</option>
      <option value="weekly">Every week</option>
      {!['never', 'daily', 'weekly'].includes(type) && <option value={type}>As set by the add-in</option>}
    </Select>
  );
}

/** A series that starts on another day of the week takes place on that day. */
function moveStart(form: FormStore, start: number) {
  const { start: former, end, timeZone, recurrence } = form.get();
  const moved = { start, end: start + (end - former) };
  const isWeekly = recurrence?.recurrenceType === 'weekly';
  form.change(isWeekly ? { ...moved, recurrence: repeating('weekly', start, timeZone) } : moved);
}

/** When the meeting is. Moving the start keeps its length. The invite's time zone is told as Outlook on the web tells it. */
export function When({ form }: { form: FormStore }) {
  const { start, end, isAllDay, timeZone } = useStore(form);
  return (
    <RowOfControls label="When">
      <TimeBox label="Start" time={start} onTime={(time) => moveStart(form, time)} />
      <span aria-hidden="true">–</span>
      <TimeBox
        label="End"
        time={end}
        min={start}
        onTime={(time) => time >= start && form.change({ end: time })}
      />
      <Checkbox
        label="All day"
        checked={isAllDay}
        onChange={(_event, { checked }) => form.change(withAllDay(form.get(), checked === true))}
      />
      <Repeats form={form} />
      <span className="quiet">{timeZone}</span>
    </RowOfControls>
  );
}
