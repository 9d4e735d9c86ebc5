import { guidesOf } from './snapping.ts';
import type { Stage } from './stage.ts';

/**
 * Shows the guides of a drag in `layer`, each as a point that is drawn out to a line: they change with nearly every
 * step of the hand, and the browser only has to stretch them. Returns how to stop.
 */
export function startGuides(layer: HTMLElement, stage: Stage): () => void {
  const guides = guidesOf(stage);
  const show = () => {
    const shown = guides.get();
    const { x, y, zoom } = stage.view.get();
    while (layer.children.length < shown.length) layer.append(document.createElement('div'));
    for (const [at, line] of [...layer.children].entries()) {
      if (!(line instanceof HTMLElement)) continue;
      const guide = shown[at];
      if (line.hidden !== (guide === undefined)) line.hidden = guide === undefined;
      if (guide === undefined) continue;
      const left = Math.round(Math.min(guide.from.x, guide.to.x) * zoom + x);
      const top = Math.round(Math.min(guide.from.y, guide.to.y) * zoom + y);
      const width = Math.max(1, Math.abs(guide.to.x - guide.from.x) * zoom);
      const height = Math.max(1, Math.abs(guide.to.y - guide.from.y) * zoom);
      line.style.transform = `translate(${left}px, ${top}px) scale(${width}, ${height})`;
    }
  };
  return guides.subscribe(show);
}
