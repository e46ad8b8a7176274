/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://agenda.contoso.example/sign-in.html?admin_consent=True&tenant=contoso.example"}
 */
import { expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/dom';

it('the page that sign-in returns to says what came of consent, where no page waits for an answer', async () => {
  await import('../../src/graph/sign-in-page');
  await waitFor(() => expect(document.body.textContent).toMatch(/^Done: nobody in your organisation/));
  expect(document.documentElement.lang).toBe('en');
  // As the pages around it look, not as a browser sets a page without a style.
  expect(document.body.style.fontFamily).toContain('system-ui');
});
