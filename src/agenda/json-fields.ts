import type { Person } from './agenda';
/** Reading untrusted JSON field by field: each reader takes any value and gives one of the right type. Own properties only. */

/** The value of a field, or undefined where there is no object or no such field of its own. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A text field; '' where there is none. */
export function textField(value: unknown, name: string): string {
  return textOf(fieldOf(value, name));
}

/** The objects in an array field; anything else in it is left out. */
export function objectsField(value: unknown, name: string): readonly object[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

/** A person field; nobody where there is none. */
export function personField(value: unknown, name: string): Person {
  const field = fieldOf(value, name);
  return { name: textField(field, 'name'), address: textField(field, 'address') };
}

/** The object that a text holds as JSON, or null for anything else, however broken. */
export function parseObject(text: unknown): object | null {
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * An untrusted value in the shape of an example, field by field: a field that is missing or of another type is as in the example. An
 * array takes the objects in the shape of the example's first; null stands for a number or null.
 */
export function shapedAs<Shape>(example: Shape, value: unknown): Shape;
export function shapedAs(example: unknown, value: unknown): unknown {
  if (example === null) return Number.isFinite(value) ? value : null;
  if (Array.isArray(example)) {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.filter((entry) => entry instanceof Object).map((entry) => shapedAs(example[0], entry));
  }
  if (typeof example !== 'object') return typeof value === typeof example ? value : example;
  const fields = Object.entries(example).map(([name, field]) => [
    name,
    shapedAs(field, fieldOf(value, name)),
  ]);
  return Object.fromEntries(fields);
}

/** What should be a text, as one: whatever else Office or an older session hands over is a blank one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
