/** How `npm start` was asked for. */
export interface StartOptions {
  readonly port: number;
  /** Serves dist/ as it ships, built once, instead of building for development whenever a source changes. */
  readonly asBuilt: boolean;
}

const defaultPort = 3000;

/**
 * Reads the arguments after `npm start --`, and PORT.
 * @throws Error with a sentence for whoever typed them
 */
export function startOptions(args: readonly string[], port: string | undefined): StartOptions {
  const unknown = args.find((one) => one !== '--as-built');
  if (unknown !== undefined)
    throw new Error(
      `"${unknown}" is nothing that npm start knows: only --as-built, and PORT in the environment.`,
    );
  const number = Number(port ?? defaultPort);
  if (!Number.isInteger(number) || number < 0 || number >= 65_536)
    throw new Error(`PORT is "${port}": it has to be a number between 0 and 65535.`);
  return { port: number, asBuilt: args.length > 0 };
}
