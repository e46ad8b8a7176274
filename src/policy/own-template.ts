import type { Template, TemplateTopic } from '../agenda/template';
import { completeWords, type GivenWords, type OwnWords, type PolicyLanguage } from './own-words';

/** A topic of one, `isBrought` only where it is. */
interface OwnTopic extends Pick<TemplateTopic, 'minutes' | 'isBrought'> {
  readonly title: OwnWords;
}

/** A template of the organisation's own: what people read of it in each language. */
export interface OwnTemplate extends Pick<Template, 'id' | 'kind' | 'minutes' | 'readers'> {
  readonly name: OwnWords;
  readonly topics: readonly OwnTopic[];
  readonly preparation: OwnWords;
  readonly internalPreparation: OwnWords;
  readonly hints: { readonly [hint in keyof Template['hints']]: OwnWords };
}

/** As a policy may give it. Left out: no topics, no preparation of either sort, no hints, readable by anyone, as long as the topics need. */
export interface GivenTemplate
  extends Pick<Template, 'id' | 'kind'>,
    Partial<Pick<Template, 'minutes' | 'readers'>> {
  readonly name: GivenWords;
  readonly topics?: readonly (Pick<TemplateTopic, 'minutes' | 'isBrought'> & {
    readonly title: GivenWords;
  })[];
  readonly preparation?: GivenWords;
  readonly internalPreparation?: GivenWords;
  readonly hints?: { readonly [hint in keyof Template['hints']]?: GivenWords };
}

/** Without topics a template says nothing about time: half an hour, as calendars propose. */
const minutesWithoutTopics = 30;

export function completeTemplate(given: GivenTemplate): OwnTemplate {
  const topics = (given.topics ?? []).map((topic) => ({ ...topic, title: completeWords(topic.title) }));
  const sum = topics.reduce((minutes, topic) => minutes + topic.minutes, 0);
  const { purpose, goal, nextStep } = given.hints ?? {};
  return {
    id: given.id,
    kind: given.kind,
    name: completeWords(given.name),
    minutes: given.minutes ?? (sum || minutesWithoutTopics),
    topics,
    preparation: completeWords(given.preparation),
    internalPreparation: completeWords(given.internalPreparation),
    hints: {
      purpose: completeWords(purpose),
      goal: completeWords(goal),
      nextStep: completeWords(nextStep),
    },
    readers: given.readers ?? 'anyone',
  };
}

/** The template in one language, as a pane takes it. */
export function templateIn(language: PolicyLanguage, own: OwnTemplate): Template {
  const { purpose, goal, nextStep } = own.hints;
  return {
    ...own,
    name: own.name[language],
    topics: own.topics.map((topic) => ({ ...topic, title: topic.title[language] })),
    preparation: own.preparation[language],
    internalPreparation: own.internalPreparation[language],
    hints: { purpose: purpose[language], goal: goal[language], nextStep: nextStep[language] },
  };
}
