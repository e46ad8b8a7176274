import { Button } from '@fluentui/react-components';

export type Folder = 'Calendar' | 'Inbox';

/** Which of somebody's folders is on the screen. */
export function Folders({ shown, onShow }: { shown: Folder; onShow(folder: Folder): void }) {
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
    </nav>
  );
}
