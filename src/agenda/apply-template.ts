import { type Agenda, isBlankTopic, type Topic } from './agenda';
import { canonicalLine, canonicalText } from './canonical';
import type { TemplateContent, TemplateTopic } from './template';

/**
 * The agenda with a template's topics and preparation put in. What was typed is never overwritten: a topic
 * or a preparation that is not word for word what `former` (the template applied before, if any) brought
 * stays as it is, and purpose, goal, reasons and next step are never touched. What came untouched from
 * `former` makes room for the new template; `null` for `template` only takes it out. Typed topics stay in
 * their places; the template's stand where the former's first one stood, else last.
 */
export function applyTemplate(
  agenda: Agenda,
  template: TemplateContent | null,
  former: TemplateContent | null = null,
): Agenda {
  return {
    ...agenda,
    topics: withTopics(agenda.topics, template?.topics ?? [], former?.topics ?? []),
    preparation: withPreparation(agenda.preparation, template?.preparation ?? '', former?.preparation ?? ''),
  };
}

function withTopics(
  topics: readonly Topic[],
  fresh: readonly TemplateTopic[],
  former: readonly TemplateTopic[],
): readonly Topic[] {
  const goes = (topic: Topic) =>
    isBlankTopic(topic) || (cameFrom(topic, former) && !fresh.some((own) => cameFrom(topic, [own])));
  const kept = topics.filter((topic) => !goes(topic));
  const firstGone = topics.findIndex((topic) => goes(topic) && !isBlankTopic(topic));
  const at =
    firstGone === -1 ? kept.length : topics.slice(0, firstGone).filter((topic) => !goes(topic)).length;
  const missing = fresh.filter(({ title }) => !kept.some((topic) => sameTitle(topic.title, title)));
  return [
    ...kept.slice(0, at),
    ...missing.map(({ title, minutes }): Topic => ({ title, minutes, lead: '' })),
    ...kept.slice(at),
  ];
}

/** Untouched: the same title and minutes, and nobody named to lead it. */
function cameFrom(topic: Topic, template: readonly TemplateTopic[]): boolean {
  return template.some(
    ({ title, minutes }) =>
      sameTitle(topic.title, title) && topic.minutes === minutes && topic.lead.trim() === '',
  );
}

function sameTitle(a: string, b: string): boolean {
  return canonicalLine(a) === canonicalLine(b);
}

function withPreparation(typed: string, fresh: string, former: string): string {
  const untouched = canonicalText(typed) === '' || canonicalText(typed) === canonicalText(former);
  return untouched ? fresh : typed;
}
