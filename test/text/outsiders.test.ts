import { expect, it } from '@jest/globals';
import { outsiderWords } from '../../src/text/outsiders';

it.each(['en', 'sv'] as const)(
  'addresses that read like ours are named, and ours beside them (%s)',
  (language) => {
    const { looksLikeOurs } = outsiderWords(language);
    const [one, two] = ['bo@cont0so.example', 'eva@contosso.example'];
    expect(looksLikeOurs([one], 'contoso.example')).toMatch(/bo@cont0so\.example .*contoso\.example/);
    expect(looksLikeOurs([one, two], 'contoso.example')).toMatch(
      /bo@cont0so\.example (?:and|och) eva@contosso/,
    );
  },
);
