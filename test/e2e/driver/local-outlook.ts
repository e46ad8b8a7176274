import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import type { Exchange } from '../../../sandbox/graph/graph-log';
import type { SentMail } from '../../../sandbox/mailbox/invite';
import type { Settings } from '../../../sandbox/outlook/settings';
import { type RunningServer, startServer } from '../../../sandbox/server/server';
import { anything, inAnyLanguage } from './any-language';
import { browserOptions, browserPath } from './browser-options';
import { ComposePage } from './compose-page';
import { MessagePage } from './message-page';
import { openBrowser } from './open-browser';
import { partitioningBrowser } from './partitioning-browser';
import { ReadPage } from './read-page';
import { setFromAnotherTab, setOnTheScreen } from './settings-page';

export interface LaunchOptions {
  /** 0, any free port, unless a test needs a certain one. */
  readonly port?: number;
  /** The add-in to host. @default the built product in dist */
  readonly dist?: string;
  /**
   * Puts this Outlook under a name of its own, `outlook.office.com`, with the add-in on other hosts that are really elsewhere: name → port on
   * this machine. Pages then come from where the manifest says.
   */
  readonly apart?: { readonly name: string; readonly hosts: Readonly<Record<string, number>> };
  /** Keeps frames of another site apart from windows of their own site, as browsers do by themselves. @default false, as Playwright has it */
  readonly keepsSitesApart?: boolean;
  /** Offers the guided try, as `npm start` does. @default false */
  readonly offersTry?: boolean;
  /** Hears of every call to Graph: `graphContract().check` for one. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Viewport, colour scheme, language of the browser. Unless set otherwise it stands in Stockholm. */
  readonly browser?: BrowserContextOptions;
}

const consents = { Accept: 'accept', Decline: 'decline' } as const;

/** A line of the protocol log about something that was kept with the form. */
const kept = /sessionData\.setAsync.*\bok\b/;

/** The local Outlook in a real browser, driven by what assistive technology hears. */
export class LocalOutlook {
  /** What any frame did against its content policy so far, in the browser's words. */
  readonly policyViolations: string[] = [];

