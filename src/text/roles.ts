import { type Language, languages } from './language';

/** The roles by the names that src/agenda/role.ts gives them. */
type RoleName = 'decides' | 'contributes' | 'presents' | 'learns' | 'informed';

/** The words of one role: what it is called, and the sentence that tells an attendee why they are invited. */
export interface RoleWords {
  readonly name: string;
  /** Whole, without anything to fill in: it is true as it stands. */
  readonly sentence: string;
  /** The same before a colon, when it is said what it is about. */
  readonly lead: string;
}

/** What a policy says instead; '' is as here. */
export type OwnRoles = {
  readonly [role in RoleName]?: {
    readonly [words in keyof RoleWords]: { readonly [language in Language]: string };
  };
};

type AllRoleWords = { readonly [role in RoleName]: RoleWords };

const en: AllRoleWords = {
  decides: {
    name: 'Decides',
    sentence: 'You decide: we need your yes or no to move on.',
    lead: 'We need your decision on this',
  },
  contributes: {
    name: 'Contributes',
    sentence: 'You know something the rest of us need to get this right.',
    lead: 'We need your experience for this',
  },
  presents: {
    name: 'Presents',
    sentence: 'You show us how things stand and answer our questions.',
    lead: 'You present this and answer our questions',
  },
  learns: {
    name: 'Learns',
    sentence: 'You take home something to use in your own work.',
    lead: 'You learn from this for your own work',
  },
  informed: {
    name: 'Is informed',
    sentence: 'The outcome affects you. If you cannot come, the notes will do.',
    lead: 'The outcome affects you, and the notes will do if you cannot come',
  },
};

const sv: AllRoleWords = {
  decides: {
    name: 'Beslutar',
    sentence: 'Du beslutar: vi behöver ditt ja eller nej för att komma vidare.',
    lead: 'Vi behöver ditt beslut om det här',
  },
  contributes: {
    name: 'Bidrar',
    sentence: 'Du vet något som vi andra behöver för att det ska bli rätt.',
    lead: 'Vi behöver din erfarenhet för det här',
  },
  presents: {
    name: 'Presenterar',
    sentence: 'Du visar hur det ligger till och svarar på våra frågor.',
    lead: 'Du presenterar det här och svarar på våra frågor',
  },
  learns: {
    name: 'Lär sig',
    sentence: 'Du får med dig något att använda i ditt eget arbete.',
    lead: 'Du lär dig av det här för ditt eget arbete',
  },
  informed: {
    name: 'Informeras',
    sentence: 'Resultatet berör dig. Kan du inte vara med räcker anteckningarna.',
    lead: 'Resultatet berör dig, och anteckningarna räcker om du inte kan vara med',
  },
};

const words = { en, sv };
// A reason stands beside a name in a block that nobody reads when it is long.
const longestAbout = 120;

export function roleWords(language: Language, own: OwnRoles = {}): AllRoleWords {
  const shipped = words[language];
  const role = (name: RoleName): RoleWords => ({
    name: own[name]?.name[language] || shipped[name].name,
    sentence: own[name]?.sentence[language] || shipped[name].sentence,
    // A lead beside an own sentence that has none would say what that sentence was meant to replace.
    lead: own[name]?.sentence[language]
      ? (own[name]?.lead[language] ?? '')
      : own[name]?.lead[language] || shipped[name].lead,
  });
  return {
    decides: role('decides'),
    contributes: role('contributes'),
    presents: role('presents'),
    learns: role('learns'),
    informed: role('informed'),
  };
}

/**
 * The sentence that a role fills in for an attendee. `about` says what it concerns, such as the purpose or
 * the title of a topic; only its first line is used. Blank or longer than 120 characters, it is left out:
 * then the sentence that stands alone is better. `own` are the organisation's words.
 */
export function roleReason(role: RoleName, language: Language, about = '', own: OwnRoles = {}): string {
  const { sentence, lead } = roleWords(language, own)[role];
  const [line = ''] = about.trim().split(/\r?\n/);
  return line === '' || lead === '' || line.length > longestAbout ? sentence : `${lead}: ${line.trim()}`;
}

/** The role whose sentence this reason still is, in any language, the organisation's or ours; null for the organizer's own words. */
export function roleOfReason(why: string, own: OwnRoles = {}): RoleName | null {
  const text = why.replace(/\s+/g, ' ').trim();
  const names: readonly RoleName[] = ['decides', 'contributes', 'presents', 'learns', 'informed'];
  const spoken = languages.flatMap((language) => [roleWords(language, own), words[language]]);
  const saidBy = (role: RoleName) =>
    spoken.some((all) => {
      const { sentence, lead } = all[role];
      return text === sentence || (lead !== '' && text.startsWith(`${lead}: `));
    });
  return names.find(saidBy) ?? null;
}
