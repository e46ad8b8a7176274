/**
 * The style that stands in each page itself, so that it is there with the page's first byte: the height of everything, and what is seen until
 * the bundle draws. The page's colour is that of Fluent's themes (colorNeutralBackground1). The policy of the pages lets it in by its hash
 * (tools/hosting/headers.ts), so it is written here as the build's minifier leaves it (test/e2e/first-load.e2e.ts).
 */
export const pageStyle = [
  '#root,body,html{height:100%;margin:0}',
  'html{--bone:#ebebeb;background:#fff}',
  '@media (prefers-color-scheme:dark){html{--bone:#3d3d3d;background:#292929}}',
  'html.light{--bone:#ebebeb;background:#fff}',
  'html.dark{--bone:#3d3d3d;background:#292929}',
  'body{overflow:hidden}',
  '.bones{max-width:720px;margin:0 auto;padding:16px}',
  '.bones i{background:var(--bone);border-radius:4px;height:32px;margin:0 0 16px;display:block}',
  '.bones b{background:var(--bone);border-radius:4px;width:96px;height:14px;margin:0 0 8px;display:block}',
  '@media (forced-colors:active){.bones b,.bones i{border:1px solid graytext}}',
].join('');
