import type { SentMail } from '../mailbox/invite';
import type { Recurrence } from '../mailbox/recurrence';
import type { AlertWords } from './alert-words';
import type { SettingsWords } from './settings-words';
import type { TryWords } from './try-words';

/** The frame of the window: the bar at the top, folders, pane, log. */
interface ShellWords {
  /** The name of the window and the bar at the top. */
  readonly product: string;
  readonly tagline: string;
  readonly atTheKeyboard: string;
  /** The list of folders, and the two in it. */
  readonly folders: string;
  readonly calendar: string;
  readonly inbox: string;
  readonly whoseCalendar: string;
  readonly yourOwn: string;
  readonly sharedBy: (name: string) => string;
  readonly pane: string;
  readonly closePane: string;
  readonly unreachable: string;
  readonly log: string;
  readonly notices: string;
  readonly dismiss: (message: string) => string;
  /** The manifest could not be read; `why` as the browser says it. */
  readonly noAddIn: (why: string) => string;
}

/** The dialog in which Microsoft asks for permission, and the sign-in window, which begins with who somebody is. */
interface ConsentWords {
  readonly title: (addIn: string) => string;
  readonly wants: string;
  readonly accept: string;
  readonly decline: string;
  readonly who: string;
  readonly cannotSignIn: string;
  /** Without having signed in. */
  readonly back: string;
  /** By Graph's name of the permission. */
  readonly scopes: Readonly<Record<string, string>>;
}

/** An invite that is written. */
interface FormWords {
  readonly newInvite: string;
  readonly newQuickInvite: string;
  readonly editInvite: string;
  /** The row of buttons, and the window of an invite that is read. */
  readonly invite: string;
  readonly send: string;
  readonly sendUpdate: string;
  readonly save: string;
  readonly saveWithoutSending: string;
  readonly discard: string;
  readonly cancelMeeting: string;
  readonly subject: string;
  readonly addSubject: string;
  readonly required: string;
  readonly optional: string;
  readonly nameOrAddress: string;
  readonly remove: (name: string) => string;
  readonly unknownName: string;
  readonly when: string;
  readonly start: string;
  readonly end: string;
  readonly allDay: string;
  readonly repeats: string;
  readonly never: string;
  readonly setByAddIn: string;
  readonly oneOccurrence: string;
  readonly room: string;
  readonly noRoom: string;
  readonly category: string;
  readonly noCategory: string;
  readonly private: string;
  readonly inTheText: string;
  readonly teamsMeeting: string;
  readonly insertPicture: string;
  readonly plainText: string;
  readonly inviteText: string;
  readonly inviteBody: string;
}

/** An invite or a mail that is read. */
interface ReadWords {
  readonly noSubject: string;
  readonly organizer: string;
  readonly required: string;
  readonly optional: string;
  readonly where: string;
  readonly forwardTo: string;
  readonly chooseForward: string;
  readonly reply: string;
  readonly replyText: string;
  readonly sendReply: string;
  readonly discardReply: string;
  readonly message: string;
  readonly messageBody: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly sent: string;
}

interface InboxWords {
  readonly title: (name: string) => string;
  readonly empty: string;
  readonly mails: string;
  readonly open: string;
  readonly openOne: (subject: string) => string;
  readonly kinds: Readonly<Record<SentMail['kind'], string>>;
}

interface CalendarWords {
  readonly title: (name: string) => string;
  readonly previousWeek: string;
  readonly nextWeek: string;
  readonly today: string;
  /** The list beside the week, and its second half. */
  readonly invites: string;
  readonly earlier: string;
  readonly earlierInvites: string;
  /** `newInvite` as the button reads. */
  readonly empty: (newInvite: string) => string;
  readonly cancelled: string;
  readonly private: string;
  readonly notSent: string;
  readonly oneOfASeries: string;
  readonly edit: string;
  readonly editSeries: string;
  readonly editNext: string;
  readonly read: string;
  readonly readNext: string;
  readonly remove: string;
  /** A button of one row, for assistive technology: what it reads, and whose it is. */
  readonly ofInvite: (action: string, subject: string) => string;
  readonly youOrganize: string;
  readonly invited: (people: number) => string;
  /** "all day", after a date. */
  readonly allDay: string;
  /** "every day", after a time. */
  readonly repeats: Readonly<Record<Recurrence['recurrenceType'], string>>;
  /** A day of the week without anything in it, for assistive technology. */
  readonly nothing: string;
}

/** Everything that this Outlook says in one language, in Outlook's own terms. */
export interface Words {
  readonly alert: AlertWords;
  readonly shell: ShellWords;
  readonly consent: ConsentWords;
  readonly form: FormWords;
  readonly read: ReadWords;
  readonly inbox: InboxWords;
  readonly calendar: CalendarWords;
  readonly settings: SettingsWords;
  readonly try: TryWords;
}
