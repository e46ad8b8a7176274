/** Outlook on the web beside each Microsoft Graph (learn.microsoft.com/graph/deployments). */
const outlookBeside: Readonly<Record<string, string>> = {
  'https://graph.microsoft.us': 'https://outlook.office365.us',
  'https://dod-graph.microsoft.us': 'https://outlook-dod.office365.us',
  'https://microsoftgraph.chinacloudapi.cn': 'https://partner.outlook.cn',
};

/**
 * Opens a meeting in Outlook on the web, by Office's id (learn.microsoft.com/graph/api/resources/event, `webLink`). Made here rather than asked of
 * Graph: that would take one more consent. '' where the client gives no id.
 */
export function meetingLink(id: string, isOnCalendar: boolean, graph: string): string {
  if (id === '') return '';
  const outlook = outlookBeside[graph] ?? 'https://outlook.office365.com';
  const encoded = encodeURIComponent(id);
  return isOnCalendar
    ? `${outlook}/calendar/item/${encoded}`
    : `${outlook}/owa/?ItemID=${encoded}&exvsurl=1&viewmodel=ReadMessageItem`;
}
