import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/async/clock';
import type { WriteRequest } from '../../../src/form/write-agenda';
import { fingerprintOf } from '../../../src/invite/fingerprint';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import type { ComposeInvite } from '../../../src/outlook/compose-invite';
import { OfficeCallError } from '../../../src/outlook/office-call';
import { writeToOpenForm } from '../../../src/targets/open-form/open-form-transport';
import { hastyClock, manualClock } from '../../builders/a-clock';
import { anAgenda } from '../../builders/an-agenda';
import { type FakeComposeInvite, fakeComposeInvite } from '../../builders/fake-compose-invite';

const agenda = anAgenda();
const former = anAgenda({ purpose: 'Choose a carrier for the north' });
const page = (content: string) =>
  `<html><head><style>p{margin:0}</style></head><body>${content}</body></html>`;
const withBlock = (content = '<p>Hello</p>') => page(renderBlock(former, 'en') + content);
const from = (...agendas: (typeof agenda)[]) =>
  new Set(['', ...agendas.map((one) => fingerprintOf(one, 'en'))]);
const wanted = (ours = from()) => ({ agenda, language: 'en' as const, ours });
const aPicture = '<img src="cid:logo" width="10">';

const write = (invite: ComposeInvite, request: WriteRequest, clock: Clock) =>
  writeToOpenForm(invite, request, { clock, focusedFor: null });

describe('writing the agenda', () => {
  it('puts it above everything the first time, and touches nothing else', async () => {
    const invite = fakeComposeInvite({ body: page('<p>Hello</p>') });
    const written = await write(invite, wanted(), hastyClock());
    expect(written.kind).toBe('written');
    expect(invite.state.body).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello</p>`));
    expect(invite.calls).not.toContain('setBody');
  });

  it('replaces the block it came from', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const written = await write(invite, wanted(from(former)), hastyClock());
    expect(written.kind).toBe('written');
    expect(parseBody(invite.state.body).block?.agenda.purpose).toBe(agenda.purpose);
    expect(invite.state.body.endsWith('<p>Hello</p></body></html>')).toBe(true);
  });

  it('replaces a block it wrote itself and that turned up late', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const written = await write(invite, wanted(from(anAgenda({ goal: 'Old goal' }), former)), hastyClock());
    expect(written.kind).toBe('written');
  });

  it('puts it back in when the block was deleted by hand', async () => {
    const invite = fakeComposeInvite({ body: page('') });
    expect((await write(invite, wanted(from(former)), hastyClock())).kind).toBe('written');
  });

  it('writes nothing when the invite says it already', async () => {
    const body = page(renderBlock(agenda, 'en'));
    const invite = fakeComposeInvite({ body });
    expect((await write(invite, wanted(from(former)), hastyClock())).kind).toBe('already-there');
    expect(invite.state.body).toBe(body);
  });

  it('writes nothing over a block that somebody edited', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const written = await write(invite, wanted(from(anAgenda({ goal: 'Old goal' }))), hastyClock());
    expect(written).toMatchObject({ kind: 'conflict', block: { agenda: { purpose: former.purpose } } });
    expect(invite.state.body).toBe(withBlock());
  });

  it('leaves plain text alone', async () => {
    const invite = fakeComposeInvite({ bodyType: 'text', body: 'Hello' });
    expect(await write(invite, wanted(), hastyClock())).toEqual({ kind: 'plain-text' });
    expect(invite.state.body).toBe('Hello');
  });

  it('leaves a body alone that it could disturb', async () => {
    const body = '<html><frameset><frame src="about:blank"></frameset></html>';
    const invite = fakeComposeInvite({ body });
    expect((await write(invite, wanted(), hastyClock())).kind).toBe('refused');
    expect(invite.state.body).toBe(body);
  });
});

describe('where an agenda is known to stand', () => {
  const known = { ...wanted(from(former)), isKnownFilled: true };

  /** The body reads as told, one reading after the other, and then as it is. */
  function reading(invite: FakeComposeInvite, ...bodies: readonly string[]) {
    const left = [...bodies];
    return { ...invite, bodyHtml: async () => left.shift() ?? invite.bodyHtml() };
  }

  it('one reading that lacks it is not believed: no second agenda goes on top', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const clock = hastyClock();
    expect((await write(reading(invite, page('')), known, clock)).kind).toBe('written');
    expect(clock.waits).toContain(1_000);
    expect(invite.state.body.match(/id="syfte-agenda"/g)).toHaveLength(1);
    expect(parseBody(invite.state.body).block?.agenda.purpose).toBe(agenda.purpose);
  });

  it.each(['', page(''), page('<p>&nbsp;</p>')])(
    'a body that reads empty twice is told, and left alone: %j',
    async (empty) => {
      const invite = fakeComposeInvite({ body: withBlock() });
      expect(await write(reading(invite, empty, empty), known, hastyClock())).toEqual({ kind: 'emptied' });
      expect(invite.state.body).toBe(withBlock());
      expect(invite.calls).not.toContain('setBody');
      expect(invite.calls).not.toContain('prependBody');
    },
  );

  it('one that was taken out by hand, the other words still there, is put in again', async () => {
    const invite = fakeComposeInvite({ body: page('<p>Hello</p>') });
    expect((await write(invite, known, hastyClock())).kind).toBe('written');
    expect(invite.state.body).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello</p>`));
  });
});

