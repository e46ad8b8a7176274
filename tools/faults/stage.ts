import { resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { Fault } from '../../sandbox/host/faults';
import { emptyMailbox, type Mailbox } from '../../sandbox/mailbox/mailbox';
import type { Scene, SceneForm, SceneState } from '../../sandbox/scene/scene';
import { type RunningServer, startServer } from '../../sandbox/server/server';
import { defaultPolicy } from '../../src/policy/policy';
import { type Call, graphFaults, pathOf, patternOf, type Row } from './row';

declare global {
  interface Window {
    scene: Scene;
  }
}

/** What somebody sees in a pane. */
export interface Shown {
  readonly text: string;
  /** What says that something is still going on. */
  readonly busy: readonly string[];
  /** What stands in its fields. */
  readonly values: readonly string[];
}

/** Longer than any timeout of the product, tries and all, in ms. */
const longest = 120_000;

/** For an action of Playwright's, in real time: a machine that does other things too is no finding. */
export const actionTimeout = { timeout: 30_000 };

/** Short steps as long as handlers of Outlook's have to answer, in ms: what they ask meanwhile is answered in between. */
const handlersSteps = (passed: number): number => (passed < 6_000 ? 100 : 1_000);

/** A pane that has not answered in a second waits for what comes late or never. */
const panesSteps = (passed: number): number => (passed < 1_000 ? 100 : passed < 3_000 ? 250 : 1_000);

const everything = [
  'User.Read',
  'Calendars.Read',
  'Calendars.ReadWrite',
  'Tasks.ReadWrite',
  'OnlineMeetings.Read',
  'OnlineMeetingArtifact.Read.All',
];

/** Runs in the page: what is on the screen of a frame. */
function look(): Shown {
  const isSeen = (element: Element) => (element as HTMLElement).checkVisibility?.() ?? true;
  const text = document.body?.innerText ?? '';
  const marked = [...document.querySelectorAll('[role="progressbar"], [aria-busy="true"]')].filter(isSeen);
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].filter(isSeen);
  return {
    text,
    busy: [
      ...text.split('\n').filter((line) => /\w…$/.test(line.trim())),
      ...marked.map(
        (element) => element.textContent || element.getAttribute('aria-label') || element.tagName,
      ),
    ],
    values: fields.map(({ value }) => value),
  };
}

/** A browser page with the local Outlook's server behind it, on which scenes are played one after the other. Its clock can be put forward. */
export class Stage {
  /** Calls of the scene so far, by the part in which each was made first. */
  readonly calls = new Map<string, Call[]>();
  private part = '';
  private row: Row | null = null;
  private linesRead = 0;
  private lastTraffic = 0;
  private inFlight = 0;
  private readonly frames = new Map<string, Frame>();

  private constructor(
    private readonly browser: Browser,
    readonly server: RunningServer,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('request', () => this.traffic(1));
    page.on('requestfinished', () => this.traffic(-1));
    page.on('requestfailed', () => this.traffic(-1));
  }

