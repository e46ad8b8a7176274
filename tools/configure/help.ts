import { cloudNames } from '../hosting/clouds';

/** What `configure --help` says. */
export const help = `From a release of Syfte to the site and the manifest of your organisation.

  npm run configure -- --host https://agenda.contoso.com --out DIR [options]
  node configure.mjs   --host https://agenda.contoso.com --out DIR [options]

  --host ADDRESS      where the site will be: https, a host of its own, a port if it needs one
  --out DIR           folder to write; new or empty. Gets manifest.xml, site/, hosting/, register/ and exchange/
  --client-id ID      application (client) id of your app registration (docs/register-app.md).
                      Without it nobody signs in: My meetings and everything else behind Microsoft Graph is off
  --tenant ID         your tenant's id or domain. Default: organizations, any work account
  --cloud NAME        ${cloudNames.join(', ')}. Default: global
  --policy FILE       your organisation's rules, as JSON (docs/policy.md). Default: those that come with Syfte
  --send-mode MODE    softblock, block or promptuser (docs/send-modes.md). Default: softblock
  --languages LIST    languages of the buttons in Outlook; the first one is for every other. Default: all,
                      en,da,de,es,fi,fr,nb,sv
  --id ID             id of the add-in. Default: one that always belongs to this host
  --previous FILE     the manifest that is deployed now: its id is kept, and the version is raised if anything differs
  --support-url URL   address for help, shown by Outlook beside the add-in
  --release FILE      archive or folder of a release. Default: the dist folder beside this program
  --source-maps       puts the source maps of the release on the site, for developers who look into it there.
                      Default: they stay in the archive
  --dry-run           says what would be written, and writes nothing
  --help              this

The same options and files give the same output, byte for byte. The manifest does not depend on the policy: a new policy means new
files on the site, and no new consent in the admin center.

Ends with 0 when everything was written, with 2 when an option or the policy has to be mended; nothing is written then.
`;
