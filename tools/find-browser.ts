import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { aptSteps, type InstallStep, isDebian, osRelease, runSteps } from './debian-package';

/** What the choice of a browser depends on, so that tests can stand in for another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; none when it is not there. */
  readonly list: (folder: string) => readonly string[];
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function onLinux({ env }: Machine): readonly string[] {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return linuxNames.flatMap((name) =>
    [...folders, '/usr/bin', '/snap/bin'].map((folder) => posix.join(folder, name)),
  );
}

function onMac({ home }: Machine): readonly string[] {
  const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return apps.flatMap((app) =>
    ['/Applications', `${home}/Applications`].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
}

function onWindows({ env }: Machine): readonly string[] {
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

/** Where Playwright keeps the browsers it downloads (playwright.dev/docs/browsers#managing-browser-binaries). */
function playwrightFolder({ platform, env, home }: Machine): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return `${home}/Library/Caches/ms-playwright`;
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA ?? home, 'ms-playwright');
  return `${env.XDG_CACHE_HOME ?? `${home}/.cache`}/ms-playwright`;
}

/** Inside `chromium-<revision>`; the folder names have changed between Playwright's releases. */
const playwrightPrograms: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux-arm64/chrome'],
  darwin: ['mac', 'mac-arm64', 'mac-x64'].flatMap((kind) =>
    ['Chromium', 'Google Chrome for Testing'].map((app) => `chrome-${kind}/${app}.app/Contents/MacOS/${app}`),
  ),
  win32: ['chrome-win\\chrome.exe', 'chrome-win64\\chrome.exe'],
};

function fromPlaywright(machine: Machine): readonly string[] {
  const folder = playwrightFolder(machine);
  const join = machine.platform === 'win32' ? win32.join : posix.join;
  const revisions = machine
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)));
  const programs = playwrightPrograms[machine.platform] ?? [];
  return revisions.flatMap((revision) => programs.map((program) => join(folder, revision, program)));
}

function candidates(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') return [...onMac(machine), ...fromPlaywright(machine)];
  if (machine.platform === 'win32') return [...onWindows(machine), ...fromPlaywright(machine)];
  return [...onLinux(machine), ...fromPlaywright(machine)];
}

/**
 * The path of a Chrome, Edge or Chromium, or null. `SYFTE_BROWSER` decides alone when it is set; then come the installed
 * browsers, then what Playwright has downloaded, newest first.
 * @throws Error when SYFTE_BROWSER names a file that is not there: a silent second choice would hide the slip.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const chosen = machine.env.SYFTE_BROWSER;
  if (chosen) {
    if (!machine.exists(chosen)) throw new Error(`SYFTE_BROWSER is ${chosen}, and there is no such file.`);
    return chosen;
  }
  return candidates(machine).find(machine.exists) ?? null;
}

/**
 * What installs a browser. Debian has a `chromium` package and root may install it; Ubuntu's is a stub for a snap, which does
 * not run in a container, so Ubuntu takes Playwright's download like everyone else.
 * @param system text of /etc/os-release, '' where there is none
 */
export function installSteps(system: string, isRoot: boolean): readonly InstallStep[] {
  if (isRoot && isDebian(system)) return aptSteps('chromium');
  return [{ command: 'npx', args: ['playwright-core', 'install', '--no-shell', 'chromium'], env: {} }];
}

/**
 * Installs a browser, its output passed on, and gives its path; null when that failed. Needs the network.
 */
export function installBrowser(): string | null {
  const steps = installSteps(osRelease(), process.getuid?.() === 0);
  return runSteps('browser', steps) ? findBrowser() : null;
}
