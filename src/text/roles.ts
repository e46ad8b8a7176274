import { area } from './area';
import { type Language, languages } from './language';

/** The roles by the names that src/agenda/role.ts gives them. */
type RoleName = 'decides' | 'contributes' | 'presents' | 'learns' | 'informed';

/** The words of one role: what it is called, and how it begins to tell an attendee why they are invited. */
export interface RoleWords {
  readonly name: string;
  /** What it puts in: a lead that the organizer finishes ("You decide on …"); an organisation's own may be a whole sentence. */
  readonly sentence: string;
  /** The same before a colon, when it is known what it is about. */
  readonly lead: string;
}

/** What a policy says instead; '' is as here. */
export type OwnRoles = {
  readonly [role in RoleName]?: {
    readonly [words in keyof RoleWords]: { readonly [language in Language]: string };
  };
};

export type AllRoleWords = { readonly [role in RoleName]: RoleWords };

/** What roles put in before they gave leads: such invites are about, and what nobody changed there is still the role's. */
const former: { readonly [role in RoleName]: readonly (readonly [sentence: string, lead: string])[] } = {
  decides: [
    ['You decide: we need your yes or no to move on.', 'We need your decision on this'],
    ['Du beslutar: vi behöver ditt ja eller nej för att komma vidare.', 'Vi behöver ditt beslut om det här'],
  ],
  contributes: [
    ['You know something the rest of us need to get this right.', 'We need your experience for this'],
    ['Du vet något som vi andra behöver för att det ska bli rätt.', 'Vi behöver din erfarenhet för det här'],
  ],
  presents: [
    ['You show us how things stand and answer our questions.', 'You present this and answer our questions'],
    [
      'Du visar hur det ligger till och svarar på våra frågor.',
      'Du presenterar det här och svarar på våra frågor',
    ],
  ],
  learns: [
    ['You take home something to use in your own work.', 'You learn from this for your own work'],
    ['Du får med dig något att använda i ditt eget arbete.', 'Du lär dig av det här för ditt eget arbete'],
  ],
  informed: [
    [
      'The outcome affects you. If you cannot come, the notes will do.',
      'The outcome affects you, and the notes will do if you cannot come',
    ],
    [
      'Resultatet berör dig. Kan du inte vara med räcker anteckningarna.',
      'Resultatet berör dig, och anteckningarna räcker om du inte kan vara med',
    ],
  ],
};

/** The words that come with Syfte, before an organisation's own. */
const shippedRoles = area<AllRoleWords>('roles');

// French has a narrow blank before a colon.
const colons: { readonly [language: string]: string } = { fr: '\u202f:' };
// A reason stands beside a name in a block that nobody reads when it is long.
const longestAbout = 120;

export function roleWords(language: Language, own: OwnRoles = {}): AllRoleWords {
  const shipped = shippedRoles(language);
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
 * What a role puts in for an attendee. `about` says what it concerns, such as the title of a topic; only its first line is used. Blank
 * or longer than 120 characters, it is left out: then the organizer says it. `own` are the organisation's words.
 */
export function roleReason(role: RoleName, language: Language, about = '', own: OwnRoles = {}): string {
  const { sentence, lead } = roleWords(language, own)[role];
  const [line = ''] = about.trim().split(/\r?\n/);
  if (line === '' || lead === '' || line.length > longestAbout) return sentence;
  return `${lead}${colons[language] ?? ':'} ${line.trim()}`;
}

const names: readonly RoleName[] = ['decides', 'contributes', 'presents', 'learns', 'informed'];

/** The role whose words this reason still is, in any language, the organisation's or ours; null for the organizer's own words. */
export function roleOfReason(why: string, own: OwnRoles = {}): RoleName | null {
  const text = oneLine(why);
  const isOf = ([sentence, lead]: readonly [string, string]) =>
    text === sentence || (lead !== '' && [': ', ' : '].some((colon) => text.startsWith(lead + colon)));
  return names.find((role) => [...spoken(role, own), ...former[role]].some(isOf)) ?? null;
}

/** The role whose lead this reason begins with, finished or not; null where it begins otherwise. */
export function roleBegun(why: string, own: OwnRoles = {}): RoleName | null {
  const text = `${oneLine(why)} `;
  const isOf = (role: RoleName) =>
    spoken(role, own).some(
      ([, lead]) => lead !== '' && (text.startsWith(`${lead} `) || text.startsWith(`${lead}: `)),
    );
  return names.find(isOf) ?? null;
}

function spoken(role: RoleName, own: OwnRoles): readonly (readonly [string, string])[] {
  return languages
    .flatMap((language) => [roleWords(language, own)[role], shippedRoles(language)[role]])
    .map(({ sentence, lead }) => [sentence, lead] as const);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
