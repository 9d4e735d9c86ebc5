import { linearChannels } from '../contrast.ts';

/** Linear RGB transforms of Viénot, Brettel & Mollon 1999 (protan, deutan) and a tritan approximation after Brettel 1997, as 3 × 3 matrices. */
const matrices = {
  protanopia: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  deuteranopia: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
  tritanopia: [1, 0.14461, -0.14461, 0, 0.85924, 0.14076, 0, 0.85924, 0.14076],
};
export type Sight = keyof typeof matrices;
/** The three common colour-blindnesses. */
export const sights = Object.keys(matrices) as Sight[];

/** CIE76 in Lab: from here on it is plainly another colour. */
const plainlyOther = 10;

/** The pairs of named colours (`#rrggbb`) that can hardly be told apart with a sight. */
export function tooClose(
  colors: readonly (readonly [name: string, color: string])[],
  sight: Sight,
): readonly string[] {
  const matrix = matrices[sight];
  return colors.flatMap(([a, colorA], index) =>
    colors.slice(index + 1).flatMap(([b, colorB]) => {
      const distance = labDistance(seen(colorA, matrix), seen(colorB, matrix));
      return distance < plainlyOther ? [`${a} ~ ${b}: ${distance.toFixed(1)}`] : [];
    }),
  );
}

type Channels = readonly [number, number, number];

function seen(color: string, m: readonly number[]): Channels {
  const [r, g, b] = linearChannels(color);
  const row = (at: number) => (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b;
  return [row(0), row(3), row(6)];
}

function labDistance(a: Channels, b: Channels): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function lab([r, g, b]: Channels): Channels {
  const f = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * (24389 / 27) + 16) / 116;
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
