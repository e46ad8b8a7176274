import { describe, expect, it } from '@jest/globals';
import { rootPage } from '../../../tools/hosting/root-page';

describe('the page at the root', () => {
  it('says in every language of the buttons what the host is for, the first one first', () => {
    const page = rootPage(['sv', 'en'], null);
    expect(page).toContain('<html lang="sv">');
    expect(page.indexOf('tillägg till Outlook')).toBeGreaterThan(0);
    expect(page.indexOf('add-in for Outlook')).toBeGreaterThan(page.indexOf('tillägg till Outlook'));
  });

  it('has nothing in it that runs or is loaded', () => {
    expect(rootPage(['en', 'sv'], 'https://help.contoso.example')).not.toMatch(/<script|<style|style=|src=/);
  });

  it('leads to the organisation’s own help as text, whatever its address', () => {
    const page = rootPage(['en'], 'https://help.contoso.example/?a="><script>');
    expect(page).toContain('href="https://help.contoso.example/?a=&quot;>&lt;script>"');
  });
});
