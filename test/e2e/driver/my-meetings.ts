import type { FrameLocator, Locator, Page } from 'playwright-core';
import { inAnyLanguage } from './any-language';
import type { LocalOutlook } from './local-outlook';

/** My meetings, in a pane or in a tab of its own, driven by the English names that are its contract: what assistive technology hears. */
export class MyMeetings {
  constructor(readonly root: FrameLocator | Page) {}

  list(): Locator {
    return this.root.getByRole('list', { name: 'Meetings' });
  }

  line(subject: string): Locator {
    return this.list().getByRole('listitem', { name: subject, exact: true });
  }

  /** Subjects from top to bottom, once everything is read. */
  async subjects(): Promise<readonly string[]> {
    await this.isRead();
    return this.list().getByRole('heading', { level: 3 }).allTextContents();
  }

  /** How many meetings the list has, in sight or not. */
  async size(): Promise<number> {
    return Number(await this.list().getByRole('listitem').first().getAttribute('aria-setsize'));
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async isRead(): Promise<void> {
    await this.button('Read again').waitFor();
  }

  /** Opens the form over a meeting. */
  async write(subject: string): Promise<void> {
    await this.line(subject).getByRole('button', { name: 'Write agenda' }).click();
    await this.root.getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
  }

  /** Answers what goes for any meeting, and says why one person is invited. */
  async answer(name: string): Promise<void> {
    const box = (label: string) => this.root.getByRole('textbox', { name: label, exact: true });
    await box('Purpose').fill('Choose the price list for the Nordics');
    await box('Goal').fill('One price list in force on 1 January');
    await box(`Why is ${name} invited?`).fill('Owns the margins');
    await box('Next step').fill('Send the chosen list to the sellers');
  }
}

/** My meetings in a tab of its own. */
export interface MyMeetingsTab extends MyMeetings {
  readonly root: Page;
}

/** Opens My meetings beside a mail with this subject, in the inbox of whoever is at the keyboard. */
export async function myMeetingsBesideAMail(outlook: LocalOutlook, subject: string): Promise<MyMeetings> {
  const message = await outlook.openMail(subject);
  return new MyMeetings(await message.openPane('My meetings'));
}

/** Opens My meetings in a tab of the same browser. */
export async function myMeetingsInATab(outlook: LocalOutlook): Promise<MyMeetingsTab> {
  return new MyMeetings(await outlook.tab('/my-meetings.html')) as MyMeetingsTab;
}

const answers = { Accept: 'accept', Decline: 'decline' } as const;

/** Signs in, in the window that a click opens; `answer` to the question for permission. */
export async function signIn(
  tab: Page,
  click: () => Promise<void>,
  { name = 'Anna Ek', answer = 'Accept' as 'Accept' | 'Decline' } = {},
): Promise<void> {
  const [popup] = await Promise.all([tab.waitForEvent('popup'), click()]);
  await popup.getByRole('button', { name, exact: true }).click();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: inAnyLanguage(({ consent }) => consent[answers[answer]]) }).click();
  await closed;
}
