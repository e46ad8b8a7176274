/** Where Outlook looks for it: at the root of the origin, whatever the add-in's own path (RFC 8615). */
export const allowedPath = '.well-known/microsoft-officeaddins-allowed.json';

/**
 * The scripts that may call this origin from classic Outlook's engine, by their exact address
 * (learn.microsoft.com/office/dev/add-ins/develop/use-sso-in-event-based-activation). gate.js asks nobody for anything today; a host that
 * forgot the file would be found out only when it does.
 */
export function allowedFile(gateAddress: string): string {
  return `${JSON.stringify({ allowed: [gateAddress] }, null, 2)}\n`;
}