  constructor(
    readonly page: Page,
    readonly server: RunningServer,
    private readonly browser: Browser,
  ) {
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.policyViolations.push(message.text());
    });
    // A script that stops in a frame makes a test wait for what never comes: what stopped it stands beside the test's own failure.
    page.on('pageerror', (error) =>
      console.error(`A page's script stopped: ${error.stack ?? error.message}`),
    );
  }

  /** Somebody sits down at the keyboard. */
  async as(name: string): Promise<this> {
    await this.page
      .getByRole('combobox', { name: inAnyLanguage(({ shell }) => shell.atTheKeyboard) })
      .selectOption({ label: name });
    return this;
  }

  /** Goes to the calendar that a colleague shares; whoever is at the keyboard stays there. */
  async inTheCalendarOf(name: string): Promise<this> {
    const whose = this.page.getByRole('combobox', {
      name: inAnyLanguage(({ shell }) => shell.whoseCalendar),
    });
    const shared = await whose.getByRole('option').allTextContents();
    const wanted = inAnyLanguage(({ shell }) => shell.sharedBy(name));
    await whose.selectOption({ label: shared.find((one) => wanted.test(one)) ?? name });
    return this;
  }

  async newInvite(): Promise<ComposePage> {
    await this.page.getByRole('button', { name: inAnyLanguage(({ form }) => form.newInvite) }).click();
    return new ComposePage(this.page);
  }

  async newQuickInvite(): Promise<ComposePage> {
    await this.page.getByRole('button', { name: inAnyLanguage(({ form }) => form.newQuickInvite) }).click();
    return new ComposePage(this.page);
  }

  async edit(subject: string): Promise<ComposePage> {
    await this.row('edit', subject).click();
    return new ComposePage(this.page);
  }

  /** A button of an invite in the list of a calendar; of several alike the first. */
  private row(action: 'edit' | 'editSeries' | 'editNext' | 'read' | 'readNext', subject: string): Locator {
    const name = inAnyLanguage(({ calendar }) => calendar.ofInvite(calendar[action], subject));
    return this.page.getByRole('button', { name }).first();
  }

  /** Opens a whole series of the user's own. */
  async editSeries(subject: string): Promise<ComposePage> {
    await this.row('editSeries', subject).click();
    return new ComposePage(this.page);
  }

  /** Opens the next occurrence of a series of the user's own. */
  async editNext(subject: string): Promise<ComposePage> {
    await this.row('editNext', subject).click();
    return new ComposePage(this.page);
  }

  async read(subject: string): Promise<ReadPage> {
    await this.row('read', subject).click();
    return new ReadPage(this.page);
  }

  /** Opens the next occurrence of a series, to read. */
  async readNext(subject: string): Promise<ReadPage> {
    await this.row('readNext', subject).click();
    return new ReadPage(this.page);
  }

  /** Opens the newest mail with this subject in the inbox of whoever is at the keyboard. */
  async openMail(subject: string): Promise<MessagePage> {
    const folders = this.page.getByRole('navigation', { name: inAnyLanguage(({ shell }) => shell.folders) });
    await folders.getByRole('button', { name: inAnyLanguage(({ shell }) => shell.inbox) }).click();
    await this.page
      .getByRole('button', { name: inAnyLanguage(({ inbox }) => inbox.openOne(subject)) })
      .first()
      .click();
    return new MessagePage(this.page);
  }

  /** Answers what an application asks permission for. @returns the permissions it asked for. */
  async consent(answer: 'Accept' | 'Decline'): Promise<readonly string[]> {
    const dialog = this.page.getByRole('alertdialog', {
      name: inAnyLanguage(({ consent }) => consent.title(anything)),
    });
    await dialog.waitFor();
    const asked = await dialog.getByRole('listitem').locator('small').allTextContents();
    await dialog
      .getByRole('button', { name: inAnyLanguage(({ consent }) => consent[consents[answer]]) })
      .click();
    await dialog.waitFor({ state: 'hidden' });
    return asked;
  }

  /** Opens a page of the site in a browser tab of its own, outside Outlook. */
  async tab(path: string): Promise<Page> {
    const tab = await this.page.context().newPage();
    await tab.goto(`${this.server.origin}${path}`);
    return tab;
  }

  /** Opens an invite as one of the people sees it. */
  async readAs(name: string, subject: string): Promise<ReadPage> {
    await this.as(name);
    return this.read(subject);
  }

  /** Subjects in the calendar of whoever is at the keyboard. Waits until the calendar is on the screen, and is theirs as it is now. */
  async subjects(): Promise<readonly string[]> {
    const calendar = this.page
      .getByRole('main', { name: inAnyLanguage(({ shell }) => shell.calendar) })
      .and(this.page.locator('[aria-busy=false]'));
    await calendar.waitFor();
    return calendar.getByRole('listitem').locator('strong').allTextContents();
  }

  /** Changes settings, whatever is open. */
  async settings(wanted: Partial<Settings>): Promise<void> {
    await setFromAnotherTab(this.page, wanted);
  }

  /** Changes settings through the settings dialog. */
  async settingsDialog(wanted: Partial<Settings>): Promise<void> {
    await setOnTheScreen(this.page, wanted);
  }

  /** Every mail that was sent: invites, updates, cancellations. */
  mails(): readonly SentMail[] {
    return this.server.mailbox.get().mails;
  }

  /** Every line of the protocol log so far, oldest first. It is drawn when the browser has nothing else to do: waits for that. */
  async protocolLog(): Promise<readonly string[]> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })),
    );
    return this.protocol.allTextContents();
  }

  private get protocol(): Locator {
    return this.page
      .getByRole('list', { name: inAnyLanguage(({ shell }) => shell.log), includeHidden: true })
      .locator('li');
  }

  /** How often a pane or a handler has kept something with the open form so far. */
  async timesKept(): Promise<number> {
    const lines = await this.protocolLog();
    return lines.filter((line) => kept.test(line)).length;
  }

  /** Waits until something has been kept so often. */
  async hasKept(times: number): Promise<void> {
    await this.protocol
      .filter({ hasText: kept })
      .nth(times - 1)
      .waitFor({ state: 'attached' });
  }

  /** Waits until the handler of every launch event so far has ended. */
  async launchEventsHaveEnded(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const lines = [...document.querySelectorAll('.log li')].map(({ textContent }) => textContent ?? '');
        const raised = lines.filter((line) => line.includes(' raises On')).length;
        return raised > 0 && raised <= lines.filter((line) => line.includes(' ended ')).length;
      },
      undefined,
      // Not with each frame, which is what Playwright does by itself: the page would draw sixty of them a second for nobody.
      { polling: 50 },
    );
  }

  /** An empty mailbox, default settings, Anna at the keyboard, nothing open, nobody signed in, nothing allowed. */
  async reset(): Promise<void> {
    await this.page.context().clearCookies();
    await this.page.evaluate(async () => {
      localStorage.clear();
      await fetch('/mailbox/reset', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
    });
    await this.page.goto(this.server.address);
    await this.page.getByRole('main', { name: inAnyLanguage(({ shell }) => shell.calendar) }).waitFor();
    // What was typed beside an invite and not sent: ids begin anew. A pane that was open saved it as it went.
    await this.page.evaluate(() => sessionStorage.clear());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** Lets the browser find names on ports of this machine. */
function hostRules(hosts: Readonly<Record<string, number>>): readonly string[] {
  const rules = Object.entries(hosts).map(([name, port]) => `MAP ${name}:443 127.0.0.1:${port}`);
  return rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(',')}`];
}

/** The server as the browser is to see it. */
function seenApart(server: RunningServer, name: string): RunningServer {
  const origin = `https://${name}`;
  return { ...server, origin, address: `${origin}/outlook/` };
}

/** The shared browser, or one of its own for who needs what only a command line says. */
function browserFor(hosts: Readonly<Record<string, number>>, keepsSitesApart: boolean): Promise<Browser> {
  const rules = hostRules(hosts);
  if (rules.length === 0 && !keepsSitesApart) return openBrowser();
  const own = browserOptions(...rules);
  return chromium.launch(
    keepsSitesApart ? { ...own, executablePath: partitioningBrowser(browserPath()) } : own,
  );
}

/** Starts the server, takes a browser, and opens the calendar. Close it when done. */
export async function launchLocalOutlook(options: LaunchOptions = {}): Promise<LocalOutlook> {
  const root = resolve(__dirname, '../../..');
  const started = await startServer({
    port: options.port ?? 0,
    root,
    ...(options.dist && { dist: options.dist }),
    ...(options.offersTry && { offersTry: true }),
    ...(options.onExchange && { onExchange: options.onExchange }),
  });
  const { apart } = options;
  const server = apart ? seenApart(started, apart.name) : started;
  const hosts = apart ? { ...apart.hosts, [apart.name]: Number(new URL(started.origin).port) } : {};
  try {
    const browser = await browserFor(hosts, options.keepsSitesApart ?? false);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      timezoneId: 'Europe/Stockholm',
      // That of the machine otherwise: the local Outlook goes by it until a language is chosen.
      locale: 'en-US',
      ...options.browser,
    });
    const outlook = new LocalOutlook(await context.newPage(), server, browser);
    await outlook.page.goto(server.address);
    await outlook.page.getByRole('main', { name: inAnyLanguage(({ shell }) => shell.calendar) }).waitFor();
    return outlook;
  } catch (error) {
    // A server that goes on listening keeps jest from ending.
    await server.close();
    throw error;
  }
}
