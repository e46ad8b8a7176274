const defaultPort = 3000;

/**
 * The port that `npm start` listens on.
 * @param asked PORT in the environment
 * @throws Error with a sentence for whoever set it to something else
 */
export function portOf(asked: string | undefined): number {
  const port = Number(asked ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port >= 65_536)
    throw new Error(`PORT is "${asked}": it has to be a number between 0 and 65535.`);
  return port;
}
