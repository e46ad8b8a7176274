import { applyTemplate } from '../agenda/apply-template';
import type { Template } from '../agenda/template';
import type { PaneState } from './pane-state';

/**
 * The form with a template's topics and preparation in it, and its kind of meeting chosen. What was typed stays; what the former
 * template brought and nobody touched makes room. Null takes the former one out again, and its kind with it.
 */
export function withTemplate(
  state: PaneState,
  template: Template | null,
  former: Template | null,
): PaneState {
  const { form, choices } = state;
  const put = template ? { topics: template.topics, preparation: template.preparation } : null;
  const kindAlone = choices.kind === former?.kind ? null : choices.kind;
  return {
    ...state,
    form: applyTemplate(form, put, choices.put),
    choices: { ...choices, template: template?.id ?? '', put, kind: template?.kind ?? kindAlone },
    outcome: null,
  };
}
