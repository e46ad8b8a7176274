import { Button } from '@fluentui/react-components';
import type { Command } from '../host/manifest';
import type { OpenForm } from './open-form';
import { useStore } from './use-store';

/** The buttons of the add-in that open a pane on this surface. */
export function PaneButtons({ open, surface }: { open: OpenForm; surface: Command['surface'] }) {
  const { pane } = useStore(open.window, 'pane');
  const commands = open.addIn.commands.filter((one) => one.surface === surface && one.page !== null);
  return commands.map(({ id, label }) => (
    <Button
      key={id}
      data-press="agenda"
      appearance={pane?.command.id === id ? 'outline' : 'subtle'}
      icon={<img alt="" src="/assets/icon-16.png" />}
      onClick={() => open.pane.open(id)}
    >
      {label}
    </Button>
  ));
}
