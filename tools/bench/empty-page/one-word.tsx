import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { whenOfficeIsReady } from '../../../src/outlook/office-context';

/** The least that a pane of React and Fluent can be: one word, once office.js knows its host and `before` has settled. */
export async function oneWord(before: () => Promise<unknown>): Promise<void> {
  await whenOfficeIsReady();
  await before();
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <h2>Empty</h2>
    </FluentProvider>,
  );
}
