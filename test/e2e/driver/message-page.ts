import type { FrameLocator, Page } from 'playwright-core';
import { paneOf } from './pane-frame';

/** A mail as whoever got it reads it. */
export class MessagePage {
  constructor(private readonly page: Page) {}

  /** The body, in its own frame. */
  body(): FrameLocator {
    return this.page.frameLocator('iframe[title="Message body"]');
  }

  /** Opens the add-in's pane by its button, which is named as the manifest says. */
  async openPane(label: string): Promise<FrameLocator> {
    await this.page.getByRole('toolbar', { name: 'Message' }).getByRole('button', { name: label }).click();
    return paneOf(this.page);
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close', exact: true }).click();
    await this.page.getByRole('main', { name: 'Inbox' }).waitFor();
  }
}
