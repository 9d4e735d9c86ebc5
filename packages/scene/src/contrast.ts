/** The three channels of a `#rrggbb` colour, 0–1, without gamma. */
export function linearChannels(color: string): readonly [number, number, number] {
  const channel = (start: number) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0–1 (WCAG 2.2, definition "relative luminance"). */
export function luminance(color: string): number {
  const [red, green, blue] = linearChannels(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour laid over another as thinly as `share` says, 0–1, as a browser does it. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (color: string, start: number) =>
    Number.parseInt(color.slice(start, start + 2), 16);
  return [1, 3, 5].reduce((written, start) => {
    const value = share * channel(over, start) + (1 - share) * channel(under, start);
    return written + Math.round(value).toString(16).padStart(2, '0');
  }, '#');
}

/** The contrast of two colours, 1–21 (WCAG 2.2, definition "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
