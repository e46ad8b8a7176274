import type { Locator, Page } from 'playwright-core';
import { inAnyLanguage } from './any-language';
import { isAt } from './keyboard';

/** The guided try in the local Outlook, by the keyboard. */
export class TryCard {
  readonly card: Locator;
  /** The button at the top that starts it, or goes on. */
  readonly starter: Locator;

  constructor(private readonly page: Page) {
    const name = inAnyLanguage((words) => words.try.title);
    this.card = page.getByRole('region', { name });
    this.starter = page.getByRole('button', { name });
  }

  heading(): Locator {
    return this.card.getByRole('heading');
  }

  /** Waits until this step is on the screen: 1 to 6. */
  async isAtStep(step: number): Promise<void> {
    const said = inAnyLanguage((words) => `${words.try.step(step, 6)}: ${words.try.steps[step - 1]?.title}`);
    await this.heading().filter({ hasText: said }).waitFor();
  }

  button(which: 'start' | 'notNow' | 'takeMeThere' | 'leave' | 'close'): Locator {
    return this.card.getByRole('button', { name: inAnyLanguage((words) => words.try[which]) });
  }

  /** Has itself taken to where the step is done, and waits until the keyboard is there. */
  async takesTo(wanted: Locator): Promise<void> {
    await this.button('takeMeThere').press('Enter');
    await isAt(this.page, wanted);
  }
}
