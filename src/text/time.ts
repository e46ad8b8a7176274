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

/** What the pane says about the length of the meeting. */
export interface TimeWords {
  /** The button that applies the suggestion, and the one that takes it back. */
  readonly use: (minutes: number) => string;
  readonly undo: string;
  readonly reason: (reason: SaidReason) => string;
  readonly saved: (saved: { minutesEach: number; people: number; personMinutes: number }) => string;
  /** The topics need more than the invite has. */
  readonly over: (minutes: { needed: number; slot: number }) => string;
}

const en: TimeWords = {
  use: (minutes) => `Use ${minutes} minutes`,
  undo: 'Undo',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Your topics add up to ${minutesEn(reason.minutes)}`;
      case 'history':
        return `${ofTheLastEn(reason)} took ${minutesEn(reason.longest)} or less; this one is planned for ${reason.planned}`;
      case 'kind':
        return kindEn(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} people: the more there are, the more of them do other things meanwhile. Try ${minutesEn(reason.minutes)}`;
      case 'habit':
        return `${minutesEn(reason.planned)} is only what calendars propose; a little less leaves time for a break`;
    }
  },
  saved: ({ minutesEach, people, personMinutes }) =>
    people === 1
      ? `Saves ${minutesEn(minutesEach)}`
      : `Saves ${minutesEn(minutesEach)} each, ${spanEn(personMinutes)} for all ${people}`,
  over: ({ needed, slot }) =>
    `Your topics need ${minutesEn(needed)}, and the meeting has ${slot}. Drop a topic, or move ${minutesEn(needed - slot)} to another meeting.`,
};

const sv: TimeWords = {
  use: (minutes) => `Använd ${minutesSv(minutes)}`,
  undo: 'Ångra',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Dina punkter tar ${minutesSv(reason.minutes)} tillsammans`;
      case 'history':
        return `${ofTheLastSv(reason)} tog högst ${minutesSv(reason.longest)}; det här är planerat till ${reason.planned}`;
      case 'kind':
        return kindSv(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personer: ju fler ni är, desto fler gör annat under tiden. Prova ${minutesSv(reason.minutes)}`;
      case 'habit':
        return `${minutesSv(reason.planned)} är bara vad kalendern föreslår; lite mindre ger tid för en paus`;
    }
  },
  saved: ({ minutesEach, people, personMinutes }) =>
    people === 1
      ? `Sparar ${minutesSv(minutesEach)}`
      : `Sparar ${minutesSv(minutesEach)} var, ${spanSv(personMinutes)} för alla ${people}`,
  over: ({ needed, slot }) =>
    `Dina punkter behöver ${minutesSv(needed)}, och mötet har ${slot}. Stryk en punkt, eller flytta ${minutesSv(needed - slot)} till ett annat möte.`,
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

function ofTheLastEn({ meetings, fits }: History): string {
  return fits === meetings ? `The last ${meetings}` : `${fits} of the last ${meetings}`;
}

function ofTheLastSv({ meetings, fits }: History): string {
  return fits === meetings ? `De senaste ${meetings}` : `${fits} av de senaste ${meetings}`;
}

function minutesEn(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function minutesSv(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minuter`;
}

/** `2 h 55 min` from an hour on; minutes below. */
function spanEn(minutes: number): string {
  return minutes < 60 ? minutesEn(minutes) : span(minutes, 'h');
}

function spanSv(minutes: number): string {
  return minutes < 60 ? minutesSv(minutes) : span(minutes, 'tim');
}

function span(minutes: number, hours: string): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} ${hours}${rest === 0 ? '' : ` ${rest} min`}`;
}
