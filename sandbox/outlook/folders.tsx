import { Button, Select } from '@fluentui/react-components';
import type { Contact } from '../mailbox/contact';
import { people } from '../mailbox/directory';

export type Folder = 'Calendar' | 'Inbox';

interface FoldersProps {
  readonly shown: Folder;
  readonly user: Contact;
  /** Whose calendar is on the screen. Everybody here shares theirs with everybody, to read and to change. */
  readonly owner: Contact;
  onShow(folder: Folder): void;
  onOwner(owner: Contact): void;
}

/** Which of somebody's folders is on the screen. */
export function Folders({ shown, user, owner, onShow, onOwner }: FoldersProps) {
  return (
    <nav className="folders" aria-label="Folders">
      {(['Calendar', 'Inbox'] as const).map((folder) => (
        <Button
          key={folder}
          appearance="subtle"
          size="small"
          {...(folder === shown && { 'aria-current': 'page' as const })}
          onClick={() => onShow(folder)}
        >
          {folder}
        </Button>
      ))}
      {shown === 'Calendar' && (
        <Select
          size="small"
          aria-label="Whose calendar"
          value={owner.address}
          onChange={(_event, { value }) => onOwner(people.find(({ address }) => address === value) ?? user)}
        >
          {people.map(({ name, address }) => (
            <option key={address} value={address}>
              {address === user.address ? 'Your own' : `Shared by ${name}`}
            </option>
          ))}
        </Select>
      )}
    </nav>
  );
}
