import type { Locator, Page } from 'playwright-core';

/** A Smart Alert on the screen. Every question waits until the alert is there. */
export class AlertPage {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('alertdialog');
  }

  async title(): Promise<string> {
    return (await this.dialog.getByRole('heading').textContent()) ?? '';
  }

  /** The whole sentence that the add-in gave. */
  async message(): Promise<string> {
    return (await this.dialog.locator('.alert-message').textContent()) ?? '';
  }

  /** Labels of the buttons, from left to right. */
  async buttons(): Promise<readonly string[]> {
    await this.dialog.waitFor();
    return this.dialog.getByRole('button').allTextContents();
  }

  /** Presses a button and waits until the alert has gone. */
  async press(label: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
