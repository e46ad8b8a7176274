import { blockWords, formerLines } from '../../src/text/block';
import { languages } from '../../src/text/language';

/**
 * The visible lines by which an invite with an agenda is told, as expressions of Exchange: its signs beyond ASCII become a dot, so that the script can be
 * saved in any encoding, and blanks are any.
 */
export function agendaPatterns(): readonly string[] {
  const lines = languages.flatMap((language) => {
    const { firstLine, lastLine } = blockWords(language);
    return [firstLine, lastLine];
  });
  const patterns = [...lines, ...formerLines.firstLine, ...formerLines.lastLine].map((line) =>
    line
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[^\x20-\x7e]/g, '.')
      .replace(/ +/g, '\\s+'),
  );
  return [...new Set(patterns)];
}

const quoted = (values: readonly string[]) => values.map((value) => `'${value.replaceAll("'", "''")}'`);

/**
 * A script for a mail-flow rule of Exchange Online that reports invites without an agenda, whatever they were sent with. It changes no message and
 * stops none (docs/mail-flow-rule.md has what it cannot do).
 */
export function mailFlowRuleScript(): string {
  return `# Reports meeting requests of your own people that carry no agenda of Syfte: sent from phones, from Teams, by programs, by assistants.
# Read docs/mail-flow-rule.md first: it says what such a rule cannot do. Then, as an Exchange administrator:
#   Install-Module ExchangeOnlineManagement -Scope CurrentUser
#   ./report-invites.ps1                                      makes the rule, in test mode
#   ./report-invites.ps1 -ReportTo meetings@contoso.com       the same, with a report by mail for each match
#   ./report-invites.ps1 -Group pilot@contoso.com             for members of a group alone
#   ./report-invites.ps1 -Show                                what it found in the last seven days
#   ./report-invites.ps1 -Remove                              takes it away
# It may be run again: it sets the rule to what stands here. The rule is in test mode and has no action on messages.
param(
  [string] $ReportTo = '',
  [string] $Group = '',
  [switch] $Show,
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$name = 'Syfte: invites without an agenda (report only)'

# Lines that stand in every invite with an agenda, in each language. A dot is any sign.
$agenda = @(
  ${quoted(agendaPatterns()).join(',\n  ')}
)

Connect-ExchangeOnline -ShowBanner:$false

if ($Show) {
  Get-MailDetailTransportRuleReport -TransportRule $name -StartDate (Get-Date).AddDays(-7) -EndDate (Get-Date) |
    Sort-Object -Property MessageId -Unique |
    Format-Table -Property Date, SenderAddress, Subject
  return
}

$rule = Get-TransportRule | Where-Object { $_.Name -eq $name }
if ($Remove) {
  if ($null -ne $rule) { Remove-TransportRule -Identity $rule.Guid.ToString() -Confirm:$false }
  Write-Output 'The rule is gone.'
  return
}

$settings = @{
  FromScope = 'InOrganization'
  # Requests, and answers to them as well: Exchange does not tell them apart here.
  MessageTypeMatches = 'Calendaring'
  ExceptIfSubjectOrBodyMatchesPatterns = $agenda
  # Test mode: what the rule would do is noted and not done.
  Mode = 'Audit'
  SetAuditSeverity = 'Low'
  Comments = 'Made by Syfte. Reports, and changes nothing.'
}
if ($Group -ne '') { $settings.FromMemberOf = $Group }
if ($ReportTo -ne '') {
  $settings.GenerateIncidentReport = $ReportTo
  # Who, when and which meeting; not what stands in it.
  $settings.IncidentReportContent = @('Sender', 'Subject')
}

if ($null -eq $rule) { New-TransportRule -Name $name @settings | Out-Null } else { Set-TransportRule -Identity $rule.Guid.ToString() @settings }
Write-Output 'The rule is set, in test mode. It takes up to half an hour until Exchange follows it.'
`;
}
