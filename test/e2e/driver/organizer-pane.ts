import type { FrameLocator, Locator } from 'playwright-core';

/** What a person types into the organizer pane; a name for every reason. */
export interface TypedAnswers {
  readonly purpose?: string;
  readonly goal?: string;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly nextStep?: string;
}

/** The organizer pane, driven by the English names that are its contract: what assistive technology hears. */
export class OrganizerPane {
  constructor(readonly frame: FrameLocator) {}

  textbox(name: string): Locator {
    return this.frame.getByRole('textbox', { name, exact: true });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  status(): Locator {
    return this.frame.getByRole('status');
  }

  reason(name: string): Locator {
    return this.textbox(`Why is ${name} invited?`);
  }

  /** The list of roles of one person, which is there while the row has the focus. */
  async role(name: string, box = this.reason(name), label = `Role of ${name}`): Promise<Locator> {
    await box.focus();
    return this.frame.getByRole('combobox', { name: label, exact: true });
  }

  /** Chooses people by name, to do something with all of them. */
  async chooseSeveral(...names: readonly string[]): Promise<void> {
    await this.button('Choose several').click();
    for (const name of names) {
      await this.frame.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check();
    }
  }

  /** Opens the small menu at the bottom. */
  async openMenu(): Promise<void> {
    await this.button('More').click();
  }

  /** Opens what else there is to a topic. */
  async openTopic(topic: number): Promise<void> {
    await this.button(`More for topic ${topic}`).click();
  }

  async fill({ purpose, goal, reasons = {}, nextStep }: TypedAnswers): Promise<this> {
    if (purpose !== undefined) await this.textbox('Purpose').fill(purpose);
    if (goal !== undefined) await this.textbox('Goal').fill(goal);
    for (const [name, why] of Object.entries(reasons)) await this.reason(name).fill(why);
    if (nextStep !== undefined) await this.textbox('Next step').fill(nextStep);
    return this;
  }

  /** Chooses Add to invite and waits until the pane says that the invite may leave. */
  async addToInvite(): Promise<void> {
    await this.button('Add to invite').click();
    await this.isReadyToSend();
  }

  async updateInvite(): Promise<void> {
    await this.button('Update invite').click();
    await this.isReadyToSend();
  }

  async isReadyToSend(): Promise<void> {
    await this.status().filter({ hasText: 'Ready to send' }).waitFor();
  }
}
