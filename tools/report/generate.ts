import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { linesOfMeeting, meetingOf, organisation, type Person, userLine } from './made-up-organisation';
import type { GenerateOptions } from './options';
import { randomNumbers } from './random-numbers';

/** Data Connect writes many files of some hundred megabytes; ours are smaller, so that few events are several, too. */
const linesInAFile = 25_000;
/** One person of the organisation for so many lines of the export, and never fewer than make a few departments. */
const linesOfAPerson = 200;
const fewest = 60;

/**
 * Writes a made-up export as Microsoft Graph Data Connect would: users, and each meeting once for everybody in it, in files of one JSON object a
 * line. The same seed gives the same files. A few lines are broken, as in the published samples.
 */
export async function generateExport({ out, events, seed }: GenerateOptions): Promise<void> {
  const random = randomNumbers(seed);
  const people = organisation(Math.max(fewest, Math.ceil(events / linesOfAPerson)), random);
  const folders = { users: join(out, 'User_v1'), events: join(out, 'CalendarView_v0') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folders.users, 'part-00000.json'), `${people.map(userLine).join('\n')}\n`);
  const lines = eventLines(people, events, random);
  for (let part = 0; part * linesInAFile < events; part += 1) {
    const name = `part-${String(part).padStart(5, '0')}.json`;
    const file = createWriteStream(join(folders.events, name));
    for (let written = 0; written < linesInAFile; written += 1) {
      const { value, done } = lines.next();
      if (done) break;
      if (!file.write(`${value}\n`)) await once(file, 'drain');
    }
    file.end();
    await finished(file);
  }
}

function* eventLines(people: readonly Person[], events: number, random: () => number): Generator<string> {
  for (let number = 0, written = 0; written < events; number += 1) {
    for (const line of linesOfMeeting(meetingOf(number, people, random))) {
      if (written >= events) return;
      written += 1;
      yield written % 5003 === 0 ? line.slice(0, -7) : line;
    }
  }
}
