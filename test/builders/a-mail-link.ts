/** What a link that opens a new mail holds, read as a mail client reads it. */
export function draft(url: string): { to: string[]; subject: string; body: string } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
  const parts = Object.fromEntries(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)] as const;
    }),
  );
  return {
    to: to.split(';').filter(Boolean).map(decodeURIComponent),
    subject: parts.subject ?? '',
    body: parts.body ?? '',
  };
}
