import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../../src/invite/fingerprint';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import { OfficeCallError } from '../../../src/outlook/office-call';
import { writeToOpenForm } from '../../../src/targets/open-form/open-form-transport';
import { hastyClock } from '../../builders/a-clock';
import { anAgenda } from '../../builders/an-agenda';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

const agenda = anAgenda();
const former = anAgenda({ purpose: 'Choose a carrier for the north' });
const page = (content: string) =>
  `<html><head><style>p{margin:0}</style></head><body>${content}</body></html>`;
const withBlock = (content = '<p>Hello</p>') => page(renderBlock(former, 'en') + content);
const from = (...agendas: (typeof agenda)[]) =>
  new Set(['', ...agendas.map((one) => fingerprintOf(one, 'en'))]);
const wanted = (ours = from()) => ({ agenda, language: 'en' as const, ours });
const aPicture = '<img src="cid:logo" width="10">';

describe('writing the agenda', () => {
  it('puts it above everything the first time, and touches nothing else', async () => {
    const invite = fakeComposeInvite({ body: page('<p>Hello</p>') });
    const written = await writeToOpenForm(invite, wanted(), { clock: hastyClock() });
    expect(written.kind).toBe('written');
    expect(invite.state.body).toBe(page(`${renderBlock(agenda, 'en')}<p>Hello</p>`));
    expect(invite.calls).not.toContain('setBody');
  });

  it('replaces the block it came from', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const written = await writeToOpenForm(invite, wanted(from(former)), { clock: hastyClock() });
    expect(written.kind).toBe('written');
    expect(parseBody(invite.state.body).block?.agenda.purpose).toBe(agenda.purpose);
    expect(invite.state.body.endsWith('<p>Hello</p></body></html>')).toBe(true);
  });

  it('replaces a block it wrote itself and that turned up late', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const written = await writeToOpenForm(invite, wanted(from(anAgenda({ goal: 'Old goal' }), former)), {
      clock: hastyClock(),
    });
    expect(written.kind).toBe('written');
  });

  it('puts it back in when the block was deleted by hand', async () => {
    const invite = fakeComposeInvite({ body: page('') });
    expect((await writeToOpenForm(invite, wanted(from(former)), { clock: hastyClock() })).kind).toBe(
      'written',
    );
  });

  it('writes nothing when the invite says it already', async () => {
    const body = page(renderBlock(agenda, 'en'));
    const invite = fakeComposeInvite({ body });
    expect((await writeToOpenForm(invite, wanted(from(former)), { clock: hastyClock() })).kind).toBe(
      'already-there',
    );
    expect(invite.state.body).toBe(body);
  });

  it('writes nothing over a block that somebody edited', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const written = await writeToOpenForm(invite, wanted(from(anAgenda({ goal: 'Old goal' }))), {
      clock: hastyClock(),
    });
    expect(written).toMatchObject({ kind: 'conflict', block: { agenda: { purpose: former.purpose } } });
    expect(invite.state.body).toBe(withBlock());
  });

  it('leaves plain text alone', async () => {
    const invite = fakeComposeInvite({ bodyType: 'text', body: 'Hello' });
    expect(await writeToOpenForm(invite, wanted(), { clock: hastyClock() })).toEqual({ kind: 'plain-text' });
    expect(invite.state.body).toBe('Hello');
  });

  it('leaves a body alone that it could disturb', async () => {
    const body = '<html><frameset><frame src="about:blank"></frameset></html>';
    const invite = fakeComposeInvite({ body });
    expect((await writeToOpenForm(invite, wanted(), { clock: hastyClock() })).kind).toBe('refused');
    expect(invite.state.body).toBe(body);
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
    expect((await writeToOpenForm(slow, wanted(), { clock })).kind).toBe('written');
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(3_000);
  });

  it('says so when the agenda never shows', async () => {
    const invite = fakeComposeInvite({ body: withBlock() });
    const clock = hastyClock();
    const deaf = { ...invite, setBody: async () => {} };
    const written = await writeToOpenForm(deaf, wanted(from(former)), { clock });
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
    const written = await writeToOpenForm(careless, wanted(from(former)), { clock: hastyClock() });
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
    const written = await writeToOpenForm(careless, wanted(from(former)), { clock: hastyClock() });
    expect(written).toEqual({ kind: 'not-put-back', lost: ['image'] });
  });

  it('says what is gone when it goes missing again as the body is put back', async () => {
    const invite = fakeComposeInvite({ body: withBlock(aPicture) });
    const careless = { ...invite, setBody: (html: string) => invite.setBody(html.replace(aPicture, '')) };
    const written = await writeToOpenForm(careless, wanted(from(former)), { clock: hastyClock() });
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
    expect((await writeToOpenForm(hanging, wanted(), { clock: hastyClock() })).kind).toBe('written');
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
    expect((await writeToOpenForm(hanging, wanted(), { clock: hastyClock() })).kind).toBe('not-seen');
    expect(reads).toBe(2);
  });
});
