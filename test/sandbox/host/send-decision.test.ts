import { describe, expect, it } from '@jest/globals';
import type { AddIn, SendMode } from '../../../sandbox/host/manifest';
import { sendDecision, takingLonger } from '../../../sandbox/host/send-decision';
import { wordsOf } from '../../../sandbox/words/words-of';

const addIn: AddIn = {
  id: 'id',
  name: 'Fixture',
  permission: 'ReadWriteItem',
  runtimePage: '/runtime.html',
  supportsSharedFolders: true,
  commands: [{ id: 'Pane', surface: 'organizer', label: 'Pane', page: '/pane.html' }],
  launchEvents: [],
};

const stop = { allowEvent: false, errorMessage: 'No.' };
const words = wordsOf('en-US').alert;
const modes: readonly SendMode[] = ['PromptUser', 'SoftBlock', 'Block'];

function decided(options: Record<string, unknown>, mode: SendMode = 'SoftBlock') {
  const decision = sendDecision({ kind: 'completed', options }, mode, addIn, words);
  return decision === 'send' ? decision : { ...decision, buttons: decision.buttons.map(({ does }) => does) };
}

describe('the handler has answered', () => {
  it.each(modes)('%s sends what is allowed', (mode) => {
    expect(decided({ allowEvent: true }, mode)).toBe('send');
  });

  it.each([
    ['PromptUser', ['send-anyway', 'do-not-send']],
    ['SoftBlock', ['do-not-send']],
    ['Block', ['do-not-send']],
  ] as const)('%s stops with %j', (mode, buttons) => {
    expect(decided(stop, mode)).toMatchObject({ title: 'Fixture', message: 'No.', buttons });
  });

  it.each(modes)('%s lets the handler offer Send Anyway', (mode) => {
    expect(decided({ ...stop, sendModeOverride: 'promptUser' }, mode)).toMatchObject({
      buttons: ['send-anyway', 'do-not-send'],
    });
  });

  it('an answer without allowEvent stops, with a sentence of Outlook’s own', () => {
    expect(decided({})).toMatchObject({ message: 'Fixture is preventing this email from being sent.' });
  });

  it('a button opens the pane whose Control id the handler names', () => {
    expect(
      decided({ ...stop, commandId: 'Pane', cancelLabel: 'Fill in', contextData: { focus: 'goal' } }),
    ).toMatchObject({
      buttons: ['take-action', 'do-not-send'],
      opens: { commandId: 'Pane', context: '{"focus":"goal"}' },
    });
  });

  it('a button for an id that is not in the manifest only closes the alert', () => {
    expect(decided({ ...stop, commandId: 'Other', cancelLabel: 'Fill in' })).toMatchObject({
      buttons: ['close', 'do-not-send'],
      opens: null,
    });
  });

  it('a message over 500 characters and a label over 20 are cut', () => {
    const options = {
      ...stop,
      errorMessage: 'x'.repeat(501),
      commandId: 'Pane',
      cancelLabel: 'y'.repeat(21),
    };
    const decision = sendDecision({ kind: 'completed', options }, 'SoftBlock', addIn, words);
    if (decision === 'send') throw new Error('sent');
    expect(decision.message).toHaveLength(500);
    expect(decision.buttons[0]?.label).toHaveLength(20);
  });
});

describe('the handler has not answered', () => {
  it.each([
    ['PromptUser', ['send-anyway', 'try-later'], ['send-anyway', 'do-not-send']],
    ['SoftBlock', ['send-anyway', 'try-later'], ['close']],
    ['Block', ['close'], ['close']],
  ] as const)('%s: unavailable offers %j, timed out %j', (mode, whenUnavailable, whenTimedOut) => {
    const buttons = (kind: 'unavailable' | 'timed-out') => {
      const decision = sendDecision({ kind }, mode, addIn, words);
      return decision === 'send' ? decision : decision.buttons.map(({ does }) => does);
    };
    expect(buttons('unavailable')).toEqual(whenUnavailable);
    expect(buttons('timed-out')).toEqual(whenTimedOut);
  });

  it('only prompting may go on while the handler takes longer', () => {
    const offers = (mode: SendMode) =>
      takingLonger(mode, addIn, words).buttons.some(({ does }) => does === 'send-anyway');
    expect(modes.filter(offers)).toEqual(['PromptUser']);
  });
});

it('Outlook’s own buttons are in its display language', () => {
  const swedish = wordsOf('sv-SE').alert;
  const decision = sendDecision({ kind: 'completed', options: stop }, 'PromptUser', addIn, swedish);
  expect(decision).toMatchObject({ buttons: [{ label: 'Skicka ändå' }, { label: 'Skicka inte' }] });
});
