import { type Agenda, type NextStep, noStep } from '../agenda/agenda';

/** The boxes of a next step. */
export type StepBox = 'nextStep' | 'nextStepOwner' | 'nextStepDue';

/** The id of a box of one of the next steps; `at` is its place, from 0. */
export function stepBox(box: StepBox, at: number): string {
  return at === 0 ? box : `${box}-${at}`;
}

const ofStep = /^(nextStep|nextStepOwner|nextStepDue)(?:-(\d+))?$/;

/** Which box an id is of (`stepBox`); null for the id of something else. */
export function stepBoxOf(id: string): { readonly box: StepBox; readonly at: number } | null {
  const [, name, at = '0'] = ofStep.exec(id) ?? [];
  const box = (['nextStep', 'nextStepOwner', 'nextStepDue'] as const).find((known) => known === name);
  return box ? { box, at: Number(at) } : null;
}

/** The agenda with one of its next steps changed. The first need not be there yet; a step that has gone meanwhile is not put back. */
export function withStep(form: Agenda, at: number | undefined, change: Partial<NextStep>): Agenda {
  const steps = form.nextSteps.length > 0 ? form.nextSteps : [noStep];
  return {
    ...form,
    nextSteps: steps.map((step, place) => (place === (at ?? 0) ? { ...step, ...change } : step)),
  };
}
