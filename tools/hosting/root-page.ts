import { rootPageWords } from '../../src/text/root-page';

type PageLanguage = Parameters<typeof rootPageWords>[0];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function section(language: PageLanguage, supportUrl: string | null): readonly string[] {
  const { what, where, help } = rootPageWords(language);
  const link =
    supportUrl === null
      ? []
      : [`      <p><a href="${escaped(supportUrl)}" rel="noreferrer">${escaped(help)}</a></p>`];
  return [
    `    <div lang="${language}">`,
    `      <p>${escaped(what)}</p>`,
    `      <p>${escaped(where)}</p>`,
    ...link,
    '    </div>',
  ];
}

/**
 * The page at the root of the host, for whoever types its address. Text alone: no script, no style, nothing to keep current.
 * @param languages those of the buttons, the first one first
 */
export function rootPage(languages: readonly PageLanguage[], supportUrl: string | null): string {
  const [first = 'en'] = languages;
  return `${[
    '<!doctype html>',
    `<html lang="${first}">`,
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="viewport" content="width=device-width, initial-scale=1">',
    '    <meta name="color-scheme" content="light dark">',
    '    <meta name="robots" content="noindex">',
    '    <title>Syfte</title>',
    '  </head>',
    '  <body>',
    '    <h1>Syfte</h1>',
    ...languages.flatMap((language) => section(language, supportUrl)),
    '  </body>',
    '</html>',
  ].join('\n')}\n`;
}
