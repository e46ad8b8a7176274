import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { scopeWords } from '../sign-in/scopes';
import type { ConsentAsked } from './sign-in-host';

/** What Microsoft asks a person once, before an application may do something in their name. */
export function ConsentDialog({ asked, name }: { asked: ConsentAsked | null; name: string }) {
  if (!asked) return null;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{name} asks for permission</DialogTitle>
          <DialogContent>
            <p>
              {asked.user.name} <span className="quiet">{asked.user.address}</span>
            </p>
            <p>It wants to:</p>
            <ul>
              {asked.scopes.map((scope) => (
                <li key={scope}>
                  {scopeWords(scope)} <small className="quiet">{scope}</small>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => asked.answer(true)}>
              Accept
            </Button>
            <Button onClick={() => asked.answer(false)}>Decline</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
