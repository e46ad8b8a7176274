import { escapeHtml } from '../../src/invite/escape-html';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { scopeWords } from './scopes';
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

const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><link rel="stylesheet" href="/outlook/sign-in.css"></head><body><main>` +
  `<p class="quiet">Sign-in of the local Outlook · nothing leaves this computer</p><h1>${title}</h1>${content}</main></body></html>`;

/** The address of a step, with what the application asked for. */
const step = (name: string, query: string) => `${name}?${escapeHtml(query)}`;

const button = (name: string, value: string, label: string, isPrimary = false) =>
  `<button name="${name}" value="${escapeHtml(value)}"${isPrimary ? ' class="primary"' : ''}>${escapeHtml(label)}</button>`;

/** Who signs in. */
export function choosePage(query: string): string {
  const buttons = people.map(({ name, address }) => button('person', address, name)).join('');
  return page('Who are you?', `<form method="post" action="${step('choose', query)}">${buttons}</form>`);
}

/** What the application wants to do. */
export function consentPage({ name, address }: Contact, scopes: readonly string[], query: string): string {
  const list = scopes.map(
    (scope) => `<li>${escapeHtml(scopeWords(scope))} <small>${escapeHtml(scope)}</small></li>`,
  );
  return page(
    'Syfte asks for permission',
    `<p>${escapeHtml(name)} <span class="quiet">${escapeHtml(address)}</span></p><p>It wants to:</p><ul>${list.join('')}</ul>` +
      `<form method="post" action="${step('consent', query)}">${button('answer', 'accept', 'Accept', true)}${button('answer', 'decline', 'Decline')}</form>`,
  );
}

/** Why nobody can sign in. */
export function refusedPage({ description }: Refused, query: string): string {
  return page(
    'You cannot sign in',
    `<p>${escapeHtml(description)}</p><form method="post" action="${step('consent', query)}">${button('answer', 'back', 'Back to the application')}</form>`,
  );
}

export const wrongPage = (why: string): string =>
  page('This sign-in is not right', `<p>${escapeHtml(why)}</p>`);
