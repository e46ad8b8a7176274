import type { Locator, Page } from 'playwright-core';

/**
 * Somebody at the mouse and the keyboard whose every click and key press counts, the letter that picks from a list included. Only a
 * sentence does not: `writes` goes to its box, as whoever writes it has to, and counts sentences instead.
 */
export class Hands {
  actions = 0;
  sentences = 0;

  constructor(private readonly page: Page) {}

  async clicks(what: Locator): Promise<this> {
    this.actions += 1;
    await what.click();
    return this;
  }

  async presses(...keys: readonly string[]): Promise<this> {
    for (const key of keys) {
      this.actions += 1;
      await this.page.keyboard.press(key);
    }
    return this;
  }

  /** Goes to a box, by the mouse or by Tab, and types a sentence there. */
  async writes(box: Locator, sentence: string): Promise<this> {
    this.sentences += 1;
    await box.focus();
    await this.page.keyboard.type(sentence);
    return this;
  }
}
