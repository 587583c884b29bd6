import {benchmarks} from './benchmarks/index.ts';
import {isWithinGate, type Benchmark} from './benchmark.ts';
import {ReportFolder} from './report-folder.ts';
import {printReport, reportOf, thisMachine, type Machine} from './report.ts';

const names = process.argv.slice(2);
const unknown = names.filter(name => !benchmarks.some(benchmark => benchmark.name === name));
const chosen = names.length === 0 ? benchmarks : benchmarks.filter(({name}) => names.includes(name));

if (unknown.length > 0) {
  const known = benchmarks.map(({name}) => name).join(', ');
  console.error(`There is no benchmark "${unknown.join('", "')}". There are ${known}.`);
  process.exitCode = 2;
} else {
  let missed = 0;
  for (const benchmark of chosen) missed += await runBenchmark(benchmark);
  if (missed > 0) {
    console.error(`${missed} ${missed === 1 ? 'gate was' : 'gates were'} missed.`);
    process.exitCode = 1;
  }
}

/** Runs and reports one of them. Returns how many gates were missed. */
async function runBenchmark(benchmark: Benchmark): Promise<number> {
  console.log(`\n▸ ${benchmark.name}`);
  const machine = thisMachine();
  warnIfBusy(machine);
  const figures = await benchmark.run(showQuarters());
  const report = reportOf(benchmark, figures, machine, new Date());
  new ReportFolder().write(report);
  console.log(printReport(report));
  return figures.filter(figure => !isWithinGate(figure)).length;
}

/** A line for each quarter of the way: also where the output is kept, and where several lines are one. */
function showQuarters(): (share: number) => void {
  let shown = 0;
  return share => {
    const quarters = Math.floor(share * 4);
    if (quarters > shown) console.log(`  ${quarters * 25} %`);
    shown = Math.max(shown, quarters);
  };
}

function warnIfBusy({load, cores}: Machine): void {
  if (load > cores)
    console.error(`This machine is busy (load ${load} on ${cores} cores): times will be off.`);
}
