import { consentAddress, type Registration, redirectUris } from './registration';

const json = (value: unknown) => JSON.stringify(value);

/**
 * A shell script with Azure's own command line that makes the app registration, or brings an existing one up to date. Written to be read
 * before it is run: every change is one call of Microsoft Graph. Ids of permissions are looked up by name, in the tenant itself.
 */
export function azScript(registration: Registration): string {
  const { cloud, clientId, tenant } = registration;
  const audience = 'AzureADMyOrg';
  return `#!/usr/bin/env bash
# App registration of Syfte for ${registration.origin}. Read it, then run it as somebody who may register applications:
#   bash register.sh
# It may be run again: it sets addresses and permissions to what stands here. Needs az (learn.microsoft.com/cli/azure) and no other program.
set -euo pipefail

GRAPH=${cloud.graph}
CLIENT_ID="\${1:-${clientId ?? ''}}"

az cloud set --name ${cloud.az}
az account show --output none 2>/dev/null || az login --allow-no-subscriptions${tenant === 'organizations' ? '' : ` --tenant ${tenant}`} --output none

# 1 The registration itself: single tenant, no secret, no certificate. Nothing of Syfte runs on a server.
if [ -z "$CLIENT_ID" ]; then
  CLIENT_ID=$(az rest --method POST --uri "$GRAPH/v1.0/applications" \\
    --headers Content-Type=application/json \\
    --body '${json({ displayName: 'Syfte', signInAudience: audience })}' \\
    --query appId --output tsv)
  echo "Registered: application (client) id $CLIENT_ID"
fi
OBJECT_ID=$(az rest --method GET --uri "$GRAPH/v1.0/applications(appId='$CLIENT_ID')" --query id --output tsv)

# 2 Where sign-in may return to, all of type single-page application.
az rest --method PATCH --uri "$GRAPH/v1.0/applications/$OBJECT_ID" \\
  --headers Content-Type=application/json \\
  --body '${json({ spa: { redirectUris: redirectUris(registration) } })}'

# 3 Which delegated permissions are asked for (docs/permissions.md says why).
ACCESS=
for NAME in ${registration.permissions.join(' ')}; do
  ID=$(az ad sp show --id 00000003-0000-0000-c000-000000000000 \\
    --query "oauth2PermissionScopes[?value=='$NAME'].id | [0]" --output tsv)
  ACCESS="$ACCESS\${ACCESS:+,}{\\"id\\":\\"$ID\\",\\"type\\":\\"Scope\\"}"
done
az rest --method PATCH --uri "$GRAPH/v1.0/applications/$OBJECT_ID" \\
  --headers Content-Type=application/json \\
  --body "{\\"requiredResourceAccess\\":[{\\"resourceAppId\\":\\"00000003-0000-0000-c000-000000000000\\",\\"resourceAccess\\":[$ACCESS]}]}"

TENANT=$(az account show --query tenantId --output tsv)
echo "For configure: --client-id $CLIENT_ID --tenant $TENANT"

# 4 Consent for everyone is given by an administrator, in a browser, at this address, once the site is up:
echo "${consentAddress(registration, '$CLIENT_ID', '$TENANT')}"
`;
}
