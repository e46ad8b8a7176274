import { Button, Select } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';
import { useWords } from './use-words';

export type Folder = 'calendar' | 'inbox';

interface FoldersProps {
  readonly shown: Folder;
  readonly user: Contact;
  /** Whose calendar is on the screen. Everybody here shares theirs with everybody, to read and to change. */
  readonly owner: Contact;
  onShow(folder: Folder): void;
  onOwner(owner: Contact): void;
}

const icons = { calendar: <CalendarRegular />, inbox: <MailRegular /> } as const;

/** Which of somebody's folders is on the screen. */
export function Folders({ shown, user, owner, onShow, onOwner }: FoldersProps) {
  const words = useWords().shell;
  return (
    <nav className="folders" aria-label={words.folders}>
      {(['calendar', 'inbox'] as const).map((folder) => (
        <Button
          key={folder}
          appearance="subtle"
          size="small"
          icon={icons[folder]}
          {...(folder === shown && { 'aria-current': 'page' as const })}
          onClick={() => onShow(folder)}
        >
          {words[folder]}
        </Button>
      ))}
      {shown === 'calendar' && (
        <Select
          size="small"
          aria-label={words.whoseCalendar}
          value={owner.address}
          onChange={(_event, { value }) => onOwner(people.find(({ address }) => address === value) ?? user)}
        >
          {people.map(({ name, address }) => (
            <option key={address} value={address}>
              {address === user.address ? words.yourOwn : words.sharedBy(name)}
            </option>
          ))}
        </Select>
      )}
    </nav>
  );
}
