import type { MeetingKind } from '../agenda/meeting-kind';
import { roles, usualRoles } from '../agenda/role';
import type { Option } from '../pane/parts/native-select';
import type { Language } from '../text/language';
import { organizerPeopleWords } from '../text/organizer-people';
import { type OwnRoles, roleWords } from '../text/roles';

/** The roles to choose from: those that are usual in this kind of meeting first. */
export function roleOptions(
  kind: MeetingKind | null,
  language: Language,
  own: OwnRoles = {},
): readonly Option[] {
  const usual = usualRoles(kind);
  const others = roles.filter((role) => !usual.includes(role));
  const words = roleWords(language, own);
  return [
    { value: '', text: organizerPeopleWords(language).noRole },
    ...[...usual, ...others].map((role) => ({ value: role, text: words[role].name })),
  ];
}
