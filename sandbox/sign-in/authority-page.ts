import { escapeHtml } from '../../src/invite/escape-html';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { wordsOf } from '../words/words-of';
import type { Refused } from './sign-in';

/** What the sign-in window shows: plain forms, no script. */
export const authorityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const page = (language: string, title: string, content: string) => {
  const { product, tagline } = wordsOf(language).shell;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(title)}</title><link rel="stylesheet" href="/outlook/sign-in.css"></head><body><main>` +
    `<p class="quiet">${escapeHtml(`${product}, ${tagline}`)}</p><h1>${escapeHtml(title)}</h1>${content}</main></body></html>`
  );
};

/** The address of a step, with what the application asked for. */
const step = (name: string, query: string) => `${name}?${escapeHtml(query)}`;

const button = (name: string, value: string, label: string, isPrimary = false) =>
  `<button name="${name}" value="${escapeHtml(value)}"${isPrimary ? ' class="primary"' : ''}>${escapeHtml(label)}</button>`;

/** Who signs in. @param language as the browser asks for, like Microsoft's own window; in every page here */
export function choosePage(query: string, language: string): string {
  const buttons = people.map(({ name, address }) => button('person', address, name)).join('');
  const form = `<form method="post" action="${step('choose', query)}">${buttons}</form>`;
  return page(language, wordsOf(language).consent.who, form);
}

/** What the application wants to do. */
export function consentPage(
  { name, address }: Contact,
  scopes: readonly string[],
  query: string,
  language: string,
): string {
  const words = wordsOf(language).consent;
  const list = scopes.map(
    (scope) => `<li>${escapeHtml(words.scopes[scope] ?? scope)} <small>${escapeHtml(scope)}</small></li>`,
  );
  return page(
    language,
    words.title('Syfte'),
    `<p>${escapeHtml(name)} <span class="quiet">${escapeHtml(address)}</span></p><p>${escapeHtml(words.wants)}</p><ul>${list.join('')}</ul>` +
      `<form method="post" action="${step('consent', query)}">${button('answer', 'accept', words.accept, true)}${button('answer', 'decline', words.decline)}</form>`,
  );
}

/** Why nobody can sign in; the reason itself is the service's own sentence, in English. */
export function refusedPage({ description }: Refused, query: string, language: string): string {
  const words = wordsOf(language).consent;
  return page(
    language,
    words.cannotSignIn,
    `<p lang="en">${escapeHtml(description)}</p><form method="post" action="${step('consent', query)}">${button('answer', 'back', words.back)}</form>`,
  );
}

/** What an application asked for is not in order: for whoever writes it, in English. */
export const wrongPage = (why: string): string =>
  page('en', 'This sign-in is not right', `<p>${escapeHtml(why)}</p>`);
