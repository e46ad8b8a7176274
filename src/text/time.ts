import type { Language } from './language';

/** A reason as it is said (src/time/time-advice.ts). All lengths are whole minutes. */
export type SaidReason =
  | { readonly code: 'topics'; readonly minutes: number }
  | {
      readonly code: 'history';
      readonly meetings: number;
      readonly fits: number;
      readonly longest: number;
      readonly planned: number;
    }
  | {
      readonly code: 'kind';
      readonly kind: 'decide' | 'solve' | 'learn' | 'plan' | 'review' | 'inform' | 'visit';
      readonly minutes: number;
    }
  | { readonly code: 'people'; readonly people: number; readonly minutes: number }
  | { readonly code: 'habit'; readonly planned: number };

/** How the latest meetings of a series went over their time (src/time/overrun.ts), in whole minutes. */
export interface SaidOverrun {
  readonly meetings: number;
  readonly least: number;
  readonly most: number;
  readonly minutes: number;
}

/** What the pane says about the length of the meeting. */
export interface TimeWords {
  /** The button that applies the suggestion, and the one that takes it back. */
  readonly use: (minutes: number) => string;
  readonly undo: string;
  readonly reason: (reason: SaidReason) => string;
  /** What this part of the form is about, for whoever listens. */
  readonly time: string;
  /** The suggestion in one line: "60 → 50 min · saves 40 min in all". `personMinutes`: of everyone together. */
  readonly shorter: (shorter: { was: number; minutes: number; personMinutes: number }) => string;
  /** What the saved time is worth, in a currency (ISO 4217). */
  readonly worth: (amount: number, currency: string) => string;
  /** The topics need more than the invite has. */
  readonly over: (minutes: { needed: number; slot: number }) => string;
  /** The series goes over its time. `closeAt`: the clock time at which to begin to close. */
  readonly overrun: (overrun: SaidOverrun, closeAt: string) => string;
  /** What the topics add up to, with the minutes to start and end, beside the length of the meeting; null while nobody knows it. */
  readonly sum: (minutes: { sum: number; air: number; slot: number | null }) => string;
  /** With the suggestion, where it changes every meeting of a series: what Outlook itself warns of (a new time cancels its exceptions). */
  readonly wholeSeries: string;

  readonly changing: string;
  readonly changed: (change: { was: number; minutes: number; isSeries: boolean }) => string;
  readonly undone: (minutes: number) => string;
  /** The invite is sent already: another length goes out with its next update. */
  readonly waits: (change: { was: number; minutes: number }) => string;
  readonly waitsAgain: (minutes: number) => string;
  readonly zoneChanged: (zone: { from: string; to: string }) => string;
  /** Outlook kept the time; `wanted` in minutes. */
  readonly refused: (wanted: number) => string;
  readonly unanswered: (wanted: number) => string;
  readonly astray: (minutes: number, wanted: number) => string;
  readonly unread: string;
  /** What was to be undone is not there any more: somebody chose another length. */
  readonly changedSince: (minutes: number) => string;
}

const en: TimeWords = {
  use: (minutes) => `Use ${minutes} minutes`,
  undo: 'Undo',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Your topics add up to ${minutesEn(reason.minutes)}`;
      case 'history':
        return `${fittedEn(reason)} (${minutesEn(reason.longest)} at most); this one is planned for ${reason.planned}`;
      case 'kind':
        return kindEn(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} people: the more there are, the more of them do other things meanwhile. Try ${minutesEn(reason.minutes)}`;
      case 'habit':
        return `Most ${reason.planned}-minute meetings are a habit. A bit less leaves a break`;
    }
  },
  time: 'Time',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' in all' : '';
    return `${was} → ${minutes} min · saves ${span(personMinutes, 'h')}${inAll}`;
  },
  worth: (amount, currency) => `That is about ${moneyIn('en-GB', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Your topics need ${minutesEn(needed)}, and the meeting has ${slot}. Drop a topic, or move ${minutesEn(needed - slot)} to another meeting.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `The last ${meetings} took ${least === most ? '' : `${least} to `}${minutesEn(most)} longer than planned. Plan ${minutes}, or shorten at the end: close at ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} to start and end = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} of ${slot} min`;
  },
  wholeSeries:
    'For every meeting in the series. A meeting in it that was changed on its own goes back to the others, as Outlook does it',

  changing: 'Changing the time…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Every meeting in the series' : 'The meeting'} now takes ${minutesEn(minutes)} instead of ${was}.`,
  undone: (minutes) => `The meeting takes ${minutesEn(minutes)} again.`,
  waits: ({ was, minutes }) =>
    `The meeting will take ${minutesEn(minutes)} instead of ${was}. That goes out with the agenda, in one mail.`,
  waitsAgain: (minutes) =>
    `The meeting will take ${minutesEn(minutes)} again. That goes out with the agenda, in one mail.`,
  zoneChanged: ({ from, to }) =>
    `Outlook also changed the time zone of the invite from ${from} to ${to}. Choose ${from} again in the invite before you send it.`,
  refused: (wanted) =>
    `Outlook kept the time as it was. If you want ${minutesEn(wanted)}, change the end of the meeting in the invite.`,
  unanswered: (wanted) =>
    `Outlook did not say whether it took ${minutesEn(wanted)}. Look at the end of the meeting in the invite.`,
  astray: (minutes, wanted) =>
    `The meeting now takes ${minutesEn(minutes)}, not ${wanted}: it was changed meanwhile, or Outlook chose that itself. Look at the time in the invite.`,
  changedSince: (minutes) => `The meeting was given another length since: ${minutesEn(minutes)}. That stays.`,
  unread: 'Outlook did not say when the meeting is, so nothing was changed. Try again in a moment.',
};

