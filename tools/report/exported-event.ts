import type { CalendarEvent } from '../../src/graph/calendar';
import { eventFrom } from '../../src/graph/event-from-graph';
import { escapeHtml } from '../../src/invite/escape-html';
import { isObject, type JsonObject } from './exported-json';

/** An event of an export: as Graph has it, and what the export adds. */
export interface ExportedEvent {
  readonly event: CalendarEvent;
  /** Id of the user whose calendar it stands in; '' in what Graph itself gives. */
  readonly owner: string;
  /** As Graph writes it; '' where it does not say. */
  readonly changedAt: string;
}

/** Why a line says too little to be judged; a word each, for the list of bad lines. */
export type BadEvent = 'no-attendees' | 'no-organizer-flag' | 'no-time' | 'no-body';

/** The kinds of events as exports write them, whose letters are not always Graph's. */
const kinds: Readonly<Record<string, string>> = {
  singleinstance: 'singleInstance',
  occurrence: 'occurrence',
  exception: 'exception',
  seriesmaster: 'seriesMaster',
};

/** Exchange makes HTML of plain text when My meetings asks for a body; in an export it may have stayed text. */
function bodyAsHtml(body: unknown): unknown {
  if (!isObject(body) || String(body.contentType).toLowerCase() !== 'text') return body;
  const content = escapeHtml(String(body.content ?? '')).replace(/\r\n|\r|\n/g, '<br>\n');
  return {
    contentType: 'html',
    content: `<html><body><div class="PlainText">${content}</div></body></html>`,
  };
}

function asGraphHasIt(json: JsonObject): JsonObject {
  const { type, body, isAllDay } = json;
  return {
    ...json,
    ...(typeof type === 'string' && { type: kinds[type.toLowerCase()] ?? 'singleInstance' }),
    isAllDay: isAllDay === true,
    categories: Array.isArray(json.categories) ? json.categories.map(String) : [],
    body: bodyAsHtml(body),
  };
}

/** The event of a line (`exportedJson`), or why it cannot be judged. A body is asked for of organizers alone: others' copies are not judged. */
export function exportedEvent(json: JsonObject): ExportedEvent | BadEvent {
  // Who is not listed is not said to be nobody: so My meetings takes it, too.
  if (!Array.isArray(json.attendees)) return 'no-attendees';
  if (typeof json.isOrganizer !== 'boolean') return 'no-organizer-flag';
  const event = eventFrom(asGraphHasIt(json));
  if (Number.isNaN(event.start.getTime()) || Number.isNaN(event.end.getTime())) return 'no-time';
  if (event.isOrganizer && event.body === null) return 'no-body';
  return {
    event,
    owner: typeof json.puser === 'string' ? json.puser : '',
    changedAt: typeof json.lastModifiedDateTime === 'string' ? json.lastModifiedDateTime : '',
  };
}
