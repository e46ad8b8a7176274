import { Checkbox, Select } from '@fluentui/react-components';
import type { FormStore } from '../host/store';
import { withAllDay } from '../host/time-calls';
import { repeating } from '../mailbox/recurrence';
import { RowOfControls } from './row-of-controls';
import { span } from './span';
import { useStore } from './use-store';
import { useLocale, useWords } from './use-words';

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

const inATitle = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** How the invite repeats. An occurrence cannot repeat by itself. */
function Repeats({ form }: { form: FormStore }) {
  const { start, timeZone, recurrence, seriesId } = useStore(
    form,
    'start',
    'timeZone',
    'recurrence',
    'seriesId',
  );
  const { form: words, calendar } = useWords();
  if (seriesId !== null) return <span className="quiet">{words.oneOccurrence}</span>;
  const type = recurrence?.recurrenceType ?? 'never';
  return (
    <Select
      aria-label={words.repeats}
      value={type}
      onChange={(_event, { value }) =>
        form.change({
          recurrence: value === 'daily' || value === 'weekly' ? repeating(value, start, timeZone) : null,
        })
      }
    >
      <option value="never">{words.never}</option>
      <option value="daily">{inATitle(calendar.repeats.daily)}</option>
      <option value="weekly">{inATitle(calendar.repeats.weekly)}</option>
      {!['never', 'daily', 'weekly'].includes(type) && <option value={type}>{words.setByAddIn}</option>}
    </Select>
  );
}

/** Without how it repeats, which stands beside it. */
const once = <T extends object>(form: T) => ({ ...form, recurrence: null });

/** A series that starts on another day of the week takes place on that day. */
function moveStart(form: FormStore, start: number) {
  const { start: former, end, timeZone, recurrence } = form.get();
  const moved = { start, end: start + (end - former) };
  const isWeekly = recurrence?.recurrenceType === 'weekly';
  form.change(isWeekly ? { ...moved, recurrence: repeating('weekly', start, timeZone) } : moved);
}

/**
 * When the meeting is, with weekday and time in the display language: the browser writes its own date boxes, and writes them as it is set, whatever
 * `lang` says. Moving the start keeps its length. The invite's time zone is told as Outlook on the web tells it. */
export function When({ form }: { form: FormStore }) {
  const now = useStore(form, 'start', 'end', 'isAllDay', 'timeZone', 'seriesId');
  const { start, end, isAllDay, timeZone } = now;
  const { form: words, calendar } = useWords();
  const locale = useLocale();
  return (
    <RowOfControls label={words.when}>
      <TimeBox label={words.start} time={start} onTime={(time) => moveStart(form, time)} />
      <span aria-hidden="true">–</span>
      <TimeBox
        label={words.end}
        time={end}
        min={start}
        onTime={(time) => time >= start && form.change({ end: time })}
      />
      <Checkbox
        label={words.allDay}
        checked={isAllDay}
        onChange={(_event, { checked }) => form.change(withAllDay(form.get(), checked === true))}
      />
      <Repeats form={form} />
      <span className="quiet">{span(once(now), locale, calendar)}</span>
      <span className="quiet">{timeZone}</span>
    </RowOfControls>
  );
}
