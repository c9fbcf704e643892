import { parseArgs } from 'node:util';
import { measureDerive } from './derive.ts';
import { measureDigest } from './digest.ts';
import { measureDuplicates } from './duplicates.ts';
import { describeCommit, describeMachine } from './machine.ts';
import { measureWakeBurst } from './wake-burst.ts';

// The main of `npm run bench`: names of measurements as arguments, all of them when none is named.
const { values, positionals } = parseArgs({
  options: {
    processes: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    starts: { type: 'string', default: '40' },
    memory: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const say = (line: string): void => console.log(line);

const MEASUREMENTS: Readonly<Record<string, () => Promise<void>>> = {
  derive: () => measureDerive(say),
  digest: () => measureDigest(say),
  duplicates: () => measureDuplicates(say),
  'wake-burst': () =>
    measureWakeBurst(
      {
        processes: Number(values.processes),
        rounds: Number(values.rounds),
        starts: Number(values.starts),
        store: values.memory ? 'memory' : 'disk',
      },
      say,
    ),
};

const unknown = positionals.filter((name) => MEASUREMENTS[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exit(2);
}
for (const name of positionals.length === 0 ? Object.keys(MEASUREMENTS) : positionals) {
  say(`${name} at ${describeCommit()} on ${new Date().toISOString().slice(0, 10)}: ${describeMachine()}`);
  await MEASUREMENTS[name]?.();
}
