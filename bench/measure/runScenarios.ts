import type { Adapter } from '../servers/adapter.ts';
import { whenQuiet } from './machine.ts';
import type { Measurement, Outcome, Scenario } from './scenario.ts';

/**
 * Measures every scenario so many times. The servers take turns in the innermost loop: what the machine does
 * meanwhile hits all of them alike. A measurement that fails becomes a note and does not end the others.
 */
export async function runScenarios(
  scenarios: readonly Scenario[],
  adapters: readonly Adapter[],
  runs: number,
  onMeasured: (measurement: Measurement) => void,
): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const scenario of scenarios) {
      for (const setting of scenario.settings) {
        for (const adapter of adapters.filter(({ name }) => scenario.adapters.includes(name))) {
          await whenQuiet();
          const outcome = await scenario.measure(adapter, setting).catch(failed);
          const place = { scenario: scenario.name, setting, adapter: adapter.name, run };
          const measurement = { ...place, ...outcome };
          measurements.push(measurement);
          onMeasured(measurement);
        }
      }
    }
  }
  return measurements;
}

function failed(error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  return { figures: {}, notes: [`failed: ${reason}`] };
}
