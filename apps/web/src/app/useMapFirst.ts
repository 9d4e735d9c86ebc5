import { startTransition, useEffect, useState } from 'react';

/** A page that is not looked at draws no frames; what stands round the map comes then after so long. */
const patienceMs = 300;

/**
 * Whether what stands round the map is due: once the map has been painted. Both together would have people wait for
 * the map until the last button is built.
 */
export function useMapFirst(): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const come = () => startTransition(() => setDue(true));
    const timer = setTimeout(come, patienceMs);
    // In the first frame the map is painted; the next begins when that is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(come);
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, []);
  return isDue;
}
