import { Checkbox } from '@fluentui/react-components';
import type { FormStore } from '../host/store';
import { RowOfControls } from './row-of-controls';
import { useStore } from './use-store';

const two = (number: number) => String(number).padStart(2, '0');

/** Milliseconds as the text of a `datetime-local` box, in the time zone of the browser. */
function asLocal(time: number): string {
  const at = new Date(time);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** When the meeting is. Moving the start keeps its length. */
export function When({ form }: { form: FormStore }) {
  const { start, end, isAllDay } = useStore(form);
  const moved = (text: string, change: (time: number) => void) => {
    const time = new Date(text).getTime();
    if (!Number.isNaN(time)) change(time);
  };
  return (
    <RowOfControls label="When">
      <input
        type="datetime-local"
        aria-label="Start"
        value={asLocal(start)}
        onChange={({ target }) =>
          moved(target.value, (time) => form.change({ start: time, end: time + (end - start) }))
        }
      />
      <span aria-hidden="true">–</span>
      <input
        type="datetime-local"
        aria-label="End"
        value={asLocal(end)}
        min={asLocal(start)}
        onChange={({ target }) => moved(target.value, (time) => time >= start && form.change({ end: time }))}
      />
      <Checkbox
        label="All day"
        checked={isAllDay}
        onChange={(_event, { checked }) => form.change({ isAllDay: checked === true })}
      />
    </RowOfControls>
  );
}
