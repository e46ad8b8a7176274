import { consentAddress, type Registration, redirectUris } from './registration';

const quoted = (values: readonly string[]) => values.map((value) => `  '${value}'`).join(',\n');

/** The same registration with Microsoft Graph PowerShell, for those who have no Azure command line. */
export function powershellScript(registration: Registration): string {
  const { cloud, clientId, tenant } = registration;
  const tenantId = tenant === 'organizations' ? '' : ` -TenantId '${tenant}'`;
  return `# App registration of Syfte for ${registration.origin}. Read it, then run it as somebody who may register applications:
#   ./register.ps1
# It may be run again: it sets addresses and permissions to what stands here. Needs Microsoft Graph PowerShell:
#   Install-Module Microsoft.Graph.Applications -Scope CurrentUser
param([string] $ClientId = '${clientId ?? ''}')
$ErrorActionPreference = 'Stop'

Connect-MgGraph -Environment ${cloud.powershell}${tenantId} -Scopes 'Application.ReadWrite.All' -NoWelcome

# 1 The registration itself: single tenant, no secret, no certificate. Nothing of Syfte runs on a server.
if ($ClientId -eq '') {
  $app = New-MgApplication -DisplayName 'Syfte' -SignInAudience 'AzureADMyOrg'
  $ClientId = $app.AppId
  Write-Output "Registered: application (client) id $ClientId"
} else {
  $app = Get-MgApplication -Filter "appId eq '$ClientId'"
  if ($null -eq $app) { throw "There is no application with the client id $ClientId in this tenant." }
}

# 2 Where sign-in may return to, all of type single-page application.
$redirectUris = @(
${quoted(redirectUris(registration))}
)

# 3 Which delegated permissions are asked for (docs/permissions.md says why).
$names = @(
${quoted(registration.permissions)}
)
$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$access = foreach ($name in $names) {
  $scope = $graph.Oauth2PermissionScopes | Where-Object { $_.Value -eq $name }
  if ($null -eq $scope) { throw "Microsoft Graph has no permission $name in this cloud." }
  @{ Id = $scope.Id; Type = 'Scope' }
}
Update-MgApplication -ApplicationId $app.Id -Spa @{ RedirectUris = $redirectUris } -RequiredResourceAccess @(
  @{ ResourceAppId = '00000003-0000-0000-c000-000000000000'; ResourceAccess = @($access) }
)

$tenant = (Get-MgContext).TenantId
Write-Output "For configure: --client-id $ClientId --tenant $tenant"

# 4 Consent for everyone is given by an administrator, in a browser, at this address, once the site is up:
Write-Output "${consentAddress(registration, '$ClientId', '$tenant')}"
`;
}
