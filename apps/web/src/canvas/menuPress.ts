/** Where something was pressed, in CSS pixels of the window. */
export interface Spot {
  readonly target: Element;
  readonly x: number;
  readonly y: number;
}

/** A press that may want a menu. */
export interface Held {
  /** The browser would open its own menu now. Says whether this press is why. */
  ask(): boolean;
  /** Something else is pressed: this is not for a menu any more. */
  letGo(): void;
}

/** Fingers stay for so long. */
const longPressMs = 500;
/** How far a hand may stray, in CSS pixels, and still not have moved anything. */
const strays = { button: 4, finger: 10 } as const;

const inCapture = { capture: true } as const;

/**
 * The right button: with movement it moves the view, without it wants a menu. Browsers ask for theirs when the
 * button goes down, or on Windows when it is up again; the menu comes when both have happened.
 */
export function holdButton(spot: Spot, tell: (spot: Spot) => void): Held {
  const listening = new AbortController();
  let hasMoved = false;
  let isUp = false;
  let isAsked = false;
  const settle = () => {
    if (isUp && isAsked && !hasMoved) tell(spot);
  };
  const options = { ...inCapture, signal: listening.signal };
  const onMove = (event: PointerEvent) => {
    if (strayed(spot, event) > strays.button) hasMoved = true;
  };
  const onUp = () => {
    listening.abort();
    isUp = true;
    settle();
  };
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerup', onUp, options);
  return {
    ask: () => {
      if (isAsked) return false;
      isAsked = true;
      settle();
      return true;
    },
    letGo: () => listening.abort(),
  };
}

/** A finger that stays where it is wants a menu; what it does until it is lifted is not for the board. */
export function holdFinger(spot: Spot, tell: (spot: Spot) => void): Held {
  const listening = new AbortController();
  const options = { ...inCapture, signal: listening.signal };
  let hasTold = false;
  const open = () => {
    if (hasTold) return;
    hasTold = true;
    swallowRest();
    tell(spot);
  };
  const timer = setTimeout(open, longPressMs);
  const end = () => {
    clearTimeout(timer);
    listening.abort();
  };
  const onMove = (event: PointerEvent) => {
    if (!hasTold && strayed(spot, event) > strays.finger) end();
  };
  addEventListener('pointermove', onMove, options);
  addEventListener('pointerup', end, options);
  addEventListener('pointercancel', end, options);
  return {
    ask: () => {
      if (listening.signal.aborted) return false;
      open();
      return true;
    },
    letGo: end,
  };
}

/** Keeps from the board what a finger still does after its menu has opened: dragging, and the click at its end. */
function swallowRest(): void {
  const listening = new AbortController();
  const options = { ...inCapture, signal: listening.signal };
  const swallow = (event: Event) => event.stopPropagation();
  const end = () => listening.abort();
  addEventListener('touchmove', swallow, options);
  addEventListener('click', swallow, options);
  addEventListener('pointerdown', end, options);
  addEventListener('keydown', end, options);
}

function strayed(spot: Spot, { clientX, clientY }: PointerEvent): number {
  return Math.hypot(clientX - spot.x, clientY - spot.y);
}
