import { describe, expect, it } from '@jest/globals';
import { contentLost } from '../../src/invite/content-lost';

const picture = '<img src="cid:image001.png@01D0">';
const file = '<a href="https://contoso.sharepoint.com/:w:/g/plan.docx">plan.docx</a>';
const join = '<a href="https://teams.microsoft.com/meet/1?p=x">Join</a>';

describe('what a body loses when it is written back', () => {
  it.each([
    ['a picture', picture, '', ['image']],
    ['one of two pictures', picture + picture.replace('001', '002'), picture, ['image']],
    ['a picture of Word', '<v:imagedata src="cid:image001.png@01D0"/>', '', ['image']],
    ['a file in the cloud', file, '<p>plan.docx</p>', ['attachment']],
    ['a file that the body refers to', '<a href="cid:plan.docx@01D0">plan</a>', '', ['attachment']],
    ['the way into the meeting', join, '<a>Join</a>', ['join-link']],
    ['another way into the meeting', join, join.replace('/1', '/2'), ['join-link']],
    ['all at once', picture + file + join, '', ['image', 'attachment', 'join-link']],
  ])('is seen: %s', (_, before, after, lost) => {
    expect(contentLost(`<p>Hi</p>${before}`, `<div>Hi</div>${after}`)).toEqual(lost);
  });

  it.each([
    ['nothing', picture + file + join, file + join + picture],
    ['a picture with a new source', picture, '<img src="https://attachments.office.net/1.png">'],
    ['a conditional copy of a picture', `<!--[if vml]>${picture}<![endif]-->${picture}`, picture],
    ['a join link written another way', join, join.replace('?', '?').replace('https:', 'HTTPS:')],
    ['more than before', '', picture + file + join],
    ['an ordinary link', '<a href="https://contoso.example">x</a>', ''],
  ])('is nothing when it is %s', (_, before, after) => {
    expect(contentLost(before, after)).toEqual([]);
  });
});
