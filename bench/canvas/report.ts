import type { CanvasBar, CanvasFigures } from './bars.ts';
import { scenarios } from './scenarios.ts';

/** Tables of what was measured, and of the bars. */
export function reportCanvas(figures: CanvasFigures, bars: readonly CanvasBar[]): string {
  const sizes = [...new Set([...figures.values()].flatMap((bySize) => [...bySize.keys()]))];
  const lines: string[] = [];
  const names = scenarios.map(({ name }) => name);
  for (const size of sizes.sort((a, b) => a - b)) {
    lines.push(
      '',
      `### ${size} companies`,
      '',
      'Cells: fps / p95 frame ms / main-thread ms per event.',
      '',
    );
    lines.push(`| | load s | heap MB | DOM nodes | ${names.join(' | ')} |`);
    lines.push(`| --- | --- | --- | --- | ${names.map(() => '---').join(' | ')} |`);
    for (const [board, bySize] of figures) {
      const found = bySize.get(size);
      if (found === undefined) continue;
      const cells = names.map((name) => {
        const one = found.scenarios[name];
        if (one === undefined) return '–';
        return `${one.fps.toFixed(0)} / ${one.p95Ms.toFixed(0)} / ${one.msPerEvent.toFixed(1)}`;
      });
      const head = [(found.loadMs / 1_000).toFixed(2), found.heapMb.toFixed(1), found.domNodes];
      lines.push(`| ${[board, ...head, ...cells].join(' | ')} |`);
      for (const trouble of found.troubles) lines.push('', `${board}: ${trouble}`, '');
    }
  }
  if (bars.length > 0) {
    lines.push('', '| bar | limit | measured | |', '| --- | --- | --- | --- |');
    for (const { says, limit, isAtLeast, value, isMet, isGate } of bars) {
      const verdict = isMet ? 'met' : isGate ? '**missed**' : 'missed';
      const sign = isAtLeast ? '≥' : '≤';
      lines.push(`| ${says} | ${sign} ${limit.toFixed(3)} | ${value.toFixed(3)} | ${verdict} |`);
    }
  }
  return lines.join('\n');
}
