import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { joinUrl } from '../../sandbox/mailbox/online-meeting';
import { openAttendance } from '../../src/graph/attendance';
import { aGraphScene, type GraphScene, ownBody, sentTo } from '../builders/a-graph-scene';

const [mailbox] = sentTo();
const link = joinUrl(ownBody) ?? '';
const monday = Date.UTC(2026, 10, 2, 9);
const week = 7 * 86_400_000;
const report = (at: number, minutes: number) => ({
  id: `report-${at}`,
  joinUrl: link,
  start: monday + at * week,
  end: monday + at * week + minutes * 60_000,
  records: [],
});

let scene: GraphScene;
beforeEach(async () => {
  scene = await aGraphScene({
    ...mailbox,
    reports: [report(2, 50), report(0, 40), report(1, 0), report(3, 35)],
  });
});
afterEach(() => scene.close());

const held = (url = link) => openAttendance(scene.deps).held(url);

describe('how long meetings really took', () => {
  it('is told oldest first, without those that nobody came to', async () => {
    const minutes = (await held()).map(({ start, end }) => (end.getTime() - start.getTime()) / 60_000);
    expect(minutes).toEqual([40, 50, 35]);
  });

  it('is asked for with permissions of its own', async () => {
    await held();
    expect(new Set(scene.signIn.asked.map(({ scopes }) => scopes))).toEqual(
      new Set(['OnlineMeetings.Read OnlineMeetingArtifact.Read.All']),
    );
  });

  it('is nothing for a link that is no meeting of mine', async () => {
    expect(await held('https://teams.microsoft.com/l/meetup-join/other')).toEqual([]);
    expect(await held("https://teams.microsoft.com/l/meetup-join/it's")).toEqual([]);
  });

  it('asks once more for reports that are not found, for the meeting was just named', async () => {
    scene.server.graph.plan({ path: 'attendanceReports', kind: 'status', status: 404 });
    expect(await held()).toHaveLength(3);
  });

  it('is nothing where the reports are gone', async () => {
    scene.server.graph.plan({ path: 'attendanceReports', kind: 'status', status: 404, times: 2 });
    expect(await held()).toEqual([]);
  });

  it('is told as an error where it may not be known', async () => {
    scene.server.graph.plan({ path: 'attendanceReports', kind: 'status', status: 403 });
    await expect(held()).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
