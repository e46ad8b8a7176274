import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { all, attribute, child, type Rule, resource } from '../../../tools/manifest/read-manifest';
import { root } from '../the-manifest';

/** What the build puts beside assets/ (webpack.config.js). */
const built = [
  '/organizer.html',
  '/attendee.html',
  '/my-meetings.html',
  '/plan.html',
  '/gate.html',
  '/gate.js',
];

function urls(app: Element): readonly string[] {
  return [...all(app, '*')]
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

const oneHost: Rule = {
  name: 'every address is https and on one host',
  complaints: (app) => {
    const host = new URL(attribute(child(app, 'IconUrl'), 'DefaultValue')).origin;
    return urls(app)
      .filter((url) => new URL(url).origin !== host || !url.startsWith('https://'))
      .map((url) => `${url} is not under ${host}`);
  },
};

const there: Rule = {
  name: 'every address is a page of the build or a file in assets',
  complaints: (app) =>
    urls(app)
      .map((url) => new URL(url).pathname)
      .filter(
        (path) => !built.includes(path) && !(path.startsWith('/assets/') && existsSync(join(root, path))),
      )
      .map((path) => `${path} does not exist`),
};

/** Width and height stand at bytes 16 and 20 of a PNG file (RFC 2083, IHDR). */
function pngSize(path: string): string {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return 'no PNG';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

function wrongSize(name: string, url: string, size: string): readonly string[] {
  const found = url === '' ? 'nothing' : pngSize(join(root, new URL(url).pathname));
  return found === `${size}x${size}` ? [] : [`${name} should be ${size}x${size} and is ${found}`];
}

const iconSizes: Rule = {
  name: 'an icon has as many pixels as the manifest claims',
  complaints: (app) => [
    ...wrongSize('IconUrl', attribute(child(app, 'IconUrl'), 'DefaultValue'), '64'),
    ...wrongSize(
      'HighResolutionIconUrl',
      attribute(child(app, 'HighResolutionIconUrl'), 'DefaultValue'),
      '128',
    ),
    ...all(app, 'Icon').flatMap((icon) =>
      all(icon, 'Image').flatMap((image) => {
        const id = attribute(image, 'resid');
        return wrongSize(id, attribute(resource(app, id), 'DefaultValue'), attribute(image, 'size'));
      }),
    ),
  ],
};

const ribbonSizes: Rule = {
  name: 'a button has every ribbon size',
  complaints: (app) =>
    all(app, 'Icon').flatMap((icon) => {
      const sizes = all(icon, 'Image').map((image) => attribute(image, 'size'));
      return ['16', '20', '24', '32', '40', '48', '64', '80']
        .filter((size) => !sizes.includes(size))
        .map((size) => `a button has no icon of ${size} pixels`);
    }),
};

export const fileRules: readonly Rule[] = [oneHost, there, iconSizes, ribbonSizes];
