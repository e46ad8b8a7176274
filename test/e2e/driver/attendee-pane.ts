import type { FrameLocator, Locator } from 'playwright-core';
import type { LocalOutlook } from './local-outlook';

/** The attendee pane, driven by the English names that are its contract: what assistive technology hears. */
export class AttendeePane {
  constructor(readonly frame: FrameLocator) {}

  /** What stands under a heading, the heading included, a line a paragraph. */
  async section(heading: string): Promise<string> {
    const wanted = this.frame.getByRole('heading', { name: heading, exact: true, level: 2 });
    const text = await this.frame.locator('section').filter({ has: wanted }).innerText();
    return text.replace(/\n{2,}/g, '\n');
  }

  /** Headings from top to bottom, once the agenda is there. */
  async headings(): Promise<readonly string[]> {
    await this.isShown();
    return this.frame.getByRole('heading', { level: 2 }).allTextContents();
  }

  async isShown(): Promise<void> {
    await this.frame.getByRole('heading', { level: 2 }).first().waitFor();
  }

  textbox(name: string): Locator {
    return this.frame.getByRole('textbox', { name, exact: true });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }
}

/** Somebody opens an invite, and the pane beside it. */
export async function readerOpens(
  outlook: LocalOutlook,
  name: string,
  subject = 'Nordic prices',
): Promise<AttendeePane> {
  const read = await outlook.readAs(name, subject);
  return new AttendeePane(await read.openPane('Agenda'));
}
