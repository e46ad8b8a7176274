import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../../src/invite/render-block';
import { blockChange, templateChange } from '../../../src/pane/my-meetings/invite-change';
import { anEvent } from '../../builders/a-calendar';
import { aTemplate } from '../../builders/a-template';
import { anAgenda } from '../../builders/an-agenda';

const saying = (content: string) => anEvent({ body: { type: 'html', content } });
const inWords = saying('<p>Agenda</p><p>Syfte: Välja leverantör</p><p>Slutmål: Lagret öppnar i maj</p>');
const aBlock = saying(renderBlock(anAgenda(), 'en'));

describe('an agenda in words', () => {
  it('is a block with the same answers, in its own language', () => {
    expect(blockChange(inWords)).toMatchObject({
      kind: 'block',
      language: 'sv',
      agenda: { purpose: 'Välja leverantör', goal: 'Lagret öppnar i maj' },
    });
  });

  it.each([
    ['a block already', aBlock],
    ['no agenda at all', saying('<p>Hello</p>')],
    ['no body', anEvent({ body: null })],
  ])('is none where there is %s', (_, event) => {
    expect(blockChange(event)).toBeNull();
  });
});

describe('a template', () => {
  const template = aTemplate({ topics: [{ title: 'Both offers', minutes: 20 }], preparation: '' });

  it('brings what is not there, and leaves what is', () => {
    const change = templateChange(aBlock, () => template, 'sv');
    expect(change).toMatchObject({ kind: 'template', topics: 1, hasPreparation: false, language: 'en' });
    expect(change?.agenda.purpose).toBe(anAgenda().purpose);
  });

  it('is nothing to add where all of it is there', () => {
    expect(templateChange(aBlock, () => null, 'en')).toBeNull();
  });
});
