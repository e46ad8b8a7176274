import type { Form } from './form';

/** As long as any client is late, in ms. */
const remembered = 5_000;

/** Somebody types: the body on the screen is another one, and what it was is remembered for clients that hand it out late. */
export function typed(form: Form, html: string, now: number): Partial<Form> {
  const recent = form.formerBodies.filter(({ until }) => until > now - remembered);
  return { body: html, formerBodies: [...recent, { html: form.body, until: now }] };
}

/** The body as a client knows it that lacks what was typed in the last `lateBy` ms (OfficeDev/office-js#5846). */
export function bodyKnown(form: Form, now: number, lateBy: number): string {
  const since = now - lateBy;
  return form.formerBodies.find(({ until }) => until > since)?.html ?? form.body;
}
