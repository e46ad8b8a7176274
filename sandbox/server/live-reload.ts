import { type Response, Router } from 'express';
import { liveReloadPath, type Rebuilt, rebuiltChannel } from './rebuilt';

/** Tells every open local Outlook what was built anew. */
export interface LiveReload {
  readonly router: Router;
  tell(what: Rebuilt): void;
}

/** The script for a page of the add-in in a tab of its own. */
export const tabScriptPath = `${liveReloadPath}.js`;

const tabScript = `new BroadcastChannel('${rebuiltChannel}').onmessage = ({ data }) => {
  if (data === 'pages') location.reload();
};
`;

/** A page with the script that loads it anew. */
export function reloading(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<script src="${tabScriptPath}"></script>`);
}

export function liveReload(): LiveReload {
  const listening = new Set<Response>();
  const router = Router();
  router.get(liveReloadPath, (_request, response) => {
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.flushHeaders();
    listening.add(response);
    response.on('close', () => listening.delete(response));
  });
  router.get(tabScriptPath, (_request, response) => {
    response.type('js').set('Cache-Control', 'no-store').send(tabScript);
  });
  return {
    router,
    tell(what) {
      for (const response of listening) response.write(`event: ${what}\ndata:\n\n`);
    },
  };
}
