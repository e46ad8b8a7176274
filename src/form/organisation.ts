import type { Policy } from '../policy/policy';

/** What the form needs of the organisation's policy. */
export type Organisation = Pick<
  Policy,
  | 'required'
  | 'reasonsFor'
  | 'blockLanguage'
  | 'oneReasonAbove'
  | 'domains'
  | 'templates'
  | 'shippedTemplates'
  | 'roles'
  | 'time'
>;
