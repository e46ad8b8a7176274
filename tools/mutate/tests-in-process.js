/**
 * Tests of pure code, loaded once into this process and run as often as somebody likes: for each of thousands of changes jest would start anew.
 * A test has of jest what those tests use: describe, it, expect with its matchers, jest.fn. It has no hooks and no snapshots: whoever needs them is told so
 * by a name that is not there.
 */
const { readdirSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');
const { expect } = require('expect');
const { bind } = require('jest-each');
const { ModuleMocker } = require('jest-mock');
const { JSDOM } = require('jsdom');

const { projects } = require('../../jest.config.js');
const unit = projects.find(({ displayName }) => displayName === 'unit');
const [[, [, swcOptions]]] = Object.entries(unit.transform);

/** Tests that ask how long a million characters take. */
const isLeftOut = (path) => path.endsWith('hostile-bodies.test.ts');

const needsDocument = (path) => readFileSync(path, 'utf8').startsWith('/** @jest-environment jsdom');

/** One document for all the tests that jest gives one each: they parse in it and leave nothing behind. */
function bringDocument() {
  const { window } = new JSDOM();
  for (const name of ['document', 'DOMParser', 'Node', 'Element', 'HTMLElement', 'Text'])
    globalThis[name] = window[name];
}

/** The test files of these folders under `root`/test. */
function testFilesIn(root, folders) {
  return folders
    .map((folder) => join(root, 'test', folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.test.ts') && !isLeftOut(path))
    .sort();
}

/** What registers itself while a file is loaded: `{ id, fileName, run, isSkipped, ms, noticed }`. */
const registered = [];
const names = [];
let fileName = '';

function describe(name, define) {
  names.push(name);
  try {
    define();
  } finally {
    names.pop();
  }
}

function register(name, run, isSkipped) {
  const full = [...names, name].join(' ');
  const twins = registered.filter((test) => test.name === full).length;
  registered.push({
    id: twins > 0 ? `${full} #${twins}` : full,
    name: full,
    fileName,
    run,
    isSkipped,
    ms: 0,
    noticed: 0,
  });
}

const it = (name, run) => register(name, run, false);
it.skip = (name, run) => register(name, run, true);
it.each = bind(it);
it.skip.each = bind(it.skip);
describe.each = bind(describe);
// What is inside is loaded no more than jest runs it.
describe.skip = () => undefined;
describe.skip.each = () => describe.skip;

const mocker = new ModuleMocker(globalThis);
const globals = { describe, it, test: it, expect, jest: { fn: mocker.fn.bind(mocker) } };

/** TypeScript as jest has it, and two modules in another edition. */
function understandTypeScript() {
  for (const extension of ['.ts', '.tsx'])
    Module._extensions[extension] = (module, path) => {
      const { code } = transformSync(readFileSync(path, 'utf8'), {
        ...swcOptions,
        filename: path,
        configFile: false,
        swcrc: false,
      });
      module._compile(code, path);
    };
  const load = Module._load;
  Module._load = (request, ...others) =>
    request === '@jest/globals'
      ? globals
      : load(request === 'fast-check' ? join(__dirname, 'few-runs.js') : request, ...others);
}

/** The tests of these files, in order. To be called once in a process. */
function loadTests(root, files) {
  understandTypeScript();
  if (files.some(needsDocument)) bringDocument();
  for (const path of unit.setupFilesAfterEnv) require(path.replace('<rootDir>', root));
  for (const file of files) {
    fileName = resolve(file);
    require(fileName);
  }
  return registered;
}

/** Runs one test; what it failed with, or null. */
async function failureOf(test) {
  const began = performance.now();
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    test.ms = performance.now() - began;
  }
}

module.exports = { failureOf, loadTests, testFilesIn };
