import type { Files } from '../../../tools/configure/release-files';
import { everyPack } from '../../builders/gate-packs';
import { manifestText } from '../../manifest/the-manifest';

const bytes = (text: string) => new TextEncoder().encode(text);

const page = (name: string) =>
  `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="/policy.js"></script><script src="/${name}.12345678.js"></script>`;

/** A small release: its own manifest, pages, a gate.js with the place for the policy, and nothing else. */
export function aRelease(): Files {
  const files = {
    'assets/icon-16.png': 'png',
    'attendee.html': page('attendee'),
    'gate.html': page('gate'),
    'gate.js': `${everyPack}Office.actions.associate('onAppointmentSend',f);const rules='{"syfteGateRules":null}';`,
    'manifest.xml': manifestText,
    'organizer.html': page('organizer'),
    'policy.js': 'globalThis.syfteStamp=undefined;',
    'vendor.12345678.js': 'vendor',
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));
}
