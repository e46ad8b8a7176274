import { describe, expect, it } from '@jest/globals';
import { frameAddress } from '../../../sandbox/host/frame-address';
import { answerTo, requestIn } from '../../../sandbox/host/protocol';

const message = {
  _messageType: 0,
  _actionType: 0,
  _actionName: 'GetInitialData',
  _conversationId: 'c',
  _correlationId: 7,
};

describe('messages', () => {
  it.each([
    ['an object', {}],
    ['no JSON', '{oops'],
    ['somebody else’s JSON', '{"hello":1}'],
    ['an answer', JSON.stringify({ ...message, _messageType: 1 })],
    ['an unknown action', JSON.stringify({ ...message, _actionType: 9 })],
  ])('%s is none of ours', (_what, data) => {
    expect(requestIn(data)).toBeNull();
  });

  it('an answer goes back under the name and number of its request', () => {
    const request = requestIn(JSON.stringify(message));
    if (!request) throw new Error('not read');
    expect(JSON.parse(answerTo(request, { a: 1 }))).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _actionName: 'GetInitialData',
      _conversationId: 'c',
      _correlationId: 7,
      _data: { a: 1 },
    });
  });
});

it('the address of a frame has the serializer before the conversation, and bare dollars', () => {
  expect(frameAddress('/pane.html?x=1', 'conv', 'app', 'sv-SE', 'https://localhost:3000')).toBe(
    '/pane.html?x=1&_host_Info=Outlook$Web$16.01$sv-SE$c$$disableLogging$8#&_serializer_version=1&_xdm_Info=conv|app|https://localhost:3000',
  );
});
