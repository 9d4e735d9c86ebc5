import { mapWords, type Translate } from '@symbiomap/i18n';
import {
  flowLines,
  flowIcon,
  legendEntries,
  namedInk,
  paintIcon,
  type BoardDrawing,
} from '@symbiomap/scene';
import { html, svgElement } from './html.ts';

/** What colours and lines mean, as far as they are on the map. */
export function legend(drawing: BoardDrawing, translate: Translate): HTMLElement {
  const words = mapWords(translate);
  const { sorts, stages } = legendEntries(drawing);
  const entry = (text: string, ...samples: readonly string[]) =>
    html('li', {}, ...samples.map((sample) => svgElement(sample)), html('span', {}, text));
  const sortItems = sorts.map((sort) =>
    entry(words.sort(sort), iconSample(sort), lineSample('agreement', namedInk.flow(sort))),
  );
  const stageItems = stages.map((stage) =>
    entry(words.stage(stage), lineSample(stage, namedInk.plain('secondaryInk'))),
  );
  const made = html(
    'details',
    { class: 'legend', open: window.matchMedia('(min-width: 761px)').matches },
    html('summary', {}, translate('map.legend')),
    html('ul', {}, ...sortItems),
    html('ul', {}, ...stageItems),
  );
  // On paper nobody can open it.
  let wasOpen = made.open;
  window.addEventListener('beforeprint', () => {
    wasOpen = made.open;
    made.open = true;
  });
  window.addEventListener('afterprint', () => (made.open = wasOpen));
  return made;
}

function iconSample(sort: Parameters<typeof flowIcon>[0]): string {
  const icon = paintIcon(flowIcon(sort), 0, 0, 14, namedInk.flow(sort));
  return `<svg width="14" height="14" aria-hidden="true">${icon}</svg>`;
}

function lineSample(stage: keyof typeof flowLines, color: string): string {
  const { width, dash, isBarred } = flowLines[stage];
  const bar = isBarred ? `<path d="M17 1v10" stroke="${color}" stroke-width="2.5"/>` : '';
  return (
    `<svg width="34" height="12" aria-hidden="true"><path d="M1 6h32" stroke="${color}" stroke-width="${width}"` +
    ` stroke-dasharray="${dash.join(' ')}" stroke-linecap="round"/>${bar}</svg>`
  );
}
