import { expect, it } from '@jest/globals';
import { naaAnswer, naaRequestIn } from '../../../sandbox/host/naa';

const request = { messageType: 'NestedAppAuthRequest', method: 'GetToken', requestId: '7' };

it('knows a request of the bridge from everything else that arrives at a window', () => {
  expect(naaRequestIn({ nestedAppAuth: JSON.stringify(request) })).toMatchObject(request);
  for (const other of [
    null,
    'text',
    {},
    { nestedAppAuth: '{' },
    { nestedAppAuth: '{}' },
    { nestedAppAuth: 7 },
  ])
    expect(naaRequestIn(other)).toBeNull();
});

it('answers under the number of the request, with whether it went well', () => {
  const answered = (outcome: Parameters<typeof naaAnswer>[1]) =>
    JSON.parse((naaAnswer(request, outcome) as { nestedAppAuthAnswer: string }).nestedAppAuthAnswer);
  expect(answered({ token: { scope: 'x' }, account: {} })).toMatchObject({ requestId: '7', success: true });
  expect(answered({ error: { status: 'USER_CANCEL' } })).toMatchObject({
    success: false,
    error: { status: 'USER_CANCEL' },
  });
});
