import type { FrameLocator, Locator, Page } from 'playwright-core';
import { AlertPage } from './alert-page';
import { inAnyLanguage } from './any-language';
import { paneOf } from './pane-frame';

const checkboxes = {
  'All day': 'allDay',
  Private: 'private',
  'Plain text': 'plainText',
  'Teams meeting': 'teamsMeeting',
} as const;

/** An invite being written, in a window of its own or in the quick form. */
export class ComposePage {
  readonly alert: AlertPage;

  constructor(private readonly page: Page) {
    this.alert = new AlertPage(page);
  }

  private get toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: inAnyLanguage(({ form }) => form.invite) });
  }

  private toolbarButton(name: string | RegExp): Locator {
    return this.toolbar.getByRole('button', { name, exact: true });
  }

  async subject(text: string): Promise<this> {
    await this.page.getByRole('textbox', { name: inAnyLanguage(({ form }) => form.subject) }).fill(text);
    return this;
  }

  async addRequired(...names: readonly string[]): Promise<this> {
    return this.add('required', names);
  }

  async addOptional(...names: readonly string[]): Promise<this> {
    return this.add('optional', names);
  }

  private async add(field: 'required' | 'optional', names: readonly string[]): Promise<this> {
    const box = this.page.getByRole('combobox', { name: inAnyLanguage(({ form }) => form[field]) });
    for (const name of names) {
      await box.fill(name);
      await box.press('Enter');
    }
    return this;
  }

  async remove(name: string): Promise<this> {
    await this.page.getByRole('button', { name: inAnyLanguage(({ form }) => form.remove(name)) }).click();
    return this;
  }

  /** Names in an attendee field, known or not. */
  async attendees(field: 'Required' | 'Optional'): Promise<readonly string[]> {
    const kind = field === 'Required' ? 'required' : 'optional';
    const list = this.page.getByRole('list', { name: inAnyLanguage(({ form }) => form[kind]) });
    const items = list.getByRole('listitem');
    return (await items.allTextContents()).map((text) => text.replace('✕', '').trim());
  }

  async room(name: string): Promise<this> {
    await this.page
      .getByRole('combobox', { name: inAnyLanguage(({ form }) => form.room) })
      .selectOption({ label: name });
    return this;
  }

  /** Local times, as `2026-11-24T10:00`. */
  async when(start: string, end: string): Promise<this> {
    await this.page.getByLabel(inAnyLanguage(({ form }) => form.start)).fill(start);
    await this.page.getByLabel(inAnyLanguage(({ form }) => form.end)).fill(end);
    return this;
  }

  /** Local start and end on the screen, as `2026-11-24T10:00`. */
  async times(): Promise<readonly [start: string, end: string]> {
    return [
      await this.page.getByLabel(inAnyLanguage(({ form }) => form.start)).inputValue(),
      await this.page.getByLabel(inAnyLanguage(({ form }) => form.end)).inputValue(),
    ];
  }

  async repeats(how: 'never' | 'daily' | 'weekly'): Promise<this> {
    await this.page
      .getByRole('combobox', { name: inAnyLanguage(({ form }) => form.repeats) })
      .selectOption(how);
    return this;
  }

  async check(label: keyof typeof checkboxes, isOn = true): Promise<this> {
    const name = inAnyLanguage(({ form }) => form[checkboxes[label]]);
    await this.page.getByRole('checkbox', { name }).setChecked(isOn);
    return this;
  }

  async insertPicture(): Promise<this> {
    await this.page.getByRole('button', { name: inAnyLanguage(({ form }) => form.insertPicture) }).click();
    return this;
  }

  async category(name: string): Promise<this> {
    await this.page
      .getByRole('combobox', { name: inAnyLanguage(({ form }) => form.category) })
      .selectOption({ label: name });
    return this;
  }

  /** The body on the screen. */
  body(): FrameLocator {
    return this.page.getByTitle(inAnyLanguage(({ form }) => form.inviteBody)).contentFrame();
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
    const send = this.toolbar.getByRole('button').first();
    return (await send.textContent()) ?? '';
  }

  /** Presses Send (or Send update, or Save). What follows is an alert, or the calendar: `isSent` waits for the latter. */
  async send(): Promise<this> {
    await this.toolbar.getByRole('button').first().click();
    return this;
  }

  /** Waits until the window has closed, as after a send that went through. */
  async isClosed(): Promise<void> {
    await this.page.getByRole('main', { name: inAnyLanguage(({ shell }) => shell.calendar) }).waitFor();
  }

  async saveWithoutSending(): Promise<void> {
    await this.toolbarButton(inAnyLanguage(({ form }) => form.saveWithoutSending)).click();
    await this.isClosed();
  }

  async discard(): Promise<void> {
    await this.toolbarButton(inAnyLanguage(({ form }) => form.discard)).click();
    await this.isClosed();
  }

  async cancelMeeting(): Promise<void> {
    await this.toolbarButton(inAnyLanguage(({ form }) => form.cancelMeeting)).click();
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
    await this.page.getByRole('button', { name: inAnyLanguage(({ shell }) => shell.closePane) }).click();
    const pane = this.page.getByRole('complementary', { name: inAnyLanguage(({ shell }) => shell.pane) });
    await pane.waitFor({ state: 'detached' });
  }

  /** The bar above the form: notices and problems. */
  notices(): Locator {
    return this.page.getByRole('region', { name: inAnyLanguage(({ shell }) => shell.notices) });
  }
}