describe('reading back', () => {
  it('waits up to 3 s for a client that shows the old body for a while', async () => {
    const invite = fakeComposeInvite();
    const stale = invite.state.body;
    let reads = 0;
    const slow = {
      ...invite,
      bodyHtml: async () => {
        reads += 1;
        return reads < 6 ? stale : invite.bodyHtml();
      },
    };
    const clock = hastyClock();
    expect((await write(slow, wanted(), clock)).kind).toBe('written');
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(3_000);
  });

  it('says so when the agenda never shows', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const clock = hastyClock();
    const deaf = { ...invite, setBody: async () => {} };
    const written = await write(deaf, wanted(from(former)), clock);
    expect(written).toMatchObject({ kind: 'not-seen', block: { agenda: { purpose: former.purpose } } });
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBe(3_000);
  });

  it('puts the former body back when a picture went missing', async () => {
    const body = withBlock(aPicture);
    const invite = fakeComposeInvite({ body });
    const careless = {
      ...invite,
      setBody: (html: string) => invite.setBody(html === body ? html : html.replace(aPicture, '')),
    };
    const written = await write(careless, wanted(from(former)), hastyClock());
    expect(written).toEqual({ kind: 'put-back', lost: ['image'] });
    expect(invite.state.body).toBe(body);
  });

  it('says what is gone when it cannot be put back', async () => {
    const body = withBlock(aPicture);
    const invite = fakeComposeInvite({ body });
    const careless = {
      ...invite,
      setBody: (html: string) => {
        if (html === body) return Promise.reject(new OfficeCallError('body.setAsync', 'failed', null, 'no'));
        return invite.setBody(html.replace(aPicture, ''));
      },
    };
    const written = await write(careless, wanted(from(former)), hastyClock());
    expect(written).toEqual({ kind: 'not-put-back', lost: ['image'] });
  });

  it('says what is gone when it goes missing again as the body is put back', async () => {
    const invite = fakeComposeInvite({ body: withBlock(aPicture) });
    const careless = { ...invite, setBody: (html: string) => invite.setBody(html.replace(aPicture, '')) };
    const written = await write(careless, wanted(from(former)), hastyClock());
    expect(written).toEqual({ kind: 'not-put-back', lost: ['image'] });
  });

  it('believes the body, not the answer: a write that hung may have been carried out', async () => {
    const invite = fakeComposeInvite();
    const hanging = {
      ...invite,
      prependBody: async (html: string) => {
        await invite.prependBody(html);
        throw new OfficeCallError('body.prependAsync', 'timed-out', null, 'no answer');
      },
    };
    expect((await write(hanging, wanted(), hastyClock())).kind).toBe('written');
  });

  it('reads a body that hangs only once: each time takes seconds', async () => {
    const invite = fakeComposeInvite();
    let reads = 0;
    const hanging = {
      ...invite,
      bodyHtml: () => {
        reads += 1;
        if (reads === 1) return invite.bodyHtml();
        return Promise.reject(new OfficeCallError('body.getAsync', 'timed-out', null, 'no answer'));
      },
    };
    expect((await write(hanging, wanted(), hastyClock())).kind).toBe('not-seen');
    expect(reads).toBe(2);
  });
});

