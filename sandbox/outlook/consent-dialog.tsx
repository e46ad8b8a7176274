import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ConsentAsked } from './sign-in-host';
import { useWords } from './use-words';

/** What Microsoft asks a person once, before an application may do something in their name. */
export function ConsentDialog({ asked, name }: { asked: ConsentAsked | null; name: string }) {
  const words = useWords().consent;
  if (!asked) return null;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title(name)}</DialogTitle>
          <DialogContent>
            <p>
              {asked.user.name} <span className="quiet">{asked.user.address}</span>
            </p>
            <p>{words.wants}</p>
            <ul>
              {asked.scopes.map((scope) => (
                <li key={scope}>
                  {words.scopes[scope] ?? scope} <small className="quiet">{scope}</small>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => asked.answer(true)}>
              {words.accept}
            </Button>
            <Button onClick={() => asked.answer(false)}>{words.decline}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
