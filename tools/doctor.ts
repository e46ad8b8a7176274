/** `npm run doctor -- https://agenda.contoso.com`; in a release archive `node doctor.mjs …`. */
import { doctor } from './doctor/doctor';

const output = {
  print: (line: string) => console.log(line),
  complain: (line: string) => console.error(line),
};

doctor(process.argv.slice(2), Date.now(), output).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