describe('a body that lives', () => {
  const request = wanted(from(former));
  const words = 'The list is in the car.';
  const typed = (html: string) => html.replace('</body>', `<p>${words}</p></body>`);
  const written = (body: string) => body.includes('Choose the supplier for the new warehouse');

  /** An update that begins as the pane gets the focus, on a clock that the test moves. */
  function update(invite: ComposeInvite, before: number | null = 0) {
    const clock = manualClock();
    const focusedFor = () => (before === null ? 0 : before + clock.now());
    const looking: boolean[] = [];
    const onLooking = (isLooking: boolean) => void looking.push(isLooking);
    const result = writeToOpenForm(invite, request, { clock, focusedFor, onLooking });
    return { clock, looking, result };
  }

  it.each([1_000, 2_000])('that is read late by %d ms loses nothing that was typed before', async (late) => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const before = invite.state.body;
    invite.state.body = typed(before);
    const clock = manualClock();
    const behind = {
      ...invite,
      bodyHtml: async () => (clock.now() < late ? before : invite.state.body),
    };
    const result = writeToOpenForm(behind, request, { clock, focusedFor: () => clock.now() });
    await clock.advance(8_000);
    expect((await result).kind).toBe('written');
    expect(invite.state.body).toContain(words);
  });

  it('is looked at for two and a half seconds after the pane got the focus, which is told, and no longer later on', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const { clock, looking, result } = update(invite);
    await clock.advance(2_400);
    expect(looking).toEqual([true]);
    expect(written(invite.state.body)).toBe(false);
    await clock.advance(200);
    expect((await result).kind).toBe('written');
    expect(looking).toEqual([true, false]);
    const later = update(fakeComposeInvite({ body: withBlock() }), 10_000);
    await later.clock.advance(600);
    expect((await later.result).kind).toBe('written');
  });

  it('is written over with what was typed while it was looked at', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const { clock, result } = update(invite);
    await clock.advance(2_200);
    invite.state.body = typed(invite.state.body);
    await clock.advance(1_000);
    expect((await result).kind).toBe('written');
    expect(invite.state.body).toContain(words);
  });

  it('is not written over while somebody types without a rest', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const { clock, result } = update(invite);
    for (let paragraph = 0; paragraph < 250; paragraph += 1) {
      invite.state.body = invite.state.body.replace('</body>', `<p>${paragraph}</p></body>`);
      await clock.advance(40);
    }
    expect(await result).toEqual({ kind: 'changing' });
    expect(written(invite.state.body)).toBe(false);
    expect(invite.state.body).toContain('<p>249</p>');
  });

  it('is not written over while the form has the focus', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const { clock, result } = update(invite, null);
    await clock.advance(9_000);
    expect(await result).toEqual({ kind: 'changing' });
  });

  it('that changes right before it is set is read anew', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    let reads = 0;
    const busy = {
      ...invite,
      bodyHtml: () => {
        reads += 1;
        // The first reading, two at rest, and the one right before.
        if (reads === 4) invite.state.body = typed(invite.state.body);
        return invite.bodyHtml();
      },
    };
    const clock = manualClock();
    const result = writeToOpenForm(busy, request, { clock, focusedFor: () => 10_000 });
    await clock.advance(5_000);
    expect((await result).kind).toBe('written');
    expect(invite.state.body).toContain(words);
  });

  it('needs no looking at where the block is new: nothing of it is written over', async () => {
    const invite = fakeComposeInvite({ body: page('<p>Hello</p>') });
    const { looking, result } = update(invite);
    expect((await result).kind).toBe('written');
    expect(looking).toEqual([]);
  });
});

describe('words of the organizer’s own', () => {
  const own = '<p>Hello, all of you.</p><p>Park behind the house.</p>';
  const body = withBlock(own);
  /** A client that does this to every body it is given, but the one that stood there before. */
  const careless = (drop: (html: string) => string, isAlways = false) => {
    const invite = fakeComposeInvite({ body });
    const setBody = (html: string) => invite.setBody(!isAlways && html === body ? html : drop(html));
    return { invite, spoiled: { ...invite, setBody } };
  };

  it.each<[what: string, drop: (html: string) => string]>([
    ['the last paragraph', (html) => html.replace('<p>Park behind the house.</p>', '')],
    ['the first paragraph', (html) => html.replace('<p>Hello, all of you.</p>', '')],
    ['a word', (html) => html.replace('behind ', '')],
    ['everything below the block', (html) => html.replace(own, '')],
    ['the end of the body', (html) => html.slice(0, html.indexOf('Park'))],
    ['everything', () => ''],
  ])('that the client drops are put back: %s', async (_, drop) => {
    const { invite, spoiled } = careless(drop);
    expect(await write(spoiled, wanted(from(former)), hastyClock())).toEqual({
      kind: 'put-back',
      lost: ['text'],
    });
    expect(invite.state.body).toBe(body);
    const again = careless(drop, true);
    expect(await write(again.spoiled, wanted(from(former)), hastyClock())).toEqual({
      kind: 'not-put-back',
      lost: ['text'],
    });
  });

  it('typed since are not taken away to put others back', async () => {
    const invite = fakeComposeInvite({ body });
    const spoiled = {
      ...invite,
      setBody: (html: string) =>
        invite.setBody(
          html.replace('Park behind the house.', '').replace('</body>', '<p>New words</p></body>'),
        ),
    };
    expect(await write(spoiled, wanted(from(former)), hastyClock())).toEqual({
      kind: 'not-put-back',
      lost: ['text'],
    });
    expect(invite.state.body).toContain('New words');
    expect(invite.calls.filter((call) => call === 'setBody')).toHaveLength(1);
  });
});