  static async open(browser: Browser): Promise<Stage> {
    const server = await startServer({ port: 0, root: resolve(__dirname, '../..') });
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      timezoneId: 'Europe/Stockholm',
      locale: 'en-US',
    });
    // tsx (esbuild) names functions through this, in those that are sent to the page too.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2026-11-26T08:00:00Z') });
    await page.goto(`${server.origin}/outlook/scene.html`);
    // From here on time passes only where a scene says so: every play of a row is the same.
    await page.clock.pauseAt(new Date('2026-11-26T09:00:00Z'));
    return new Stage(browser, server, context, page);
  }

  /** So many of them, at least one, on which scenes are played at a time. */
  static async several(browser: Browser, count: number): Promise<[Stage, ...Stage[]]> {
    const others = Array.from({ length: count - 1 }, () => Stage.open(browser));
    return Promise.all([Stage.open(browser), ...others]);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
  }

  /** Closed, and another one in its place. */
  async anew(): Promise<Stage> {
    await this.close();
    return Stage.open(this.browser);
  }

  private traffic(more: number): void {
    this.inFlight = Math.max(0, this.inFlight + more);
    this.lastTraffic = Date.now();
  }

  /** An empty stage for a row; for null nothing goes wrong, and what is called is noted. */
  async clear(row: Row | null): Promise<void> {
    this.part = '';
    this.calls.clear();
    this.frames.clear();
    this.linesRead = 0;
    this.inFlight = 0;
    await this.calm();
    this.row = row;
    await this.page.evaluate(() => {
      window.scene.end();
      sessionStorage.clear();
      localStorage.clear();
    });
    this.server.setPolicy(defaultPolicy);
    this.server.mailbox.set(emptyMailbox);
    // What was answered in another scene is no stale answer of this one's.
    this.server.graph.reset();
  }

  /** Opens a form on a mailbox. Everything that can be allowed is. */
  async start(form: Partial<SceneForm>, mailbox: Mailbox = emptyMailbox): Promise<void> {
    this.server.mailbox.set(mailbox);
    const whole: SceneForm = {
      user: 'anna.ek@contoso.example',
      mode: 'compose',
      inviteId: null,
      mail: null,
      change: {},
      hasEvents: false,
      settings: {},
      ...form,
    };
    this.server.signIn.allow({ name: '', address: whole.user, kind: 'person' }, everything);
    await this.page.evaluate((given) => window.scene.start(given), whole);
  }

  /** The next part of the scene begins, and with it the row's fault where that is its part. */
  async phase(name: string): Promise<void> {
    await this.note();
    this.part = name;
    if (this.row?.phase === name) await this.arm(this.row);
  }

  private async arm({ call, fault }: Row): Promise<void> {
    if (call.to === 'office') return this.set({ fault: fault as Fault, faultyCall: call.name });
    const [method = '', path = ''] = call.name.split(' ');
    const planned = graphFaults[fault];
    if (planned) this.server.graph.plan({ ...planned, method, path: patternOf(path) });
  }

  /** Nothing goes wrong any more, whatever part of the scene begins yet. */
  async calm(): Promise<void> {
    this.row = null;
    await this.set({ fault: 'none', faultyCall: 'all' });
    this.server.graph.set({ planned: [] });
  }

  /** Changes how the local Outlook behaves. */
  set(settings: SceneForm['settings']): Promise<void> {
    return this.page.evaluate((change) => window.scene.set(change), settings);
  }

  /** Notes what was called in the part that ends. */
  async note(): Promise<void> {
    const { log } = await this.state();
    const office = log
      .slice(this.linesRead)
      .filter(({ what, outcome }) => /^[a-zA-Z.]+Async$/.test(what) && outcome !== '')
      .map(({ what }): Call => ({ to: 'office', name: what }));
    this.linesRead = log.length;
    const graph = this.server.graph
      .log()
      .map(({ method, path }): Call => ({ to: 'graph', name: `${method} ${pathOf(path)}` }));
    this.server.graph.clearLog();
    const known = this.calls.get(this.part) ?? [];
    const isNew = (call: Call, at: number, all: readonly Call[]) =>
      all.findIndex(({ name }) => name === call.name) === at;
    this.calls.set(this.part, [...known, ...office, ...graph].filter(isNew));
  }

  state(): Promise<SceneState> {
    return this.page.evaluate(() => window.scene.state());
  }

  async openPane(address: string, name = 'pane'): Promise<void> {
    this.frames.delete(name);
    await this.page.evaluate(([as, page]) => window.scene.openPane(as, page), [name, address] as const);
  }

  async closePane(name = 'pane'): Promise<void> {
    this.frames.delete(name);
    await this.page.evaluate((as) => window.scene.closePane(as), name);
  }

  /** The body of the open form, without the log and all that the state has besides. */
  body(): Promise<string> {
    return this.page.evaluate(() => window.scene.state().form?.body ?? '');
  }

  /** Somebody types into the body of the invite. */
  async typeIntoBody(html: string): Promise<void> {
    await this.page.evaluate((body) => window.scene.type(body), html);
  }

  async send(): Promise<void> {
    await this.page.evaluate(() => window.scene.send());
  }

  pane(name = 'pane'): FrameLocator {
    return this.page.frameLocator(`iframe[name="${name}"]`);
  }

  // office.js takes the window's name for its own: the element keeps it.
  private async frame(name: string): Promise<Frame | null> {
    const known = this.frames.get(name);
    if (known && !known.isDetached()) return known;
    const found = (await (await this.page.$(`iframe[name="${name}"]`))?.contentFrame()) ?? null;
    if (found) this.frames.set(name, found);
    return found;
  }

  /** What a pane shows now; nothing while it is not there. */
  async shown(name = 'pane'): Promise<Shown> {
    const nothing: Shown = { text: '', busy: [], values: [] };
    const frame = await this.frame(name);
    return (await frame?.evaluate(look).catch(() => nothing)) ?? nothing;
  }

  /** Puts the clock forward, so many ms. */
  async wait(milliseconds: number): Promise<void> {
    // What a timer of the page throws is the page's own: the clock goes on.
    await this.page.clock.runFor(milliseconds).catch(() => undefined);
  }

  /** Whether something is on its way on the network that may still arrive: what nobody answers is not waited for. */
  private isMoving(): boolean {
    return Date.now() - this.lastTraffic < (this.inFlight > 0 ? 200 : 40);
  }

  /**
   * Waits until something is so, the clock put forward whenever nothing moves on the network.
   * @returns whether it came to be within so many ms of the stage's own time.
   */
  async until(isSo: () => Promise<boolean>, limit = longest, steps = handlersSteps): Promise<boolean> {
    for (let passed = 0; passed < limit; ) {
      while (this.isMoving()) await new Promise((done) => setTimeout(done, 10));
      if (await isSo()) return true;
      const step = steps(passed);
      await this.wait(step);
      passed += step;
    }
    return isSo();
  }

  /** Waits until a pane says nothing about going on. @returns what it shows then, or goes on showing. */
  async settled(name = 'pane'): Promise<Shown> {
    const isQuiet = async () => {
      const { text, busy } = await this.shown(name);
      return text.trim() !== '' && busy.length === 0;
    };
    await this.until(
      async () => {
        if (!(await isQuiet())) return false;
        // What follows right after (a chunk, a second round) is part of it, and so is what waits for the first picture and an idle moment, which
        // this clock gives 50 ms after the frame (src/ui/painted.ts).
        await this.wait(100);
        return !this.isMoving() && (await isQuiet());
      },
      longest,
      panesSteps,
    );
    return this.shown(name);
  }
}
