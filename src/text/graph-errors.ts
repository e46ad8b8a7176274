import type { Language } from './language';
import { offlineWords } from './offline';

/**
 * What went wrong with Microsoft 365 or with signing in, by the kinds of `GraphErrorKind`: what happened, and what to do or what works without.
 * What became of the matter at hand is said beside it, by whoever knows it.
 */
export interface GraphErrorWords {
  readonly 'not-set-up': string;
  readonly declined: string;
  readonly 'needs-admin': string;
  readonly blocked: string;
  readonly 'no-popup': string;
  readonly 'no-cookies': string;
  readonly 'no-sign-in': string;
  readonly offline: string;
  readonly 'timed-out': string;
  readonly 'signed-out': string;
  readonly forbidden: string;
  readonly gone: string;
  readonly conflict: string;
  readonly 'too-large': string;
  readonly busy: string;
  readonly 'time-zone': string;
  readonly failed: string;
}

const en: GraphErrorWords = {
  'not-set-up':
    'Syfte is not connected to Microsoft 365 here yet; your administrator can do that. Without it, the agenda works in every invite that you open to edit.',
  declined:
    'You are not signed in: the window was closed, or the permission refused. Try again whenever you like.',
  'needs-admin':
    'Your administrator has to allow this first. Until then, the agenda works in every invite that you open to edit.',
  blocked:
    'A rule of your organisation stopped the sign-in; your administrator can see which. The agenda still works in every invite that you open to edit.',
  'no-popup':
    'The browser blocked the sign-in window. Try again, and allow pop-up windows for this site if it asks.',
  'no-cookies':
    'The browser blocks cookies that signing in needs here. Allow third-party cookies for Outlook, or use the Outlook app.',
  'no-sign-in':
    'Signing in did not work. Try again in a moment; the agenda still works in every invite that you open to edit.',
  offline: offlineWords('en').offline,
  'timed-out': 'Microsoft 365 did not answer in time. Try again in a moment.',
  'signed-out':
    'Microsoft 365 does not accept the sign-in any more. Close this page, open it again and try once more.',
  forbidden:
    'Microsoft 365 does not allow this here. Syfte can only change meetings that you organize in your own calendar; in a shared one, open the meeting to edit it.',
  // A mailbox that somebody shares may be open as an account of its own, and Graph finds nothing of it (OfficeDev/office-js#6877, #5682).
  gone: 'The meeting is not in your own calendar: it was deleted or cancelled, or it is in a shared one. In a shared one, open the meeting to edit it.',
  conflict: 'Somebody else changed it at the same time. See how it looks now, then try again.',
  'too-large': 'This is more than Outlook takes. Shorten the text of the invite, or take pictures out of it.',
  busy: 'Microsoft 365 has a lot to do just now. Try again in a few minutes.',
  'time-zone':
    'The time zone of this meeting is one that Microsoft 365 does not know, so its length stays as it is. Change it in Outlook.',
  failed: 'Microsoft 365 did not do it, and does not say why. Try again, or open the meeting to edit it.',
};

const sv: GraphErrorWords = {
  'not-set-up':
    'Syfte är inte kopplat till Microsoft 365 här än. Det kan din administratör ordna. Agendan fungerar ändå i alla inbjudningar som du öppnar för redigering.',
  declined:
    'Du är inte inloggad: fönstret stängdes, eller så godkändes inte behörigheten. Försök igen när du vill.',
  'needs-admin':
    'Din administratör behöver godkänna det här först. Så länge fungerar agendan i alla inbjudningar som du öppnar för redigering.',
  blocked:
    'En regel i din organisation stoppade inloggningen. Din administratör kan se vilken. Agendan fungerar fortfarande i alla inbjudningar som du öppnar för redigering.',
  'no-popup':
    'Webbläsaren släppte inte fram inloggningsfönstret. Försök igen, och tillåt popup-fönster för sidan om den frågar.',
  'no-cookies':
    'Webbläsaren blockerar kakor som behövs för att logga in här. Tillåt kakor från tredje part för Outlook, eller använd Outlook-appen.',
  'no-sign-in':
    'Det gick inte att logga in. Försök igen om en stund. Agendan fungerar fortfarande i alla inbjudningar som du öppnar för redigering.',
  offline: offlineWords('sv').offline,
  'timed-out': 'Microsoft 365 svarade inte i tid. Försök igen om en stund.',
  'signed-out':
    'Microsoft 365 godtar inte inloggningen längre. Stäng sidan, öppna den igen och försök på nytt.',
  forbidden:
    'Microsoft 365 tillåter inte det här. Syfte kan bara ändra möten som du själv har bjudit in till i din egen kalender. Ligger mötet i en delad kalender kan du öppna det för redigering.',
  gone: 'Mötet finns inte i din egen kalender: det har tagits bort eller ställts in, eller så ligger det i en delad. Ligger det i en delad kan du öppna det för redigering.',
  conflict: 'Någon annan gjorde en ändring samtidigt. Se hur det ser ut nu och försök sedan igen.',
  'too-large': 'Det här är mer än Outlook tar emot. Korta texten i inbjudan eller ta bort bilder.',
  busy: 'Microsoft 365 har mycket att göra just nu. Försök igen om några minuter.',
  'time-zone':
    'Mötets tidszon är en som Microsoft 365 inte känner till, så längden är som den var. Ändra den i Outlook.',
  failed:
    'Microsoft 365 kunde inte göra det och angav inget skäl. Försök igen, eller öppna mötet för redigering.',
};

export function graphErrorWords(language: Language): GraphErrorWords {
  return language === 'sv' ? sv : en;
}
