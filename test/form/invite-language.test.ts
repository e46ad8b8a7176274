import { describe, expect, it } from '@jest/globals';
import { inviteLanguage } from '../../src/form/invite-language';
import type { AgendaBlock } from '../../src/invite/parse-body';
import { anAgenda } from '../builders/an-agenda';

const block = (language: 'en' | 'sv') =>
  ({ agenda: anAgenda(), language, fingerprint: '', hasTwin: false }) as unknown as AgendaBlock;

describe('the language in which an invite is read', () => {
  it('is that of its agenda', () => {
    expect(inviteLanguage({ block: block('sv') }, { blockLanguage: 'en' }, 'en')).toBe('sv');
  });

  it('is the policy’s where there is no agenda yet, or the organizer’s where the policy leaves it to them', () => {
    expect(inviteLanguage({ block: null }, { blockLanguage: 'sv' }, 'en')).toBe('sv');
    expect(inviteLanguage({ block: null }, { blockLanguage: 'organizer' }, 'en')).toBe('en');
  });
});
