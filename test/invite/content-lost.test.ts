import { describe, expect, it } from '@jest/globals';
import { contentLost, isEmptyBody } from '../../src/invite/content-lost';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';

const picture = '<img src="cid:image001.png@01D0">';
const file = '<a href="https://contoso.sharepoint.com/:w:/g/plan.docx">plan.docx</a>';
const join = '<a href="https://teams.microsoft.com/meet/1?p=x">Join</a>';

const block = renderBlock(anAgenda(), 'en');

const lostBetween = (before: string, after: string, joinUrl?: string) =>
  contentLost(parseBody(before), parseBody(after), joinUrl);

describe('what a body loses when it is written back', () => {
  it.each([
    ['a picture', picture, '', ['image']],
    ['one of two pictures', picture + picture.replace('001', '002'), picture, ['image']],
    ['a picture of Word', '<v:imagedata src="cid:image001.png@01D0"/>', '', ['image']],
    ['a file in the cloud', file, '<p>plan.docx</p>', ['attachment']],
    [
      'a file that the body refers to',
      '<a href="cid:plan.docx@01D0">plan</a>',
      '<p>plan</p>',
      ['attachment'],
    ],
    ['the way into the meeting', join, '<a>Join</a>', ['join-link']],
    ['another way into the meeting', join, join.replace('/1', '/2'), ['join-link']],
    ['all at once', picture + file + join, '', ['text', 'image', 'attachment', 'join-link']],
  ])('is seen: %s', (_, before, after, lost) => {
    expect(lostBetween(`<p>Hi</p>${before}`, `<div>Hi</div>${after}`)).toEqual(lost);
  });

  it.each([
    ['nothing', picture + file + join, file + join + picture],
    ['a picture with a new source', picture, '<img src="https://attachments.office.net/1.png">'],
    ['a conditional copy of a picture', `<!--[if vml]>${picture}<![endif]-->${picture}`, picture],
    ['a join link written another way', join, join.replace('?', '?').replace('https:', 'HTTPS:')],
    ['more than before', '', picture + file + join],
    ['an ordinary link', '<a href="https://contoso.example">x</a>', 'x'],
  ])('is nothing when it is %s', (_, before, after) => {
    expect(lostBetween(before, after)).toEqual([]);
  });
});

describe('a link to a meeting host of the organisation’s own', () => {
  const context = { meetingHosts: ['meet.contoso.example'] };
  const link = (page: string) => `<p>Hi</p><a href="https://${page}">Join</a>`;
  const lost = (page: string) =>
    contentLost(parseBody(link(page), context), parseBody('<p>Hi</p><a>Join</a>', context));

  it.each([
    ['the host', 'meet.contoso.example/room/4711'],
    ['a subdomain', 'eu.meet.contoso.example/4711'],
    ['the host in capitals', 'Meet.Contoso.example/4711'],
    [
      'behind Safe Links',
      'eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.contoso.example%2F4711&data=05',
    ],
  ])('is a way in: %s', (_, page) => expect(lost(page)).toEqual(['join-link']));

  it.each([
    ['its front page', 'meet.contoso.example'],
    ['its front page with a slash', 'meet.contoso.example/'],
    ['a host that only ends alike', 'notmeet.contoso.example/4711'],
    ['a host that only begins alike', 'meet.contoso.example.evil.example/4711'],
  ])('is no way in: %s', (_, page) => expect(lost(page)).toEqual([]));
});

describe('the words outside the block', () => {
  const block = renderBlock(anAgenda(), 'en');
  const own = '<p>Bring the list, please.</p><p>Bring coats &amp; caf&eacute; money</p>';

  it.each([
    ['a paragraph', own, '<p>Bring the list, please.</p>'],
    ['one of two words that are the same', own, own.replace('Bring coats', 'coats')],
    ['all of them', own, ''],
    ['the end of a line', own, own.replace(' money', '')],
    ['the words below a block that is replaced', block + own, block],
    ['words that stand in the block now', '<p>Choose a carrier</p>', block],
  ])('are missed: %s', (_, before, after) => {
    expect(lostBetween(before, after)).toEqual(['text']);
  });

  it.each([
    ['a block that went in above them', own, block + own],
    [
      'another block in place of the first',
      renderBlock(anAgenda({ goal: 'Another goal' }), 'en') + own,
      block + own,
    ],
    ['characters written another way', own, own.replace('&amp;', '&#38;').replace('&eacute;', 'é')],
    [
      'other blanks and tags',
      own,
      own.replaceAll('<p>', '<div class="x_MsoNormal"><span>').replaceAll(' ', '&nbsp;\n'),
    ],
    ['words parted elsewhere', '<p>Bring the list</p>', '<p>Bringthe</p><p>li</p><p>st</p>'],
    ['words that nobody saw', '<div style="display: none"><p>Preheader</p></div><p>Hi</p>', '<p>Hi</p>'],
    ['more than before', own, `<p>Good morning!</p>${own}<p>Bye</p>`],
    ['a style sheet that is gone', `<style>p { margin: 0 }</style>${own}`, own],
  ])('are all there after %s', (_, before, after) => {
    expect(lostBetween(before, after)).toEqual([]);
  });
});

