import type { Page } from 'playwright-core';

/** What a page must never do, whatever text it is given. */
export interface Watched {
  /** Scripts that ran, addresses outside that were asked for, what the content policy stopped, errors that nobody caught. Taken out once read. */
  incidents(): readonly string[];
}

/** Watches a page and its frames from now on. `origin`: where it may fetch from. */
export function watched(page: Page, origin: string): Watched {
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data|about):/.test(url))
      incidents.push(`request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() === 404) incidents.push(`asked for what is not there: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) incidents.push(`policy: ${message.text()}`);
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('popup', (popup) => incidents.push(`window: ${popup.url()}`));
  return { incidents: () => incidents.splice(0) };
}

/** HTML that the product made, as a browser reads it: its text, and what in it is more than text and its layout. */
export function readBack(page: Page, html: string): Promise<{ text: string; strange: readonly string[] }> {
  return page.evaluate((given) => {
    const allowed = new Set(
      'HTML HEAD BODY META DIV P SPAN A B STRONG I EM U BR HR TABLE COLGROUP COL TBODY THEAD TR TD TH UL OL LI H1 H2 H3 FONT'.split(
        ' ',
      ),
    );
    const parsed = new DOMParser().parseFromString(given, 'text/html');
    const strange = [...parsed.querySelectorAll('*')].flatMap((element) => [
      ...(allowed.has(element.tagName) ? [] : [element.outerHTML.slice(0, 80)]),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            name === 'src' ||
            (name === 'href' && !/^(?:https?:|mailto:|#)/i.test(value)) ||
            (name === 'style' && /url\(|expression/i.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ]);
    return { text: parsed.body.textContent ?? '', strange };
  }, html);
}
