import type {Benchmark} from '../benchmark.ts';
import {checklist} from './checklist.ts';
import {dataCommandLine} from './data-command-line.ts';
import {dataGenerate} from './data-generate.ts';
import {dataHostile} from './data-hostile.ts';
import {dataImport} from './data-import.ts';
import {dataPack} from './data-pack.ts';
import {dataSize} from './data-size.ts';
import {subscriptions} from './subscriptions.ts';

/** Every benchmark, in the order in which docs/benchmarks.md shows them. */
export const benchmarks: readonly Benchmark[] = [
  dataImport,
  dataSize,
  dataPack,
  dataHostile,
  dataCommandLine,
  dataGenerate,
  subscriptions,
  checklist,
];
