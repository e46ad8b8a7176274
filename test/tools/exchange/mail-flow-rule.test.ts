import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../../src/invite/render-block';
import { blockWords } from '../../../src/text/block';
import { agendaPatterns, mailFlowRuleScript } from '../../../tools/exchange/mail-flow-rule';
import { anAgenda } from '../../builders/an-agenda';

describe('the script for a mail-flow rule', () => {
  it('is as approved', () => {
    expect(mailFlowRuleScript()).toBeAsApproved(join(__dirname, 'report-invites.ps1.approved.txt'));
  });

  it('only ever makes a rule in test mode, with nothing that it does to a message', () => {
    const script = mailFlowRuleScript();
    expect(script).toContain("Mode = 'Audit'");
    expect(script).not.toMatch(/Reject|Redirect|Delete|Quarantine|Prepend|ModerateMessage|Enforce/);
  });

  it('can be saved in any encoding', () => {
    expect(mailFlowRuleScript()).toMatch(/^[\n\x20-\x7e]*$/);
  });
});

describe('the lines that it looks for', () => {
  const isFound = (text: string) => agendaPatterns().some((pattern) => new RegExp(pattern, 'i').test(text));

  it.each(['en', 'sv'] as const)('stand in every block, in %s', (language) => {
    expect(isFound(renderBlock(anAgenda(), language))).toBe(true);
    expect(isFound(blockWords(language).lastLine.replaceAll(' ', '\u00a0'))).toBe(true);
  });

  it.each(['Agenda', 'Agenda for Syfte', 'Syfte: sälj mer', 'Accepted: Weekly sales'])(
    'do not stand in %s',
    (text) => expect(isFound(text)).toBe(false),
  );
});
