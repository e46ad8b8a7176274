/** The address under which office.js finds out that it runs in Outlook on the web. Order and bare `$` matter to it. */
export function frameAddress(
  page: string,
  conversationId: string,
  appId: string,
  locale: string,
  origin: string,
): string {
  const host = `_host_Info=Outlook$Web$16.01$${locale}$c$$disableLogging$8`;
  const joint = page.includes('?') ? '&' : '?';
  return `${page}${joint}${host}#&_serializer_version=1&_xdm_Info=${conversationId}|${appId}|${origin}`;
}
