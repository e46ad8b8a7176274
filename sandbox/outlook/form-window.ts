import type { AppointmentAsked } from '../host/appointment-asked';
import type { AddIn, Command } from '../host/manifest';
import type { ReplyAsked } from '../host/reply-asked';
import type { SmartAlert } from '../host/send-decision';
import type { LogLine } from '../host/surroundings';
import type { World } from '../host/world';
import type { Contact } from '../mailbox/contact';
import type { MailboxClient } from './mailbox-client';
import type { Settings } from './settings';

/** What a window around a form shows besides the form. */
export interface WindowState {
  readonly alert: SmartAlert | null;
  readonly isChecking: boolean;
  /** The open pane; a new number loads it anew. */
  readonly pane: { readonly command: Command; readonly load: number } | null;
  /** A reply that the add-in has prepared, on the screen until it is sent or thrown away. */
  readonly reply: ReplyAsked | null;
  /** A sentence about why something did not work. */
  readonly problem: string;
}

/** The Outlook around a form. */
export interface Around {
  readonly addIn: AddIn;
  readonly user: Contact;
  readonly isQuick: boolean;
  readonly mailbox: MailboxClient;
  settings(): Settings;
  log(line: LogLine): void;
  /** A window of its own for a new invite, in front of this one. */
  openNew(asked: AppointmentAsked): void;
  /** The form is gone: sent, saved, cancelled or discarded. */
  onClosed(): void;
}

/** What Office calls depend on, as things are now. */
export function worldOf(around: Around, isHandler: boolean): World {
  const settings = around.settings();
  return {
    user: around.user,
    permission: around.addIn.permission,
    isHandler,
    rewriting: settings.rewriting,
    hasNestedSignIn: settings.signIn !== 'no-naa',
    quirks: settings,
    now: Date.now(),
  };
}
