import type { BuildNews } from './watch-builds';

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Says how far building is: on a terminal in one line that is written over, elsewhere only what is done.
 * @param out where to; whether it is a terminal decides
 */
export function sayProgress(out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): BuildNews {
  const shares = new Map<string, number>();
  const clear = () => out.isTTY && out.write('\r\x1b[K');
  return {
    progress(bundle, share) {
      const percent = Math.floor(share * 100);
      if (!out.isTTY || shares.get(bundle) === percent) return;
      shares.set(bundle, percent);
      const line = [...shares].filter(([, at]) => at < 100).map(([name, at]) => `${name} ${at} %`);
      clear();
      if (line.length > 0) out.write(`Building ${line.join(', ')}`);
    },
    built({ bundle, mistakes }, milliseconds) {
      shares.delete(bundle);
      clear();
      const how = mistakes === '' ? 'built' : 'has mistakes';
      out.write(`${bundle} ${how} (${seconds(milliseconds)})\n${mistakes === '' ? '' : `${mistakes}\n`}`);
    },
  };
}
