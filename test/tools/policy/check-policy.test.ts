import { describe, expect, it } from '@jest/globals';
import { completeWords } from '../../../src/policy/own-words';
import { defaultPolicy } from '../../../src/policy/policy';
import { checkPolicy } from '../../../tools/policy/check-policy';

/** What is wrong, the policy, and every mistake that is named, in the order of the text. */
const broken: readonly (readonly [what: string, text: string, mistakes: readonly string[]])[] = [
  ['an empty file', '', ['line 1, column 1: the file is empty; expected an object in { }']],
  [
    'a list for a policy',
    '[]',
    [
      'found an empty list; expected an object in { } with $schema, strictness, strictnessWithOutsiders, existing, onFailure, …',
    ],
  ],
  [
    'a comment',
    '{\n  // ours\n  "strictness": "ask"\n}',
    ['line 2, column 3: found a comment; expected none, for JSON has no comments'],
  ],
  [
    'single quotes',
    "{ 'strictness': 'ask' }",
    ["line 1, column 3: found the quotation mark '; expected a field name in double quotes"],
  ],
  [
    'curly quotes',
    '{ “strictness”: "ask" }',
    ['line 1, column 3: found the quotation mark “; expected a field name in double quotes'],
  ],
  [
    'a comma too many',
    '{\n  "strictness": "ask",\n}',
    ['line 3, column 1: found } after a comma; expected a field name in double quotes, or no comma'],
  ],
  [
    'a comma too few',
    '{\n  "strictness": "ask"\n  "existing": "stop"\n}',
    ['line 3, column 3: found a text; expected a comma or }'],
  ],
  [
    'a name without quotes',
    '{ strictness: "ask" }',
    ['line 1, column 3: found s; expected a field name in double quotes'],
  ],
  [
    'a bracket that does not close',
    '{ "domains": ["contoso.example"',
    ['line 1, column 32: found the end of the file; expected a comma or ]'],
  ],
  [
    'a text that does not close',
    '{ "strictness": "ask }\n',
    ['line 1, column 17: this text does not end; expected " before the end of the line'],
  ],
  [
    'a backslash alone',
    '{ "exempt": { "subjects": ["^lunch\\b", "\\d"] } }',
    ['line 1, column 41: found \\d; expected \\\\d, for JSON writes a backslash twice'],
  ],
  [
    'the edge of a word with one backslash',
    '{ "exempt": { "subjects": ["^lunch\\b"] } }',
    [
      'exempt.subjects[0]: found "^lunch\\b"; JSON reads \\b as a backspace; expected \\\\b for the edge of a word',
    ],
  ],
  ['True for true', '{ "attendanceReports": True }', ['line 1, column 24: found True; expected true']],
  [
    'a value without quotes',
    '{ "strictness": ask }',
    ['line 1, column 17: found ask; expected a value: a text stands in double quotes'],
  ],
  [
    'a colon too few',
    '{ "strictness" "ask" }',
    ['line 1, column 16: found a text; expected a colon after "strictness"'],
  ],
  [
    'something after the end',
    '{ "strictness": "ask" } }',
    ['line 1, column 25: found } after the end of the policy; expected nothing'],
  ],
  [
    'a field twice',
    '{ "strictness": "ask", "strictness": "stop" }',
    ['strictness: is there twice; expected each field once'],
  ],
  [
    'a misspelt field',
    '{ "strictnes": "ask" }',
    ['strictnes: there is no such field; did you mean strictness?'],
  ],
  [
    'a misspelt field within another',
    '{ "exempt": { "categorys": ["Social"] } }',
    ['exempt.categorys: there is no such field; did you mean categories?'],
  ],
  [
    'a field at the wrong place',
    '{ "purpose": true, "fewerThan": 3 }',
    [
      'purpose: there is no such field; did you mean required.purpose?',
      'fewerThan: there is no such field; did you mean exempt.fewerThan?',
    ],
  ],
  [
    'a field nobody knows',
    '{ "review": { "colour": "blue" } }',
    ['review.colour: there is no such field; expected isOn, weeks'],
  ],
  [
    'a value nobody knows',
    '{ "strictness": "block" }',
    ['strictness: found "block"; expected "stop" or "ask"'],
  ],
  [
    'a number for an answer',
    '{ "required": { "goal": 1 } }',
    ['required.goal: found 1; expected true or false'],
  ],
  [
    'a text for an object',
    '{ "required": "purpose" }',
    ['required: found "purpose"; expected an object in { } with purpose, reasons, goal, nextStep'],
  ],
  [
    'a text for a list',
    '{ "domains": "contoso.example" }',
    ['domains: found "contoso.example"; expected a list in [ ]'],
  ],
  [
    'nothing required',
    '{ "required": { "purpose": false, "reasons": false, "goal": false, "nextStep": false } }',
    ['required: nothing is required; expected at least one answer to be true'],
  ],
  [
    'a small meeting that needs nothing',
    '{ "light": { "people": 2, "minutes": 30, "required": {} } }',
    ['light.required: nothing is required; expected at least one answer to be true, or exempt.fewerThan'],
  ],
  [
    'a small meeting that needs more than a big one',
    '{ "required": { "goal": false }, "light": { "people": 2, "minutes": 30, "required": { "goal": true } } }',
    [
      'light.required.goal: found true, and required does not ask for it; a small meeting would need more than a big one',
    ],
  ],
  [
    'a small meeting that needs all',
    '{ "required": { "reasons": false, "nextStep": false }, "light": { "people": 2, "minutes": 30, "required": { "purpose": true, "goal": true } } }',
    ['light.required: it asks for all that required does, so that light changes nothing'],
  ],
  [
    'small meetings that are never checked',
    '{ "exempt": { "fewerThan": 2 }, "light": { "people": 2, "minutes": 30, "required": { "purpose": true } } }',
    [
      'light.people: found 2; invites to fewer than 2 others (exempt.fewerThan) are never checked, so that light changes nothing',
    ],
  ],
  [
    'another strictness for people outside, without domains',
    '{ "strictnessWithOutsiders": "ask" }',
    [
      'strictnessWithOutsiders: without domains nobody is outside; expected the organisation’s own in domains',
    ],
  ],
  [
    'half a person',
    '{ "oneReasonAbove": 2.5 }',
    ['oneReasonAbove: found 2.5; expected a whole number from 0 to 1000'],
  ],
  [
    'a people limit as text',
    '{ "exempt": { "fewerThan": "3" } }',
    ['exempt.fewerThan: found "3"; expected a whole number from 1 to 1000'],
  ],
  [
    'an expression that is none',
    '{ "exempt": { "subjects": ["^lunch", "(fika"] } }',
    ['exempt.subjects[1]: found "(fika"; expected a regular expression (Unterminated group)'],
  ],
  [
    'an expression that takes for ever',
    '{ "exempt": { "subjects": ["^(\\\\w+\\\\s?)+$"] } }',
    [
      'exempt.subjects[0]: found "^(\\\\w+\\\\s?)+$"; it can take seconds or minutes on a long subject; expected no repetition within a repetition, and at most one .* (a pattern is looked for anywhere, so it needs none at its beginning)',
    ],
  ],
  [
    'an expression that is slow',
    '{ "exempt": { "subjects": [".*a.*a.*a.*a.*a.*b"] } }',
    [
      'exempt.subjects[0]: found ".*a.*a.*a.*a.*a.*b"; it can take seconds or minutes on a long subject; expected no repetition within a repetition, and at most one .* (a pattern is looked for anywhere, so it needs none at its beginning)',
    ],
  ],
  [
    'an expression for everything',
    '{ "exempt": { "subjects": [".*"] } }',
    ['exempt.subjects[0]: found ".*"; it matches every subject, so that nothing would be checked'],
  ],
  [
    'an empty expression',
    '{ "exempt": { "subjects": [""] } }',
    ['exempt.subjects[0]: found ""; expected a text of 1 to 200 characters'],
  ],
  [
    'an expression twice',
    '{ "exempt": { "subjects": ["^lunch", "^lunch", "^fika", "^lunch"] } }',
    [
      'exempt.subjects[1]: found "^lunch", which exempt.subjects[0] says already; expected each once',
      'exempt.subjects[3]: found "^lunch", which exempt.subjects[0] says already; expected each once',
    ],
  ],
  [
    'a category twice',
    '{ "exempt": { "categories": ["Social", "social"] } }',
    ['exempt.categories[1]: found "social", which exempt.categories[0] says already; expected each once'],
  ],
  [
    'internal without domains',
    '{ "exempt": { "internal": true }, "reasonsFor": { "outsiders": false } }',
    [
      'exempt.internal: without domains nobody is outside; expected the organisation’s own in domains',
      'reasonsFor.outsiders: without domains nobody is outside; expected the organisation’s own in domains',
    ],
  ],
  [
    'everybody exempt',
    '{ "domains": ["contoso.example"], "exempt": { "internal": true, "external": true } }',
    ['exempt: internal and external are both true, so that nothing would be checked; expected at most one'],
  ],
  [
    'an address for a domain',
    '{ "domains": ["@contoso.example", "*.contoso.example", "contoso"] }',
    [
      'domains[0]: found "@contoso.example"; expected a mail domain such as contoso.com, without @ or *',
      'domains[1]: found "*.contoso.example"; expected a mail domain such as contoso.com, without @ or *',
      'domains[2]: found "contoso"; expected a mail domain such as contoso.com, without @ or *',
    ],
  ],
  [
    'a language nobody speaks',
    '{ "languages": ["en", "it"] }',
    ['languages[1]: found "it"; expected "en", "da", "de", "es", "fi", "fr", "nb" or "sv"'],
  ],
  [
    'no language',
    '{ "languages": [] }',
    ['languages: found an empty list; expected a list in [ ] with at least one entry'],
  ],
  [
    'a language for the block that is none',
    '{ "blockLanguage": "svenska" }',
    [
      'blockLanguage: found "svenska"; expected "organizer", "en", "da", "de", "es", "fi", "fr", "nb" or "sv"',
    ],
  ],
  [
    'a word that is a pattern',
    '{ "words": { "empty": ["town hall", "sync*", "-"] } }',
    [
      'words.empty[1]: found "sync*"; expected a word or a few, of letters, digits, hyphens and apostrophes',
      'words.empty[2]: found "-"; expected a word or a few, of letters, digits, hyphens and apostrophes',
    ],
  ],
  [
    'a sentence too long',
    '{ "words": { "stop": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } }',
    [
      'words.stop: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" (200 characters); expected a text of at most 150 characters, or one for each language: { "en": "…", "sv": "…" }',
    ],
  ],
  [
    'words in a language nobody speaks',
    '{ "words": { "stop": { "it": "Hallo" } } }',
    ['words.stop.it: there is no such field; expected en, da, de, es, fi, fr, nb, sv'],
  ],
  [
    'no words',
    '{ "support": { "text": {}, "link": "https://intranet.contoso.example" } }',
    [
      'support.text: found an empty object; expected a text of 1 to 80 characters, or one for each language: { "en": "…", "sv": "…" }',
    ],
  ],
  [
    'a link that runs',
    '{ "support": { "text": "Help", "link": "javascript:alert(1)" } }',
    ['support.link: found "javascript:alert(1)"; expected an address that begins with https:// or mailto:'],
  ],
  [
    'support without a link',
    '{ "support": { "text": "Help" } }',
    ['support.link: is missing; expected an address that begins with https:// or mailto:'],
  ],
  [
    'a template without a name',
    '{ "templates": [{ "id": "board", "kind": "decide" }] }',
    [
      'templates[0].name: is missing; expected a text of 1 to 60 characters, or one for each language: { "en": "…", "sv": "…" }',
    ],
  ],
  [
    'a template of a kind that is none',
    '{ "templates": [{ "id": "board", "kind": "meeting", "name": "Board" }] }',
    [
      'templates[0].kind: found "meeting"; expected "decide", "solve", "learn", "plan", "review", "inform" or "visit"',
    ],
  ],
  [
    'two templates of one id',
    '{ "templates": [{ "id": "board", "kind": "decide", "name": "A" }, { "id": "board", "kind": "decide", "name": "B" }] }',
    ['templates[1].id: found "board", which templates[0].id says already; expected each once'],
  ],
  [
    'an id that is a sentence',
    '{ "templates": [{ "id": "Board meeting", "kind": "decide", "name": "A" }] }',
    ['templates[0].id: found "Board meeting"; expected small letters, digits and hyphens, at most 50'],
  ],
  [
    'a template shorter than its topics',
    '{ "templates": [{ "id": "board", "kind": "decide", "name": "A", "minutes": 20, "topics": [{ "title": "x", "minutes": 15 }, { "title": "y", "minutes": 15 }] }] }',
    ['templates[0].minutes: found 20; expected at least 30, as long as its topics'],
  ],
  [
    'a topic without minutes',
    '{ "templates": [{ "id": "board", "kind": "decide", "name": "A", "topics": [{ "title": "x" }] }] }',
    ['templates[0].topics[0].minutes: is missing; expected a whole number from 1 to 480'],
  ],
  [
    'a purpose in a template',
    '{ "templates": [{ "id": "board", "kind": "decide", "name": "A", "purpose": "x" }] }',
    ['templates[0].purpose: there is no such field; did you mean hints.purpose?'],
  ],
  [
    'a role nobody has',
    '{ "roles": { "decide": { "sentence": "You decide." } } }',
    ['roles.decide: there is no such field; did you mean decides?'],
  ],
  [
    'steps too short',
    '{ "time": { "steps": [5, 10, 15] } }',
    [
      'time.steps[0]: found 5; expected a whole number from 15 to 1440',
      'time.steps[1]: found 10; expected a whole number from 15 to 1440',
    ],
  ],
  [
    'steps out of order',
    '{ "time": { "steps": [15, 45, 30, 60, 20] } }',
    [
      'time.steps[2]: found 30 after 45; expected the shortest first',
      'time.steps[4]: found 20 after 60; expected the shortest first',
    ],
  ],
  [
    'a step twice',
    '{ "time": { "steps": [15, 30, 30] } }',
    ['time.steps[2]: found 30, which time.steps[1] says already; expected each once'],
  ],
  [
    'an hour that becomes an hour',
    '{ "time": { "hour": { "byKind": { "decide": 60, "plan": null } } } }',
    ['time.hour.byKind.decide: found 60; expected null, or a whole number from 15 to 59'],
  ],
  [
    'history that never counts',
    '{ "time": { "history": { "fewest": 20 } } }',
    [
      'time.history.fewest: fewest is 20 and memory 12, so that earlier meetings never count; expected fewest to be at most memory',
    ],
  ],
  [
    'a chance above one',
    '{ "time": { "history": { "leastChance": 40 } } }',
    ['time.history.leastChance: found 40; expected a number from 0 to 1'],
  ],
  [
    'a currency nobody pays in',
    '{ "time": { "hourlyRate": { "amount": 800, "currency": "KRO" } } }',
    ['time.hourlyRate.currency: found "KRO"; expected a currency such as SEK, EUR or USD'],
  ],
  [
    'a currency in small letters',
    '{ "time": { "hourlyRate": { "amount": 0, "currency": "sek" } } }',
    [
      'time.hourlyRate.amount: found 0; expected a number above 0, at most 1000000',
      'time.hourlyRate.currency: found "sek"; expected three capital letters such as SEK',
    ],
  ],
  [
    'weeks that are not offered',
    '{ "review": { "weeks": 3 } }',
    ['review.weeks: found 3; expected 2, 4 or 8'],
  ],
  [
    'yes for true',
    '{ "review": { "isOn": "yes" }, "attendanceReports": "no" }',
    [
      'review.isOn: found "yes"; expected true or false',
      'attendanceReports: found "no"; expected true or false',
    ],
  ],
  [
    'a name that JavaScript keeps for itself',
    '{ "__proto__": { "strictness": "ask" } }',
    [
      '__proto__: there is no such field; expected $schema, strictness, strictnessWithOutsiders, existing, onFailure, required, light, reasonsFor, oneReasonAbove, exempt, domains, meetingHosts, languages, blockLanguage, words, support, templates, shippedTemplates, roles, review, attendanceReports, time',
    ],
  ],
  [
    'many mistakes',
    '{\n  "strictness": "hard",\n  "exempt": { "subjects": ["(", 5], "allday": true },\n  "time": { "steps": [] },\n  "languages": ["se"]\n}',
    [
      'strictness: found "hard"; expected "stop" or "ask"',
      'exempt.subjects[0]: found "("; expected a regular expression (Unterminated group)',
      'exempt.subjects[1]: found 5; expected a text of 1 to 200 characters',
      'exempt.allday: there is no such field; did you mean allDay?',
      'time.steps: found an empty list; expected a list in [ ] with at least one entry',
      'languages[0]: found "se"; expected "en", "da", "de", "es", "fi", "fr", "nb" or "sv"',
    ],
  ],
];

function mistakesIn(text: string): readonly string[] {
  const checked = checkPolicy(text);
  return 'policy' in checked
    ? []
    : checked.mistakes.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
}

describe('a broken policy', () => {
  it('there are more than forty here', () => {
    expect(broken.length).toBeGreaterThan(40);
  });

  it.each(broken)('%s', (_what, text, mistakes) => {
    expect(mistakesIn(text)).toEqual(mistakes);
  });

  it('is never built on', () => {
    for (const [, text] of broken) expect(checkPolicy(text)).not.toHaveProperty('policy');
  });
});

describe('a policy without mistakes', () => {
  it.each(['{}', '\uFEFF{ "$schema": "./policy.schema.json" }', JSON.stringify(defaultPolicy, null, 2)])(
    'gives the whole policy: %#',
    (text) => {
      expect(checkPolicy(text)).toEqual({ policy: defaultPolicy });
    },
  );

  it('is completed', () => {
    const checked = checkPolicy('{ "existing": "stop", "words": { "stop": { "sv": "Fråga Bo." } } }');
    expect(checked).toEqual({
      policy: {
        ...defaultPolicy,
        existing: 'stop',
        words: { stop: completeWords('Fråga Bo.'), empty: [] },
      },
    });
  });
});
