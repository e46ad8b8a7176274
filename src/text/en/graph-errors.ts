import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
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
  offline: offline.offline,
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
