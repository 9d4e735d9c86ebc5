import type { MapView } from './mapView.ts';

const keySteps = { panPx: 60, zoom: 1.3 } as const;
/** So far a pointer may stray and still have clicked, in CSS pixels. */
const clickSlackPx = 5;

/** What a reader does to the map beyond moving it. */
export interface MapGestures {
  chooseCompany(id: string): void;
  clickGround(): void;
}

/** Moves the map by mouse, wheel, fingers and keys. */
export function listenForGestures(
  frame: HTMLElement,
  view: () => MapView,
  gestures: MapGestures,
): void {
  listenForPointers(frame, view, gestures);
  listenForWheel(frame, view);
  frame.addEventListener('keydown', (event) => {
    if (handleKey(event, frame, view(), gestures)) event.preventDefault();
  });
}

function companyOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<SVGGElement>('[data-company]')?.dataset['company']
    : undefined;
}

function listenForPointers(frame: HTMLElement, view: () => MapView, gestures: MapGestures): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let strayedPx = 0;
  let pressed: string | undefined;
  frame.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    if (fingers.size === 0) {
      strayedPx = 0;
      pressed = companyOf(event.target);
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    const former = fingers.get(event.pointerId);
    if (former === undefined) return;
    const current = { x: event.clientX, y: event.clientY };
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    fingers.set(event.pointerId, current);
    strayedPx += Math.hypot(current.x - former.x, current.y - former.y);
    if (strayedPx <= clickSlackPx) return;
    const [other] = others;
    const map = view();
    const share = 1 / (others.length + 1);
    const { scale, x, y } = map.camera();
    // One finger on a map that is all in view scrolls the page.
    if (event.pointerType === 'touch' && other === undefined && scale <= 1) return;
    const shifted = {
      scale,
      x: x + map.unitsOf(current.x - former.x) * share,
      y: y + map.unitsOf(current.y - former.y) * share,
    };
    map.move(shifted);
    if (other === undefined) return;
    const spread = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y);
    const factor = spread(former) === 0 ? 1 : spread(current) / spread(former);
    map.zoom(factor, map.pointAt((current.x + other.x) / 2, (current.y + other.y) / 2));
  });
  const lift = (event: PointerEvent, isClick: boolean) => {
    if (!fingers.delete(event.pointerId) || !isClick || fingers.size > 0) return;
    if (strayedPx > clickSlackPx) return;
    if (pressed === undefined) gestures.clickGround();
    else gestures.chooseCompany(pressed);
  };
  frame.addEventListener('pointerup', (event) => lift(event, true));
  frame.addEventListener('pointercancel', (event) => lift(event, false));
  // Two fingers are ours wherever one finger scrolls the page.
  const keepPinch = (event: TouchEvent) => {
    // While the page scrolls under the first finger it cannot be called off any more.
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  frame.addEventListener('touchstart', keepPinch, { passive: false });
  frame.addEventListener('touchmove', keepPinch, { passive: false });
}

/** In a page of somebody else's the wheel scrolls that page until the map was clicked. */
function listenForWheel(frame: HTMLElement, view: () => MapView): void {
  let isOurs = window.parent === window;
  frame.addEventListener('pointerdown', () => (isOurs = true));
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!isOurs && !event.ctrlKey) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
      const map = view();
      map.zoom(Math.exp(-event.deltaY * lines * 0.0022), map.pointAt(event.clientX, event.clientY));
    },
    { passive: false },
  );
}

/** Whether a key was for the map. */
function handleKey(
  event: KeyboardEvent,
  frame: HTMLElement,
  view: MapView,
  gestures: MapGestures,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const company = companyOf(event.target);
  const arrow = arrows[event.key];
  if (arrow !== undefined && company !== undefined) return focusBeside(frame, view, company, arrow);
  if (arrow !== undefined) {
    const { scale, x, y } = view.camera();
    const step = view.unitsOf(keySteps.panPx);
    view.move({ scale, x: x - arrow.x * step, y: y - arrow.y * step });
    return true;
  }
  if ((event.key === 'Enter' || event.key === ' ') && company !== undefined) {
    gestures.chooseCompany(company);
    return true;
  }
  if (event.key === '+' || event.key === '=') view.zoom(keySteps.zoom);
  else if (event.key === '-' || event.key === '−') view.zoom(1 / keySteps.zoom);
  else if (event.key === '0' || event.key === 'Home') view.move({ scale: 1, x: 0, y: 0 });
  else return false;
  return true;
}

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Goes to the next card in a direction: the nearest, where what lies aside counts as twice as far. */
function focusBeside(
  frame: HTMLElement,
  { drawing }: MapView,
  from: string,
  arrow: { readonly x: number; readonly y: number },
): true {
  const start = drawing.cards.find(({ card }) => card.id === from)?.box;
  let nearest: { readonly id: string; readonly far: number } | null = null;
  for (const { card, box } of drawing.cards) {
    if (start === undefined || card.id === from) continue;
    const [dx, dy] = [box.x - start.x, box.y - start.y];
    const along = dx * arrow.x + dy * arrow.y;
    const aside = Math.abs(dx * arrow.y) + Math.abs(dy * arrow.x);
    if (along <= 0 || aside > 2 * along) continue;
    const far = along + 2 * aside;
    if (nearest === null || far < nearest.far) nearest = { id: card.id, far };
  }
  if (nearest === null) return true;
  const cards = [...frame.querySelectorAll<SVGGElement>('[data-company]')];
  for (const card of cards) {
    const isNext = card.dataset['company'] === nearest.id;
    card.setAttribute('tabindex', isNext ? '0' : '-1');
    if (isNext) card.focus();
  }
  return true;
}