describe("the event's own way in", () => {
  const joinUrl = 'https://meet.contoso.example/rooms/42?k=a&b=c';
  const ownLink = '<a href="https://meet.contoso.example/rooms/42?k=a&amp;b=c">Join</a>';

  it('is missed, whatever its host', () => {
    expect(lostBetween(ownLink, '<a>Join</a>', joinUrl)).toEqual(['join-link']);
    expect(lostBetween(ownLink, ownLink.replace('<a ', '<a class="x_me-email-text" '), joinUrl)).toEqual([]);
  });

  it('is missed though the link of another meeting stands there', () => {
    expect(lostBetween(ownLink + join, join, joinUrl)).toEqual(['text', 'join-link']);
    expect(lostBetween(ownLink, join, joinUrl)).toEqual(['join-link']);
  });
});

describe('words that a body loses', () => {
  it.each<[string, string, string]>([
    ['one of them', '<p>See you there</p>', '<p>See there</p>'],
    ['one of two that are alike', '<p>no no</p>', '<p>no</p>'],
    ['their order', '<p>first second</p>', '<p>second first</p>'.replace('first', 'third')],
    ['a number', '<p>Room 12</p>', '<p>Room 1</p>'],
    ['a sign that is a picture', '<p>Yes 👍</p>', '<p>Yes</p>'],
    ['above the block', `<p>Hi</p>${block}`, block],
    ['below the block', `${block}<p>Hi</p>`, block],
    ['behind what was hidden', '<p><span style="display:none">x</span>Hi</p>', '<p></p>'],
    [
      'behind hidden words with an element in them',
      '<div style="display: none"><div>x</div>y</div><p>Hi</p>',
      '<p></p>',
    ],
  ])('are missed: %s', (_, before, after) => {
    expect(lostBetween(before, after)).toEqual(['text']);
  });

  it.each<[string, string, string]>([
    ['parted another way', '<p>See you</p><p>there</p>', '<p>Seeyou the</p>re'],
    ['with other blanks and signs between', '<p>See you, there!</p>', '<p>See&nbsp;you – there</p>'],
    ['with signs that nobody sees between', '<p>warehouse</p>', '<p>ware\u00ad\u00ad\u200bhouse</p>'],
    ['in another form of the same letters', '<p>cafe\u0301 ﬁn</p>', '<p>café fin</p>'],
    ['that stood in the block', `<p>Hi</p>${block}`, '<p>Hi</p>'],
    ['that nobody saw', '<p>Hi <span style="display:none">secret <b>x</b></span></p>', '<p>Hi</p>'],
    ['that nobody saw in Word', '<p>Hi <span style="mso-hide:all">secret</span></p>', '<p>Hi</p>'],
    [
      'that nobody saw, an element of the same name within',
      '<p>Hi</p><div style="display:none"><div>x</div>y</div>',
      '<p>Hi</p>',
    ],
    ['with more beside them', '<p>Hi</p>', '<p>Hi all</p>'],
  ])('are not missed: %s', (_, before, after) => {
    expect(lostBetween(before, after)).toEqual([]);
  });

  it('are seen where only a void element says that it is hidden, and where a word says so', () => {
    expect(lostBetween('<p><img style="display:none" src="x">Hi</p>', '<p><img src="x"></p>')).toEqual([
      'text',
    ]);
    expect(lostBetween('<p title="display:none">Hi</p>', '<p></p>')).toEqual(['text']);
  });
});

describe('files that a body loses', () => {
  it.each<[string, string]>([
    ['an object', '<object data="cid:plan@01D0"></object>'],
    ['an attachment by its id', '<attachment id="1"></attachment>'],
    ['an attachment by its link', '<attachment href="CID:1"></attachment>'],
    ['a file on OneDrive', '<a href="https://onedrive.live.com/x"></a>'],
    ['a file behind a short link', '<a href="https://1drv.ms/x"></a>'],
  ])('are missed: %s', (_, file) => {
    expect(lostBetween(file, '<p></p>')).toEqual(['attachment']);
  });

  it.each<[string, string]>([
    ['a link that only holds the word', '<a href="https://x.example/?cid:1"></a>'],
    ['a link in another element', '<span href="cid:1"></span>'],
    ['an anchor', '<a name="x"></a>'],
    ['an object without data', '<object></object>'],
  ])('are none: %s', (_, file) => {
    expect(lostBetween(file, '<p></p>')).toEqual([]);
  });
});

describe('a body shows nothing', () => {
  it.each<[boolean, string]>([
    [true, ''],
    [true, '<html><body><div><br></div>&nbsp;</body></html>'],
    [true, '<p style="display:none">x</p>'],
    [false, '<p>Hi</p>'],
    [false, block],
    [false, picture],
    [false, '<a href="cid:plan"></a>'],
    [false, '<a href="https://teams.microsoft.com/meet/1?p=x"></a>'],
  ])('%s: %s', (expected, html) => {
    expect(isEmptyBody(parseBody(html))).toBe(expected);
  });

  it('where a link leads to a meeting of the organisation’s own, it shows something', () => {
    const html = '<a href="https://meet.contoso.example/1"></a>';
    expect(isEmptyBody(parseBody(html, { meetingHosts: ['meet.contoso.example'] }))).toBe(false);
    expect(isEmptyBody(parseBody(html))).toBe(true);
  });
});
