import { describe, expect, it } from '@jest/globals';
import { findBrowser, installSteps, type Machine } from '../../tools/find-browser';

/** A machine with nothing on it but the files given; folders are listed from those files. */
function aMachine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env:
      platform === 'win32'
        ? { LOCALAPPDATA: 'C:\\Users\\Anna\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files', ...env }
        : env,
    home: platform === 'darwin' ? '/Users/anna' : '/home/anna',
    exists: (path) => files.includes(path),
    list: (folder) =>
      files
        .filter((file) => file.startsWith(folder + separator))
        .map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ''),
  };
}

const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const edgeOnWindows = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
const downloaded = (revision: number) =>
  `/home/anna/.cache/ms-playwright/chromium-${revision}/chrome-linux64/chrome`;
const downloadedOnWindows =
  'C:\\Users\\Anna\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe';
const downloadedOnMac =
  '/Users/anna/Library/Caches/ms-playwright/chromium-1200/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

describe('a browser is found', () => {
  it.each([
    ['Chromium on Linux', 'linux', '/usr/bin/chromium'],
    ['Edge on Linux', 'linux', '/usr/bin/microsoft-edge'],
    [
      "Playwright's on Linux on ARM",
      'linux',
      '/home/anna/.cache/ms-playwright/chromium-1255/chrome-linux-arm64/chrome',
    ],
    ['Chromium from a snap', 'linux', '/snap/bin/chromium'],
    ['Chrome on a Mac', 'darwin', chromeOnMac],
    ['Chrome in a home folder on a Mac', 'darwin', `/Users/anna${chromeOnMac}`],
    ['Edge on Windows', 'win32', edgeOnWindows],
    [
      'Chrome for one user on Windows',
      'win32',
      'C:\\Users\\Anna\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ["Playwright's on Linux", 'linux', downloaded(1200)],
    ["Playwright's on a Mac", 'darwin', downloadedOnMac],
    ["Playwright's on Windows", 'win32', downloadedOnWindows],
  ] as const)('%s', (_, platform, file) => {
    expect(findBrowser(aMachine(platform, [file]))).toBe(file);
  });

  it('in a folder of the PATH', () => {
    expect(findBrowser(aMachine('linux', ['/opt/bin/google-chrome'], { PATH: '/usr/bin::/opt/bin' }))).toBe(
      '/opt/bin/google-chrome',
    );
  });

  it('where PLAYWRIGHT_BROWSERS_PATH says', () => {
    const file = '/srv/browsers/chromium-1200/chrome-linux/chrome';
    expect(findBrowser(aMachine('linux', [file], { PLAYWRIGHT_BROWSERS_PATH: '/srv/browsers' }))).toBe(file);
  });
});

describe('of several browsers', () => {
  it('SYFTE_BROWSER decides', () => {
    const machine = aMachine('linux', ['/usr/bin/chromium', '/opt/mine'], { SYFTE_BROWSER: '/opt/mine' });
    expect(findBrowser(machine)).toBe('/opt/mine');
  });

  it('Chrome comes before Edge', () => {
    const machine = aMachine('linux', ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome']);
    expect(findBrowser(machine)).toBe('/usr/bin/google-chrome');
  });

  it('an installed one comes before a downloaded one', () => {
    expect(findBrowser(aMachine('linux', [downloaded(1200), '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('the newest download comes first, by number', () => {
    expect(findBrowser(aMachine('linux', [downloaded(999), downloaded(1200)]))).toBe(downloaded(1200));
  });
});

describe('no browser', () => {
  it('is null', () => {
    expect(findBrowser(aMachine('linux', []))).toBeNull();
  });

  it("is found among Playwright's headless shells", () => {
    const shell = '/home/anna/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux64/chrome';
    expect(findBrowser(aMachine('linux', [shell]))).toBeNull();
  });

  it('at SYFTE_BROWSER is an error, not a second choice', () => {
    const machine = aMachine('linux', ['/usr/bin/chromium'], { SYFTE_BROWSER: '/opt/gone' });
    expect(() => findBrowser(machine)).toThrow('SYFTE_BROWSER is /opt/gone');
  });
});

describe('what installs a browser', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
  const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
  const playwright = ['npx playwright-core install --no-shell chromium'];

  it.each([
    [
      'root on Debian: the package',
      debian,
      true,
      ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
    ],
    ['anyone else on Debian: a download', debian, false, playwright],
    ['root on Ubuntu, whose package is a snap: a download', ubuntu, true, playwright],
    ['no Linux: a download', '', false, playwright],
  ] as const)('%s', (_, osRelease, isRoot, expected) => {
    expect(installSteps(osRelease, isRoot).map(({ command, args }) => [command, ...args].join(' '))).toEqual(
      expected,
    );
  });

  it('asks no questions', () => {
    expect(installSteps(debian, true).map(({ env }) => env.DEBIAN_FRONTEND)).toEqual([
      'noninteractive',
      'noninteractive',
    ]);
  });
});
