import { performance } from 'node:perf_hooks';
import { createContext, runInContext } from 'node:vm';
import { aLaunchEvent, type FakeItem, FakeOffice } from '../../test/builders/fake-office';

/**
 * Sends once through gate.js as built, in a context without a page.
 * @param latency ms that each Office call takes
 * @returns ms, and the most calls that were in flight
 */
export async function send(
  code: string,
  item: Partial<FakeItem>,
  latency: number,
): Promise<{ ms: number; inFlight: number }> {
  const office = new FakeOffice(item, { latency });
  runInContext(code, createContext({ Office: office.office(), setTimeout, clearTimeout, console }));
  const start = performance.now();
  await new Promise<void>((done) => {
    office.handlers.get('onAppointmentSend')?.(aLaunchEvent(() => done()));
  });
  return { ms: performance.now() - start, inFlight: office.mostInFlight };
}
