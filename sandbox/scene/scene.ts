import type { Form } from '../host/form';
import { frameAddress } from '../host/frame-address';
import { type AddIn, parseManifest } from '../host/manifest';
import type { LogLine } from '../host/surroundings';
import { typed } from '../host/typing';
import { contactOf } from '../mailbox/directory';
import type { SentMail } from '../mailbox/invite';
import { mailboxClient } from '../outlook/mailbox-client';
import { formOf, formOfMail, newForm } from '../outlook/new-form';
import { type OpenForm, openForm } from '../outlook/open-form';
import { defaultSettings, type Settings } from '../outlook/settings';
import { hostSignIn } from '../outlook/sign-in-host';

/** Which form a scene is about. */
export interface SceneForm {
  /** Address of who is at the keyboard. */
  readonly user: string;
  readonly mode: Form['mode'];
  /** An invite of the mailbox, or null for a new one. */
  readonly inviteId: string | null;
  /** A mail that is read instead of an invite; null for none. */
  readonly mail: SentMail | null;
  /** What is otherwise about it. */
  readonly change: Partial<Form>;
  /** Whether the add-in's launch events run. */
  readonly hasEvents: boolean;
  readonly settings: Partial<Settings>;
}

/** What can be seen of a scene from outside. */
export interface SceneState {
  readonly isOpen: boolean;
  readonly form: Form | null;
  /** Title and message of the Smart Alert on the screen. */
  readonly alert: unknown;
  readonly problem: string;
  readonly reply: unknown;
  readonly log: readonly (LogLine & { readonly at: number })[];
}

/**
 * The local Outlook without its screens: one form, the add-in's panes in frames, its launch events, all driven by whoever calls. For programs
 * that play many scenes on one page.
 */
export class Scene {
  private open: OpenForm | null = null;
  private addIn: AddIn | null = null;
  private user = contactOf('anna.ek@contoso.example', '');
  private settings: Settings = defaultSettings;
  private lines: (LogLine & { readonly at: number })[] = [];
  /** Stands for Outlook's editor, so that panes lose the focus to something. */
  private readonly editor = document.createElement('textarea');
  private readonly frames = new Map<string, { readonly element: HTMLIFrameElement; stop(): void }>();

  constructor() {
    document.body.append(this.editor);
    hostSignIn({
      user: () => this.user,
      ask: ({ answer }) => answer(true),
      log: (what, outcome) => this.log({ frame: 'sign-in', what, outcome }),
    });
  }

  private log(line: LogLine): void {
    this.lines.push({ ...line, at: Date.now() });
  }

  /** Opens a form; what was open before is gone. */
  async start({ user, mode, inviteId, mail, change, hasEvents, settings }: SceneForm): Promise<void> {
    this.end();
    this.set(settings);
    this.user = contactOf(user, '');
    this.addIn ??= parseManifest(await (await fetch('/manifest.xml')).text(), this.settings.locale);
    const addIn = hasEvents ? this.addIn : { ...this.addIn, launchEvents: [] };
    const invite = inviteId === null ? null : await mailboxClient.invite(inviteId);
    const form = mail
      ? formOfMail(mail, Date.now())
      : invite
        ? formOf(invite, mode, Date.now())
        : newForm(this.user, Date.now());
    this.open = openForm(
      { ...form, ...change },
      {
        addIn,
        user: this.user,
        isQuick: false,
        mailbox: mailboxClient,
        settings: () => this.settings,
        log: (line) => this.log(line),
        openNew: (asked) =>
          this.log({ frame: 'Outlook', what: 'opens a new invite', outcome: asked.subject }),
        onClosed: () => {
          this.open = null;
        },
      },
    );
  }

  end(): void {
    for (const name of [...this.frames.keys()]) this.closePane(name);
    this.open?.close();
    this.open = null;
    this.settings = defaultSettings;
    this.lines = [];
  }

  set(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change };
  }

  /** Opens a page of the add-in in a frame of this name, anew where there is one. */
  openPane(name: string, page: string): void {
    this.closePane(name);
    const { open, addIn } = this;
    if (!open || !addIn) throw new Error('No form is open.');
    const element = document.createElement('iframe');
    element.name = name;
    element.style.cssText = 'width:380px;height:900px';
    document.body.append(element);
    const inside = element.contentWindow;
    if (!inside) throw new Error('The browser gave the frame no window.');
    const conversationId = crypto.randomUUID();
    const stop = open.pane.host(inside, conversationId);
    this.frames.set(name, { element, stop });
    element.src = frameAddress(page, conversationId, addIn.id, this.settings.locale, location.origin);
  }

  closePane(name: string): void {
    const frame = this.frames.get(name);
    frame?.element.remove();
    frame?.stop();
    this.frames.delete(name);
  }

  /** Somebody types into the body: the focus is there, and no longer in a pane. */
  type(html: string): void {
    this.editor.focus();
    const form = this.open?.form;
    form?.change(typed(form.get(), html, Date.now()));
  }

  /** Presses Send. */
  send(): void {
    void this.open?.send();
  }

  state(): SceneState {
    const window = this.open?.window.get();
    return {
      isOpen: this.open !== null,
      form: this.open?.form.get() ?? null,
      alert: window?.alert ?? null,
      problem: window?.problem ?? '',
      reply: window?.reply ?? null,
      log: this.lines,
    };
  }
}

declare global {
  interface Window {
    scene: Scene;
  }
}

window.scene = new Scene();