const sv: TimeWords = {
  use: (minutes) => `Använd ${minutesSv(minutes)}`,
  undo: 'Ångra',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Dina punkter tar ${minutesSv(reason.minutes)} tillsammans`;
      case 'history':
        return `${fittedSv(reason)} (högst ${minutesSv(reason.longest)}); det här är planerat till ${reason.planned}`;
      case 'kind':
        return kindSv(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personer: ju fler ni är, desto fler gör annat under tiden. Prova ${minutesSv(reason.minutes)}`;
      case 'habit':
        return `${minutesSv(reason.planned)} är bara en vana. Lite kortare ger en paus`;
    }
  },
  time: 'Tid',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' totalt' : '';
    return `${was} → ${minutes} min · sparar ${span(personMinutes, 'tim')}${inAll}`;
  },
  worth: (amount, currency) => `Det är ungefär ${moneyIn('sv-SE', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Dina punkter behöver ${minutesSv(needed)}, och mötet har ${slot}. Stryk en punkt, eller flytta ${minutesSv(needed - slot)} till ett annat möte.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `De senaste ${meetings} tog ${least === most ? '' : `${least} till `}${minutesSv(most)} längre än planerat. Planera ${minutes}, eller korta i slutet: börja avsluta ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} för att börja och sluta = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} av ${slot} min`;
  },
  wholeSeries:
    'För alla möten i serien. Ett möte i den som har ändrats för sig blir som de andra igen, så gör Outlook',

  changing: 'Ändrar tiden…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Alla möten i serien' : 'Mötet'} tar nu ${minutesSv(minutes)} i stället för ${was}.`,
  undone: (minutes) => `Mötet tar ${minutesSv(minutes)} igen.`,
  waits: ({ was, minutes }) =>
    `Mötet kommer att ta ${minutesSv(minutes)} i stället för ${was}. Det skickas tillsammans med agendan, i ett och samma mejl.`,
  waitsAgain: (minutes) =>
    `Mötet kommer att ta ${minutesSv(minutes)} igen. Det skickas tillsammans med agendan, i ett och samma mejl.`,
  zoneChanged: ({ from, to }) =>
    `Outlook bytte också inbjudans tidszon från ${from} till ${to}. Välj ${from} igen i inbjudan innan du skickar den.`,
  refused: (wanted) =>
    `Outlook behöll tiden som den var. Vill du ha ${minutesSv(wanted)} kan du ändra mötets sluttid i inbjudan.`,
  unanswered: (wanted) =>
    `Outlook svarade inte på om det blev ${minutesSv(wanted)}. Titta på mötets sluttid i inbjudan.`,
  astray: (minutes, wanted) =>
    `Mötet tar nu ${minutesSv(minutes)}, inte ${wanted}: antingen har den ändrats under tiden eller så valde Outlook det själv. Titta på tiden i inbjudan.`,
  changedSince: (minutes) =>
    `Mötet har fått en annan längd sedan dess: ${minutesSv(minutes)}. Den får stå kvar.`,
  unread: 'Outlook sa inte när mötet är, så inget har ändrats. Försök igen om en stund.',
};

/** The words about time in one language. */
export function timeWords(language: Language): TimeWords {
  return { en, sv }[language];
}

type Kind = Extract<SaidReason, { code: 'kind' }>['kind'];
type History = Extract<SaidReason, { code: 'history' }>;

function kindEn(kind: Kind, minutes: number): string {
  if (kind === 'inform') {
    return `In longer meetings more people do other things while they listen. Try ${minutesEn(minutes)}`;
  }
  if (kind === 'review') return `What can be read before need not be told: try ${minutesEn(minutes)}`;
  if (kind === 'decide') return `With one clear question, try ${minutesEn(minutes)} for the decision`;
  return `Try ${minutesEn(minutes)} instead of the hour`;
}

function kindSv(kind: Kind, minutes: number): string {
  if (kind === 'inform') {
    return `I längre möten gör fler annat medan de lyssnar. Prova ${minutesSv(minutes)}`;
  }
  if (kind === 'review')
    return `Det som går att läsa före behöver ingen berätta: prova ${minutesSv(minutes)}`;
  if (kind === 'decide') return `Med en tydlig fråga: prova ${minutesSv(minutes)} för beslutet`;
  return `Prova ${minutesSv(minutes)} i stället för en timme`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fittedEn({ meetings, fits }: History): string {
  const those = fits === meetings ? `All of the last ${meetings}` : `${fits} of the last ${meetings}`;
  return `${those} would have fitted`;
}

function fittedSv({ meetings, fits }: History): string {
  const those = fits === meetings ? `Alla de senaste ${meetings}` : `${fits} av de senaste ${meetings}`;
  return `${those} hade rymts`;
}

function minutesEn(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function minutesSv(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minuter`;
}

/** `2 h 55 min` from an hour on; `55 min` below. */
function span(minutes: number, hours: string): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} ${hours}${rest === 0 ? '' : ` ${rest} min`}`;
}

/** Whole units: nobody saves cents in a meeting. */
function moneyIn(locale: string, amount: number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}
