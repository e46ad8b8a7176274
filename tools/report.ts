/** `npm run report -- --help`. */

import { BadPolicy } from './configure/read-policy';
import { generateExport } from './report/generate';
import { judgeInProcess } from './report/judge-all';
import { readReportCommand, reportHelp } from './report/options';
import { progressLine } from './report/progress-line';
import { runReport } from './report/run-report';
import { NoFolder } from './report/work-folder';
import { serveAsWorker } from './report/worker';

/** What an exit code says to a pipeline. */
const toBeMended = 2;

async function report(argv: readonly string[]): Promise<number> {
  const command = readReportCommand(argv, new Date().toISOString().slice(0, 10));
  if (command.kind === 'help') console.log(reportHelp);
  else if (command.kind === 'generate') await generateExport(command.options);
  else if (command.kind === 'mistakes') {
    for (const mistake of command.mistakes) console.error(mistake);
    console.error('--help lists the options.');
    return toBeMended;
  } else {
    const line = progressLine(process.stderr);
    process.once('SIGINT', () => {
      line.end();
      console.error('Stopped. The same command again goes on from here.');
      process.exit(130);
    });
    const newJudge = (settings: Parameters<typeof judgeInProcess>[1]) => judgeInProcess(__filename, settings);
    await runReport(command.options, newJudge, {
      print: (text) => {
        line.end();
        console.log(text);
      },
      onProgress: line.show,
    });
  }
  return 0;
}

if (process.argv[2] === 'worker') serveAsWorker();
else
  report(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = error instanceof NoFolder || error instanceof BadPolicy ? toBeMended : 1;
    },
  );
