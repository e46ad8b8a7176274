import type { Notice } from './compose-invite';

/** The organizer pane's command in manifest.xml: what the gate's button and a notice's action open. */
export const organizerPaneCommand = 'SyfteOrganizerPane';

// The id of a bt:Image in manifest.xml.
const icon = 'Icon.16';

// Limits of Office.NotificationMessageDetails, in UTF-16 units: office.js throws beyond them.
const longestMessage = 150;
const longestAction = 30;

/** The notice in Office's words: what `notificationMessages.replaceAsync` takes. */
export function officeNotice(notice: Notice): Office.NotificationMessageDetails {
  const message = shortened(notice.message, longestMessage);
  if (notice.kind === 'information')
    return { type: 'informationalMessage', message, icon, persistent: false };
  return {
    type: 'insightMessage',
    message,
    icon,
    actions: [
      {
        actionType: 'showTaskPane',
        actionText: shortened(notice.action, longestAction),
        commandId: organizerPaneCommand,
        contextData: notice.context,
      },
    ],
  };
}

/** At most `longest` UTF-16 units, cut on a whole character and marked with an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half a surrogate pair, and joiners that lead to a character cut away, would show as a box.
  return `${text.slice(0, longest - 1).replace(/(?:[\ud800-\udbff]|\u200d|\ufe0f)+$/, '')}…`;
}
