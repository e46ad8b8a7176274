import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { defaultPolicy } from '../../src/policy/policy';
import { openFormTarget } from '../../src/targets/open-form/open-form-target';
import { hastyClock } from '../builders/a-clock';
import { anna } from '../builders/a-person';
import { anAgenda } from '../builders/an-agenda';
import { fakeComposeInvite } from '../builders/fake-compose-invite';

/** Somebody pasted the way into the meeting into the block, which is about to be replaced. */
const purpose = 'Choose a carrier for the north';
const body = renderBlock(anAgenda({ purpose }), 'en').replace(
  purpose,
  `${purpose} <a href="https://meet.contoso.example/4711">Join</a>`,
);

describe('meetingHosts', () => {
  it.each([
    [['meet.contoso.example'], 'refused'],
    [[], 'written'],
  ])('%j: a block that holds a link to meet.contoso.example is %s', async (meetingHosts, kind) => {
    const invite = fakeComposeInvite({ body });
    const target = openFormTarget(invite, {
      user: { ...anna, locale: 'en-US' },
      policy: { ...defaultPolicy, meetingHosts },
      clock: hastyClock(),
      focusedFor: null,
    });
    const ours = new Set([parseBody(body).block?.fingerprint ?? '']);
    const written = await target.write({ agenda: anAgenda(), language: 'en', ours });
    expect(written.kind).toBe(kind);
    expect(invite.state.body.includes('https://meet.contoso.example/4711')).toBe(kind === 'refused');
  });
});
