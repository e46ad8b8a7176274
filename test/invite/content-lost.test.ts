import { describe, expect, it } from '@jest/globals';
import { contentLost } from '../../src/invite/content-lost';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { anAgenda } from '../builders/an-agenda';

const picture = '<img src="cid:image001.png@01D0">';
const file = '<a href="https://contoso.sharepoint.com/:w:/g/plan.docx">plan.docx</a>';
const join = '<a href="https://teams.microsoft.com/meet/1?p=x">Join</a>';

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
