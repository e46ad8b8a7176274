import type { TemplateWords } from '../../text/templates/template-words';
import type { TemplatesWords } from '../../text/templates/templates-words';
import type { Template, TemplateTopic } from '../template';

/** Everything about a template but its words. Topics in order, each with its minutes. */
interface Outline<Topic extends string> {
  readonly id: string;
  readonly kind: Template['kind'];
  readonly minutes: number;
  readonly topics: { readonly [topic in Topic]: number };
  /** The topic that somebody brings. */
  readonly brought?: NoInfer<Topic>;
  readonly readers: Template['readers'];
}

function template<Topic extends string>(outline: Outline<Topic>, words: TemplateWords<Topic>): Template {
  const { name, preparation, internalPreparation = '', hints } = words;
  const { id, kind, minutes, brought, readers } = outline;
  const topics = Object.keys(outline.topics)
    .filter((topic): topic is Topic => topic in words.topics)
    .map((topic): TemplateTopic => {
      const known = { title: words.topics[topic], minutes: outline.topics[topic] };
      return topic === brought ? { ...known, isBrought: true } : known;
    });
  return { id, name, kind, minutes, topics, preparation, internalPreparation, hints, readers };
}

/**
 * The templates that come with Syfte, in the order the pane lists them. The minutes follow what each is for:
 * most of a sales meeting goes to one case that everyone learns from, most of a visit to what the customer asks and
 * wants, and none of them to status that a system already shows.
 */
export function shippedTemplates(words: TemplatesWords): readonly Template[] {
  return [
    template(
      {
        id: 'internal-sales-meeting',
        kind: 'learn',
        minutes: 45,
        topics: { moved: 5, dates: 5, learned: 25, stuck: 10 },
        brought: 'learned',
        readers: 'colleagues',
      },
      words.internalSalesMeeting,
    ),
    template(
      {
        id: 'customer-visit',
        kind: 'visit',
        minutes: 45,
        topics: { questions: 10, wanted: 20, solution: 10, next: 5 },
        readers: 'anyone',
      },
      words.customerVisit,
    ),
    template(
      {
        id: 'decision',
        kind: 'decide',
        minutes: 30,
        topics: { question: 5, options: 15, choice: 5, first: 5 },
        readers: 'anyone',
      },
      words.decision,
    ),
    template(
      {
        id: 'problem-solving',
        kind: 'solve',
        minutes: 45,
        topics: { seen: 10, cause: 15, ways: 15, trial: 5 },
        readers: 'anyone',
      },
      words.problemSolving,
    ),
    template(
      {
        id: 'one-to-one',
        kind: 'review',
        minutes: 25,
        topics: { well: 5, obstacle: 10, growth: 5, next: 5 },
        readers: 'anyone',
      },
      words.oneToOne,
    ),
    template(
      {
        id: 'project-check-in',
        kind: 'review',
        minutes: 25,
        topics: { closer: 5, obstacle: 10, decide: 5, next: 5 },
        readers: 'anyone',
      },
      words.projectCheckIn,
    ),
  ];
}
