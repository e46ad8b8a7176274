import { describe, expect, it } from '@jest/globals';
import { openCalendar } from '../../src/graph/graph-calendar';
import { GraphCallError } from '../../src/graph/graph-call-error';
import { onceLoaded, openSignIn } from '../../src/graph/open-sign-in';
import { scopesAt } from '../../src/graph/scopes';

describe('a site in which nobody registered an app', () => {
  it('says so, and loads nothing', async () => {
    const signIn = openSignIn({ stamp: null });
    await expect(signIn.token(['Calendars.Read'])).rejects.toMatchObject({ kind: 'not-set-up' });
    await expect(signIn.prepare()).rejects.toMatchObject({ kind: 'not-set-up' });
  });

  it('says so to whoever reads the calendar', async () => {
    const calendar = openCalendar({ signIn: openSignIn({ stamp: null }) });
    await expect(calendar.event('id')).rejects.toMatchObject({ kind: 'not-set-up' });
  });
});

describe('a part of the site that is loaded when it is first used', () => {
  it('is loaded once', async () => {
    let loads = 0;
    const part = onceLoaded('part', async () => ++loads);
    expect([await part(), await part()]).toEqual([1, 1]);
  });

  it('that could not be loaded is told as offline, and tried again the next time', async () => {
    let loads = 0;
    const part = onceLoaded('part', async () => {
      loads += 1;
      if (loads === 1) throw new Error('Loading chunk sign-in failed.');
      return 'here';
    });
    await expect(part()).rejects.toEqual(expect.any(GraphCallError));
    await expect(part()).resolves.toBe('here');
  });
});

describe('scopes', () => {
  it('are bare for the worldwide Graph and for the local one', () => {
    expect(scopesAt('https://graph.microsoft.com', ['Calendars.Read'])).toEqual(['Calendars.Read']);
    expect(scopesAt('https://localhost:3000', ['Calendars.Read'])).toEqual(['Calendars.Read']);
  });

  it.each([
    'https://graph.microsoft.us',
    'https://dod-graph.microsoft.us',
    'https://microsoftgraph.chinacloudapi.cn',
  ])('say which Graph they are for in a cloud of its own: %s', (origin) => {
    expect(scopesAt(origin, ['Calendars.Read'])).toEqual([`${origin}/Calendars.Read`]);
  });
});
