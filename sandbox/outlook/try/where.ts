import { isAdded, type Progress, type Seen } from './progress';

const inThePane = (isPaneOpen: boolean) => (isPaneOpen ? 'pane' : 'agenda');

/**
 * What is to be pressed or filled in next, by its `data-press` on the screen.
 * @param isPaneOpen whether the add-in's pane is beside the form
 */
export function whereToPress({ step, uid }: Progress, seen: Seen, isPaneOpen: boolean): string {
  const { form, isStopped, user, invites } = seen;
  if (isStopped) return 'alert';
  if (step === 0 || (form === null && step < 5)) return 'new';
  if (step === 5) {
    const isTheirs = invites.some((one) => one.uid === uid && one.organizer.address !== user);
    return isTheirs ? `read ${uid}` : 'keyboard';
  }
  if (!form) return 'new';
  if (form.subject === '') return 'subject';
  if (form.required.length === 0) return 'required';
  if (step === 1 || (step === 4 && isAdded(form))) return 'send';
  return inThePane(isPaneOpen);
}

/** Puts the keyboard there. */
export function goTo(press: string): void {
  document.querySelector<HTMLElement>(`[data-press="${CSS.escape(press)}"]`)?.focus();
}
