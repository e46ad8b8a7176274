import type { FrameLocator, Locator, Page } from 'playwright-core';
import { AlertPage } from './alert-page';
import { paneOf } from './pane-frame';

/** An invite being written, in a window of its own or in the quick form. */
export class ComposePage {
  readonly alert: AlertPage;

  constructor(private readonly page: Page) {
    this.alert = new AlertPage(page);
  }

  private toolbarButton(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Invite' }).getByRole('button', { name, exact: true });
  }

  async subject(text: string): Promise<this> {
    await this.page.getByRole('textbox', { name: 'Subject' }).fill(text);
    return this;
  }

  async addRequired(...names: readonly string[]): Promise<this> {
    return this.add('Required attendees', names);
  }

  async addOptional(...names: readonly string[]): Promise<this> {
    return this.add('Optional attendees', names);
  }

  private async add(field: string, names: readonly string[]): Promise<this> {
    const box = this.page.getByRole('combobox', { name: field });
    for (const name of names) {
      await box.fill(name);
      await box.press('Enter');
    }
    return this;
  }

  async remove(name: string): Promise<this> {
    await this.page.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
    return this;
  }

  /** Names in an attendee field, known or not. */
  async attendees(field: 'Required' | 'Optional'): Promise<readonly string[]> {
    const items = this.page.getByRole('list', { name: `${field} attendees` }).getByRole('listitem');
    return (await items.allTextContents()).map((text) => text.replace('✕', '').trim());
  }

  async room(name: string): Promise<this> {
    await this.page.getByRole('combobox', { name: 'Room' }).selectOption({ label: name });
    return this;
  }

  /** Local times, as `2026-11-24T10:00`. */
  async when(start: string, end: string): Promise<this> {
    await this.page.getByLabel('Start', { exact: true }).fill(start);
    await this.page.getByLabel('End', { exact: true }).fill(end);
    return this;
  }

  /** Local start and end on the screen, as `2026-11-24T10:00`. */
  async times(): Promise<readonly [start: string, end: string]> {
    return [
      await this.page.getByLabel('Start', { exact: true }).inputValue(),
      await this.page.getByLabel('End', { exact: true }).inputValue(),
    ];
  }

  async repeats(how: 'never' | 'daily' | 'weekly'): Promise<this> {
    await this.page.getByRole('combobox', { name: 'Repeats' }).selectOption(how);
    return this;
  }

  async check(label: 'All day' | 'Private' | 'Plain text' | 'Teams meeting', isOn = true): Promise<this> {
    await this.page.getByRole('checkbox', { name: label }).setChecked(isOn);
    return this;
  }

  async insertPicture(): Promise<this> {
    await this.page.getByRole('button', { name: 'Insert picture' }).click();
    return this;
  }

  async category(name: string): Promise<this> {
    await this.page.getByRole('combobox', { name: 'Category' }).selectOption({ label: name });
    return this;
  }

  /** The body on the screen. */
  body(): FrameLocator {
    return this.page.frameLocator('iframe[title="Invite body"]');
  }

  async bodyHtml(): Promise<string> {
    return this.body().locator('body').innerHTML();
  }

  /** Types into the body, at its end. */
  async write(text: string): Promise<this> {
    const body = this.body().locator('body');
    await body.click();
    await body.press('ControlOrMeta+End');
    await body.pressSequentially(text);
    return this;
  }

  /** What the Send button reads: Send, Send update, or Save when nobody is invited. */
  async sendLabel(): Promise<string> {
    const send = this.page.getByRole('toolbar', { name: 'Invite' }).getByRole('button').first();
    return (await send.textContent()) ?? '';
  }

  /** Presses Send (or Send update, or Save). What follows is an alert, or the calendar: `isSent` waits for the latter. */
  async send(): Promise<this> {
    await this.page.getByRole('toolbar', { name: 'Invite' }).getByRole('button').first().click();
    return this;
  }

  /** Waits until the window has closed, as after a send that went through. */
  async isClosed(): Promise<void> {
    await this.page.getByRole('main', { name: 'Calendar' }).waitFor();
  }

  async saveWithoutSending(): Promise<void> {
    await this.toolbarButton('Save without sending').click();
    await this.isClosed();
  }

  async discard(): Promise<void> {
    await this.toolbarButton('Discard').click();
    await this.isClosed();
  }

  async cancelMeeting(): Promise<void> {
    await this.toolbarButton('Cancel meeting').click();
  }

  /** Opens the add-in's pane by its button, which is named as the manifest says. */
  async openPane(label: string): Promise<FrameLocator> {
    await this.paneButton(label).click();
    return this.pane();
  }

  /** The button of the add-in's pane. */
  paneButton(label: string): Locator {
    return this.toolbarButton(label);
  }

  /** The pane, however it came to be open. */
  pane(): FrameLocator {
    return paneOf(this.page);
  }

  async closePane(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close pane' }).click();
    await this.page.getByRole('complementary', { name: 'Add-in pane' }).waitFor({ state: 'detached' });
  }

  /** The bar above the form: notices and problems. */
  notices(): Locator {
    return this.page.getByRole('region', { name: 'Notices' });
  }
}
