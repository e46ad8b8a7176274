/** A JSON object, as much as is known of it. */
export type JsonObject = { readonly [field: string]: unknown };

/** Fields that Microsoft Graph Data Connect may give as a string with JSON in it (dataset CalendarView_v0). */
const structured = new Set([
  'attendees',
  'organizer',
  'body',
  'start',
  'end',
  'onlineMeeting',
  'categories',
  'emailAddresses',
]);

/** `microsoft.graph.bodyType'html'` is `html`: how the export writes what Graph itself has plain. */
const enumeration = /^microsoft\.graph\.\w+'(\w*)'$/;
/** Longer than any enumeration; a body is not looked through for one. */
const longestEnumeration = 80;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowered(field: string): string {
  return field.charAt(0).toLowerCase() + field.slice(1);
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > longestEnumeration ? value : (enumeration.exec(value)?.[1] ?? value);
  }
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [lowered(field), plain(inner)]));
}

function opened(field: string, value: unknown): unknown {
  if (!structured.has(field) || typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return plain(JSON.parse(value));
  } catch {
    // What cannot be read is not there; whoever needs it says so.
    return undefined;
  }
}

/**
 * A line of an export with the fields as Microsoft Graph itself names them: lower camel case throughout, enumerations unwrapped, structures that
 * came as strings opened. What is so already stays so; null for what is no JSON object.
 */
export function exportedJson(line: string): JsonObject | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isObject(json)) return null;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const field = lowered(name);
      return [field, opened(field, plain(value))];
    }),
  );
}
