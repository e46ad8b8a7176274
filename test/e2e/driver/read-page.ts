import type { FrameLocator, Locator, Page } from 'playwright-core';
import { inAnyLanguage } from './any-language';
import { paneOf } from './pane-frame';

/** The body of what a frame shows, once it is there: a frame is empty for a moment, and nobody means that. */
export function arrived(frame: FrameLocator): Locator {
  return frame.locator('body:not(:empty)');
}

/** An invite as somebody reads it. */
export class ReadPage {
  constructor(private readonly page: Page) {}

  /** The body, in its own frame. */
  body(): FrameLocator {
    return this.page.getByTitle(inAnyLanguage(({ form }) => form.inviteBody)).contentFrame();
  }

  /** The HTML of the body, as the reader's client shows it. */
  async bodyHtml(): Promise<string> {
    return arrived(this.body()).innerHTML();
  }

  /** The words of the body, as they are seen. */
  async bodyText(): Promise<string> {
    return arrived(this.body()).innerText();
  }

  /** Opens the add-in's pane by its button, which is named as the manifest says. */
  async openPane(label: string): Promise<FrameLocator> {
    const toolbar = this.page.getByRole('toolbar', { name: inAnyLanguage(({ form }) => form.invite) });
    await toolbar.getByRole('button', { name: label }).click();
    return paneOf(this.page);
  }

  async close(): Promise<void> {
    const close = inAnyLanguage(({ alert }) => alert.close);
    await this.page.getByRole('toolbar').getByRole('button', { name: close }).click();
    await this.page.getByRole('main', { name: inAnyLanguage(({ shell }) => shell.calendar) }).waitFor();
  }
}
