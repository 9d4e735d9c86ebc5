import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { installPeers } from '../peers/installedPeer.ts';
import { hocuspocus, relay, yWebsocketServer } from '../servers/peerAdapters.ts';
import { symbiomap } from '../servers/symbiomap.ts';
import { judgeBars } from './judgeBars.ts';
import { pinGenerator, setPatience, whyNotHere } from './machine.ts';
import { reportAsMarkdown } from './report.ts';
import { runScenarios } from './runScenarios.ts';
import type { Measurement, Scenario } from './scenario.ts';

const thisCheckout = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The command line of the benchmarks that load servers:
 * `[--json] [--runs N] [--only SCENARIO,…] [--servers NAME,…] [--checkout FOLDER] [--patience SECONDS] [--profile FOLDER]`.
 * Exit code 1: a bar is missed; 2: it cannot be measured here.
 */
export async function runBenchmark(all: readonly Scenario[]): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '1' },
      only: { type: 'string' },
      servers: { type: 'string' },
      checkout: { type: 'string', default: thisCheckout },
      patience: { type: 'string', default: '20' },
      profile: { type: 'string' },
    },
  });
  const obstacle = whyNotHere();
  if (obstacle !== null) {
    console.error(obstacle);
    process.exitCode = 2;
    return;
  }
  const chosen = (names: string | undefined, name: string) =>
    names === undefined || names.split(',').includes(name);
  const scenarios = all.filter(({ name }) => chosen(values.only, name));
  const own = symbiomap({ checkout: values.checkout, profileFolder: values.profile ?? null });
  const adapters = [own, yWebsocketServer, hocuspocus, relay].filter(({ name }) =>
    chosen(values.servers, name),
  );
  const runs = Number(values.runs);
  installPeers();
  pinGenerator();
  setPatience(Number(values.patience));
  const measurements = await runScenarios(scenarios, adapters, runs, tellProgress);
  const bars = scenarios.flatMap((scenario) => judgeBars(scenario, measurements));
  if (values.json) console.log(JSON.stringify({ measurements, bars }, null, 2));
  else console.log(reportAsMarkdown(scenarios, measurements, runs));
  process.exitCode = bars.every(({ isMet }) => isMet) ? 0 : 1;
}

function tellProgress({ scenario, setting, adapter, run, figures, notes }: Measurement): void {
  const rounded = Object.entries(figures).map(
    ([name, value]) => `${name} ${Number(value.toPrecision(3))}`,
  );
  console.error([run + 1, scenario, setting, adapter, ...rounded, ...notes].join('  '));
}
