import type { Notice } from './compose-invite';
import { shortened } from './shortened';

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
