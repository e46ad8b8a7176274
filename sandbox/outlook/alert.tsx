import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { OpenForm } from './open-form';
import { useStore } from './use-store';

/** A Smart Alert, as Outlook shows it: the add-in's name, its sentence, Outlook's buttons. */
export function Alert({ open }: { open: OpenForm }) {
  const { alert } = useStore(open.window, 'alert');
  if (!alert) return null;
  return (
    <Dialog modalType="alert" open>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{alert.title}</DialogTitle>
          <DialogContent className="alert-message">{alert.message}</DialogContent>
          <DialogActions className="alert-buttons">
            {alert.buttons.map(({ does, label }, at) => (
              <Button
                key={does}
                appearance={at === 0 ? 'primary' : 'secondary'}
                {...(at === 0 && { 'data-press': 'alert' })}
                onClick={() => open.answerAlert(does)}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
