import type { FrameLocator, Page } from 'playwright-core';
import { inAnyLanguage } from './any-language';
import { paneOf } from './pane-frame';

/** A mail as whoever got it reads it. */
export class MessagePage {
  constructor(private readonly page: Page) {}

  /** The body, in its own frame. */
  body(): FrameLocator {
    return this.page.getByTitle(inAnyLanguage(({ read }) => read.messageBody)).contentFrame();
  }

  /** Opens the add-in's pane by its button, which is named as the manifest says. */
  async openPane(label: string): Promise<FrameLocator> {
    const toolbar = this.page.getByRole('toolbar', { name: inAnyLanguage(({ read }) => read.message) });
    await toolbar.getByRole('button', { name: label }).click();
    return paneOf(this.page);
  }

  async close(): Promise<void> {
    const close = inAnyLanguage(({ alert }) => alert.close);
    await this.page.getByRole('toolbar').getByRole('button', { name: close }).click();
    await this.page.getByRole('main', { name: inAnyLanguage(({ shell }) => shell.inbox) }).waitFor();
  }
}
