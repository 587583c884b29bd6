import {availableParallelism, cpus, loadavg} from 'node:os';
import {isWithinGate, reachesGoal, type Benchmark, type Figure, type Unit} from './benchmark.ts';

/** What a benchmark found, and when and where: a file in docs/benchmarks. */
export interface Report {
  readonly name: string;
  readonly description: string;
  readonly command: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: Machine;
  readonly figures: readonly Figure[];
}

/** As much of a machine as explains a figure. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted to run in the minute before. More than there are cores: times mean little. */
  readonly load: number;
}

/** This machine, now. */
export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    load: Number(loadavg()[0]!.toFixed(1)),
  };
}

/** The report about a benchmark that was just run. */
export function reportOf(
  {name, description}: Benchmark,
  figures: readonly Figure[],
  machine: Machine,
  date: Date,
): Report {
  return {
    name,
    description,
    command: `pnpm bench ${name}`,
    date: date.toISOString().slice(0, 10),
    machine,
    figures,
  };
}

/** docs/benchmarks.md. */
export function printPage(reports: readonly Report[]): string {
  return `<!-- Written by \`pnpm bench\` from docs/benchmarks/. Do not edit. -->

# Benchmarks

A figure is the median of its runs, with the least and the most of them; those that are compared take turns. Less is
better where a limit says “≤”, more where it says “≥”. Beyond its gate a figure is a failure; the goal is what we want it
to be.

A load of more than there are cores tells that the machine was busy with other things: times are then too long, while
sizes, memory and the medians of ratios hardly change.

${reports.map(printReport).join('\n')}`;
}

/** One benchmark's table. */
export function printReport({name, description, command, date, machine, figures}: Report): string {
  const {cores, processor, system, node, load} = machine;
  return `## ${name}

${description}

| what | measured | least – most | runs | gate | goal |
| --- | ---: | ---: | ---: | --- | --- |
${figures.map(printRow).join('\n')}

\`${command}\`, ${date}: ${cores} cores (${processor}, ${system}), Node ${node}, load ${load} as it began.
`;
}

function printRow(figure: Figure): string {
  const {what, unit, spread, gate, goal, inEveryRun, isMoreBetter} = figure;
  const {median, min, max, runs} = spread;
  const range = runs === 1 ? '' : `${digits(min, unit)} – ${digits(max, unit)}`;
  const sign = isMoreBetter ? '≥' : '≤';
  const limit = (value: number | undefined, isMet: boolean, when = '') =>
    value === undefined
      ? ''
      : `${sign} ${digits(value, unit)} ${unit}${when}, ${isMet ? 'met' : '**missed**'}`;
  return `| ${[
    what,
    `${digits(median, unit)} ${unit}`,
    range,
    runs,
    limit(gate, isWithinGate(figure), inEveryRun && ' in every run'),
    limit(goal, reachesGoal(figure)),
  ].join(' | ')} |`;
}

const whole: ReadonlySet<Unit> = new Set(['B', 'records', 'requests', 'a second']);

/** As many digits as mean something. */
function digits(value: number, unit: Unit): string {
  if (whole.has(unit)) return Math.round(value).toLocaleString('en');
  if (unit === '×') return value.toFixed(2);
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
