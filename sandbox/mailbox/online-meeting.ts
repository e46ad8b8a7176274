/** The rule that opens and closes what Teams writes into an invite: 80 underscores. */
const rule = `<p>${'_'.repeat(80)}</p>`;

/** The address of one online meeting; `name` tells it from others. */
const joinAddress = (name: string) =>
  `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${name}%40thread.v2/0?context=%7b%22Tid%22%3a%22local-outlook%22%7d`;

/**
 * What Outlook writes into an invite that becomes an online meeting, in words of our own: two rules, a link to join, a number and a
 * passcode. Without it the meeting has no way in.
 */
export const onlineMeetingNamed = (name: string): string =>
  [
    '<div id="online_meeting_block"><br>',
    rule,
    '<p><b>Online meeting</b></p>',
    `<p><a id="join_link" href="${joinAddress(name)}">Join the meeting here</a></p>`,
    '<p>Meeting number: 000 111 222 33<br>Passcode: local1</p>',
    rule,
    '</div>',
  ].join('');

export const onlineMeetingBlock = onlineMeetingNamed('bG9jYWwtb3V0bG9vaw');

const joinLink = /https:\/\/teams\.microsoft\.com\/l\/meetup-join\/[^\s"'<>]+/i;

/** The link to join, whatever a client made of the rest; null where a body has none. */
export function joinUrl(body: string): string | null {
  const [link] = joinLink.exec(body) ?? [];
  return link?.replace(/&amp;/g, '&') ?? null;
}

/** Whether the body has a link to join. */
export function isOnlineMeeting(body: string): boolean {
  return joinUrl(body) !== null;
}

const block = /<div\b[^>]*\bid="?(?:x_)*online_meeting_block"?[^>]*>[\s\S]*?<\/div>/i;

/** The body without its online meeting; the rest byte for byte. */
export function withoutOnlineMeeting(body: string): string {
  return body.replace(block, '');
}
