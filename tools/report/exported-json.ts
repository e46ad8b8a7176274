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

const capital = /^[A-Z]/;

/** Fields in lower camel case. Most exports have them so, and the object stays as it is. */
function lowered(object: JsonObject): Record<string, unknown> {
  const fields = Object.keys(object);
  if (!fields.some((field) => capital.test(field))) return object;
  return Object.fromEntries(
    fields.map((field) => [field.charAt(0).toLowerCase() + field.slice(1), object[field]]),
  );
}

/** A value that this line alone has: what changes in it is changed in place, for most of it stays. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    const isWrapped = value.length <= longestEnumeration && value.startsWith('microsoft.graph.');
    return isWrapped ? (enumeration.exec(value)?.[1] ?? value) : value;
  }
  if (Array.isArray(value)) return value.map(plain);
  return isObject(value) ? plainObject(value) : value;
}

function plainObject(value: JsonObject): Record<string, unknown> {
  const object = lowered(value);
  for (const field of Object.keys(object)) {
    const inner = object[field];
    const made = plain(inner);
    if (made !== inner) object[field] = made;
  }
  return object;
}

function opened(value: string): unknown {
  if (!/^\s*[[{]/.test(value)) return value;
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
  try {
    const json: unknown = JSON.parse(line);
    return isObject(json) ? withOpened(plainObject(json)) : null;
  } catch {
    // No JSON; or more brackets in each other than can be gone through.
    return null;
  }
}

function withOpened(object: Record<string, unknown>): JsonObject {
  for (const field of structured) {
    const { [field]: value } = object;
    if (typeof value === 'string') object[field] = opened(value);
  }
  return object;
}
