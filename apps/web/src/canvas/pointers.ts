import { createGlide, type Glide } from './glide.ts';
import { onPixels } from './onPixels.ts';
import type { Stage } from './stage.ts';

/** Pointers are told of some ten times a second; so they go on without a stop. */
const glideMs = 90;
/** Of whom nothing is known yet. */
const outOfSight = { x: -9_999, y: 0 } as const;

/**
 * Moves the others' pointers, the children of `layer`, each known by `data-client`. Outside React: they move in
 * nearly every frame, and nothing else of the page does for their sake. Returns how to stop.
 */
export function startPointers(layer: HTMLElement, stage: Stage): () => void {
  const { presence } = stage.session;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let glides = new Map<string, Glide>();
  let frame = 0;

  const aim = () => {
    const now = performance.now();
    const next = new Map<string, Glide>();
    for (const { clientId, cursor } of presence.getOthers()) {
      if (cursor === null) continue;
      const id = String(clientId);
      const glide = glides.get(id) ?? createGlide(cursor, calm.matches ? 0 : glideMs);
      glide.aim(cursor, now);
      next.set(id, glide);
    }
    glides = next;
  };
  const place = () => {
    const now = performance.now();
    const { x, y, zoom } = stage.view.get();
    for (const pointer of layer.children) {
      if (!(pointer instanceof HTMLElement)) continue;
      const at = glides.get(pointer.dataset['client'] ?? '')?.at(now);
      const seen = at === undefined ? outOfSight : { x: at.x * zoom + x, y: at.y * zoom + y };
      const laid = onPixels(seen, devicePixelRatio);
      pointer.style.transform = `translate(${laid.x}px, ${laid.y}px)`;
    }
  };
  const step = () => {
    frame = 0;
    place();
    const now = performance.now();
    if ([...glides.values()].some((glide) => !glide.hasArrived(now))) schedule();
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(step);
  };

  const stops = [
    presence.subscribe(() => {
      aim();
      schedule();
    }),
    stage.view.subscribe(place),
  ];
  const came = new MutationObserver(place);
  came.observe(layer, { childList: true });
  aim();
  place();
  return () => {
    for (const stop of stops) stop();
    came.disconnect();
    cancelAnimationFrame(frame);
  };
}
