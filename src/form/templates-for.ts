import { type Template, templatesInForce } from '../agenda/template';
import { shippedTemplates } from '../agenda/templates/shipped-templates';
import { templateIn } from '../policy/own-template';
import type { Policy } from '../policy/policy';
import { kindsWords } from '../text/kinds';
import type { Language } from '../text/language';
import { templatesWords } from '../text/templates/templates-words';
import type { FormState } from './form-state';

/** What the policy says of templates. */
export type TemplatesPolicy = Pick<Policy, 'templates' | 'shippedTemplates'>;

/** The templates that a pane offers, in a language. */
export function templatesFor(policy: TemplatesPolicy, language: Language): readonly Template[] {
  const own = policy.templates.map((template) => templateIn(language, template));
  return templatesInForce(own, policy.shippedTemplates ? shippedTemplates(templatesWords(language)) : []);
}

/** What empty boxes ask for: the template knows best, then the kind of meeting. Null where neither is chosen. */
export function hintsFor(
  { template, kind }: FormState['choices'],
  templates: readonly Template[],
  language: Language,
): Template['hints'] | null {
  const chosen = templates.find(({ id }) => id === template);
  if (chosen && (kind === null || kind === chosen.kind)) return chosen.hints;
  return kind === null ? null : kindsWords(language).kinds[kind].hints;
}

/** The template that guests may read too, to take in place of one worded for colleagues; null when there is none to suggest. */
export function templateForGuests(chosen: Template | null, templates: readonly Template[]): Template | null {
  if (chosen?.readers !== 'colleagues') return null;
  const open = templates.filter(({ readers }) => readers === 'anyone');
  return open.find(({ kind }) => kind === 'visit') ?? open[0] ?? null;
}
