import { describe, expect, it } from '@jest/globals';
import { hasJoinUrl, holdsWayIn, joinLinks } from '../../src/invite/online-meeting';
import { onlineMeetings } from '../builders/a-body-arbitrary';

describe('the way into an online meeting', () => {
  it.each(onlineMeetings.map((meeting) => [meeting]))('is found in %s', (meeting) => {
    expect(joinLinks(`<p>Hi</p>${meeting}`)).toHaveLength(1);
  });

  it.each([
    ['a link of the same site', '<a href="https://teams.microsoft.com/meetingOptions/?id=1">Options</a>'],
    ['help', '<a href="https://aka.ms/JoinTeamsMeeting">Help</a>'],
    ['a site that only sounds alike', '<a href="https://teams.microsoft.com.evil.example/meet/1">Join</a>'],
    ['a site that ends alike', 'https://notzoom.us/j/1'],
    ['a page of Zoom', 'https://zoom.us/pricing'],
    ['plain text', 'teams.microsoft.com/meet/1'],
  ])('is not %s', (_, html) => {
    expect(joinLinks(html)).toEqual([]);
  });

  it.each([
    'https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_abc/0',
    'https://teams.microsoftonline.cn/l/meetup-join/19%3ameeting_abc/0',
    'https://teams.cloud.microsoft/meet/123?p=x',
    'https://meet.jit.si/TheNewWarehouse',
    'https://whereby.com/contoso',
    'https://bluejeans.com/123456789/1234',
    'https://meet.goto.com/123456789',
    'https://v.ringcentral.com/join/123456789',
  ])('is found on %s', (link) => {
    expect(joinLinks(`<p>Join (${link}).</p>`)).toEqual([decodeURIComponent(link.replace('https://', ''))]);
  });

  it.each([
    ['Proofpoint', 'https://urldefense.com/v3/__https://contoso.zoom.us/j/123?pwd=abc__;!!abc$'],
    [
      'Proofpoint’s second version',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__contoso.zoom.us_j_123-3Fpwd-3Dabc&d=x',
    ],
    ['Google', 'https://www.google.com/url?q=https%3A%2F%2Fcontoso.zoom.us%2Fj%2F123%3Fpwd%3Dabc&sa=D'],
  ])('is known behind the scanner of %s', (_, link) => {
    expect(joinLinks(`<a href="${link.replace(/&/g, '&amp;')}">Join</a>`)).toEqual([
      'contoso.zoom.us/j/123?pwd=abc',
    ]);
  });

  it('has one form, however a client writes it', () => {
    const written = [
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?a=1&amp;b=2',
      'HTTPS://Teams.Microsoft.com/l/meetup-join/19:meeting_abc@thread.v2/0?a=1&b=2',
      'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19%253ameeting_abc%2540thread.v2%2F0%3Fa%3D1%26b%3D2&amp;data=05',
    ];
    expect(new Set(written.flatMap((link) => joinLinks(`<a href="${link}">Join</a>`))).size).toBe(1);
  });
});

describe('links in a body', () => {
  it.each<[string, string, readonly string[]]>([
    ['without encryption, too', '<a href="http://zoom.us/j/1">x</a>', ['zoom.us/j/1']],
    [
      'each once, in order',
      'https://zoom.us/j/2 https://zoom.us/j/1 https://ZOOM.us/j/2',
      ['zoom.us/j/2', 'zoom.us/j/1'],
    ],
    [
      'without what ends a sentence',
      'See https://zoom.us/j/1). And (https://zoom.us/j/2]!',
      ['zoom.us/j/1', 'zoom.us/j/2'],
    ],
    ['whose host alone is in small letters', 'https://Teams.Live.com/meet/AbC', ['teams.live.com/meet/AbC']],
    ['with a percent sign that a client left bare', 'https://zoom.us/j/1?x=100%', ['zoom.us/j/1?x=100%']],
    ['none', 'nothing', []],
  ])('%s', (_, html, expected) => {
    expect(joinLinks(html)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['https://meet.contoso.example/room', true],
    ['https://eu.meet.contoso.example/room/1', true],
    ['https://meet.contoso.example/', false],
    ['https://meet.contoso.example', false],
    ['https://notmeet.contoso.example/room', false],
    ['https://contoso.example/room', false],
  ])('%s leads to a meeting on an own host: %s', (link, expected) => {
    expect(joinLinks(link, ['other.example', 'meet.contoso.example']).length > 0).toBe(expected);
  });
});

describe('the event’s own way in', () => {
  const own = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0';

  it.each<[string, string, string, boolean, boolean]>([
    ['itself', own, `<a href="${own}">x</a>`, true, true],
    ['itself, decoded', own, 'https://teams.microsoft.com/l/meetup-join/19:meeting_abc/0', true, true],
    ['the short link of the same site', own, 'https://teams.microsoft.com/meet/1?p=x', false, true],
    ['the short link of another site', own, 'https://teams.live.com/meet/1?p=x', false, false],
    ['another long link', own, 'https://teams.microsoft.com/l/meetup-join/19:other/0', false, false],
    [
      'a short link beside another kind of own link',
      'https://zoom.us/j/1',
      'https://zoom.us/meet/2',
      false,
      false,
    ],
    [
      'a long link that stands within another',
      `https://x.example/teams.microsoft.com/l/meetup-join/1`,
      'https://teams.microsoft.com/meet/1',
      false,
      false,
    ],
    ['own link on any host', 'https://x.example/room', 'https://x.example/room', true, true],
    ['nothing', own, '<p>Hi</p>', false, false],
    ['no own link', '', 'https://', false, true],
  ])('%s', (_, joinUrl, html, has, holds) => {
    expect(hasJoinUrl(html, joinUrl)).toBe(has);
    expect(holdsWayIn(html, joinUrl)).toBe(holds);
  });
});
