import { type ClientRequest, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import express from 'express';
import { liveReload, reloading, tabScriptPath } from '../../../sandbox/server/live-reload';
import { liveReloadPath } from '../../../sandbox/server/rebuilt';

const live = liveReload();
const server = createServer(express().use(live.router)).listen(0);
const asked: ClientRequest[] = [];

afterEach(() => {
  for (const request of asked) request.destroy();
  server.close();
});

function answer(path: string): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, failed) => {
    asked.push(get(`http://localhost:${port}${path}`, done).on('error', failed));
  });
}

it('every page that listens hears what was built anew, as server-sent events', async () => {
  const pages = [await answer(liveReloadPath), await answer(liveReloadPath)];
  expect(pages[0]?.headers['content-type']).toMatch(/^text\/event-stream/);
  const heard = pages.map((page) => new Promise((done) => page.once('data', (data) => done(String(data)))));
  live.tell('pages');
  expect(await Promise.all(heard)).toEqual(['event: pages\ndata:\n\n', 'event: pages\ndata:\n\n']);
  const [first] = pages;
  first?.destroy();
  const [, second] = pages;
  const next = new Promise((done) => second?.once('data', (data) => done(String(data))));
  live.tell('styles');
  expect(await next).toBe('event: styles\ndata:\n\n');
});

it('a page in a tab of its own gets one script, by its address: its policy allows none inside', () => {
  const script = `<script src="${tabScriptPath}"></script>`;
  expect(reloading('<html><head lang="en"><title>x</title></head></html>')).toBe(
    `<html><head lang="en">${script}<title>x</title></head></html>`,
  );
});
