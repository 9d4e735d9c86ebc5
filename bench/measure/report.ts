import { describeMachine } from './machine.ts';
import { judgeBars, type Judgement } from './judgeBars.ts';
import { median } from './median.ts';
import type { Measurement, Scenario } from './scenario.ts';

/** The figures as Markdown, ready for RESULTS.md: a table for each scenario, then how the bars were met. */
export function reportAsMarkdown(
  scenarios: readonly Scenario[],
  measurements: readonly Measurement[],
  runs: number,
): string {
  const parts = scenarios.map((scenario) => {
    const own = measurements.filter((measurement) => measurement.scenario === scenario.name);
    const bars = judgeBars(scenario, measurements).map(barLine);
    return [
      `## ${scenario.name}`,
      '',
      scenario.asks,
      '',
      ...tableOf(scenario, own),
      '',
      ...bars,
    ].join('\n');
  });
  const runsSay = runs === 1 ? '1 run' : `medians of ${runs} runs`;
  return [`${describeMachine()}; ${runsSay}.`, ...parts].join('\n\n');
}

function tableOf(scenario: Scenario, own: readonly Measurement[]): string[] {
  const titles = ['', 'server', ...scenario.columns.map(({ title }) => title), 'notes'];
  const rows = scenario.settings.flatMap((setting) =>
    scenario.adapters.flatMap((adapter) => {
      const found = own.filter((one) => one.setting === setting && one.adapter === adapter);
      if (found.length === 0) return [];
      const figures = scenario.columns.map(({ figure, digits }) =>
        format(median(found.map(({ figures: all }) => all[figure] ?? Number.NaN)), digits),
      );
      const notes = [...new Set(found.flatMap((one) => one.notes))].join('; ');
      return [rowOf([setting, adapter, ...figures, notes])];
    }),
  );
  return [rowOf(titles), rowOf(titles.map(() => '---')), ...rows];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function barLine({ says, limit, isAtLeast, value, isMet }: Judgement): string {
  const verdict = Number.isNaN(value) ? 'not measured' : isMet ? 'met' : '**missed**';
  return `- ${says}: ${format(value, 2)} (asked: ${isAtLeast ? 'at least' : 'at most'} ${limit}) – ${verdict}`;
}

function format(value: number, digits: number): string {
  return Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
}
