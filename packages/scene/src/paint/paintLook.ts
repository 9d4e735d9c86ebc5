import type { ImageReference } from '@symbiomap/domain';
import { cardColor, lineColor, mapColor, type MapColor, type MapLook } from '../mapColors.ts';
import type { Theme } from '../palette.ts';
import { palette, type FlowSort } from '../palette.ts';
import type { DetailLevel } from '../detailLevel.ts';
import { frameColors, paperColors, type PaperName } from '../paperColors.ts';
import type { SceneCard } from '../sceneCard.ts';
import type { SceneLine } from '../sceneLine.ts';

/** Somebody else who has an item selected. */
export interface PaintedPerson {
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
}

/** A photo as a painter may have it: the canvas's own picture, or why there is none (yet). */
export type PaintedPhoto =
  | { readonly state: 'waiting' | 'broken' }
  | {
      readonly state: 'ready';
      readonly picture: object;
      readonly width: number;
      readonly height: number;
    };

/** What a painter asks about texts and icons: they are others' to choose. */
export interface PaintWords {
  readonly unnamed: string;
  /** Stands where a photo cannot be shown. */
  readonly brokenPhoto: string;
  /** Stands on a label while nobody has said what flows. */
  readonly whatFlows: string;
  sector(card: SceneCard): string;
  counts(card: SceneCard): string;
  /** What stands under what flows, line by line. */
  amount(line: SceneLine): readonly string[];
}

/** Icons in a square of 24, as the canvas's own path objects. */
export interface PaintIcons {
  card(card: SceneCard): object;
  flow(sort: FlowSort): object;
}

/** The colours that people have chosen on their device for everything (forced colours), as CSS colours. */
export interface SystemInk {
  readonly ground: string;
  readonly text: string;
  readonly highlight: string;
}

/** How a scene is painted, and what of it is marked. */
export interface PaintLook {
  readonly theme: Theme;
  /** Holds over all colours of the theme. */
  readonly system?: SystemInk | null;
  readonly detail: DetailLevel;
  readonly zoom: number;
  /** The families of the font, as in a style. */
  readonly fontFamily: string;
  readonly words: PaintWords;
  readonly icons: PaintIcons;
  readonly map: MapLook;
  /** How wide a line is by its amount, in board units; `null`: nobody knows. Asked only where the look wants it. */
  widthOf(line: SceneLine): number | null;
  /** Whether lines are labelled, where they are near enough. */
  readonly hasLabels: boolean;
  /** Whether no line is wider than a pixel: painting wider ones takes some ten times as long. */
  readonly isHasty: boolean;
  readonly selected: ReadonlySet<string>;
  readonly connectFrom: string | null;
  /** The photo of a company that has one. Asked where it is near enough to be seen. */
  photoOf(photo: ImageReference): PaintedPhoto;
  severityOf(id: string): 'error' | 'warning' | 'hint' | null;
  peopleAt(id: string): readonly PaintedPerson[];
  /** How many open conversations there are about an item. */
  openCommentsOn(id: string): number;
}

/** The colours of a look. */
export interface PaintColors {
  readonly ground: string;
  readonly surface: string;
  readonly ink: string;
  readonly secondaryInk: string;
  readonly outline: string;
  readonly accent: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  /** A colour of the map, by what it tells. */
  map(color: MapColor): string;
  paper(name: PaperName): string;
  frame(name: PaperName): string;
}

/** How much of the ink an unmarked outline has, as two hexadecimal digits: 28 %. */
const outlineAlpha = '47';

/** The colours of a look, as the painters use them. */
export function paintColors({
  theme,
  system = null,
}: Pick<PaintLook, 'theme' | 'system'>): PaintColors {
  if (system !== null) return systemColors(system);
  return {
    ground: palette.ground[theme],
    surface: palette.surface[theme],
    ink: palette.ink[theme],
    secondaryInk: palette.secondaryInk[theme],
    outline: palette.ink[theme] + outlineAlpha,
    accent: palette.accent[theme],
    severity: {
      error: palette.error[theme],
      warning: palette.warning[theme],
      hint: palette.hint[theme],
    },
    map: (color) => mapColor(color, theme),
    paper: (name) => paperColors[name][theme],
    frame: (name) => frameColors[name][theme],
  };
}

/** Two colours and one for what is selected: shapes, dashes and words tell the rest. */
function systemColors({ ground, text, highlight }: SystemInk): PaintColors {
  return {
    ground,
    surface: ground,
    ink: text,
    secondaryInk: text,
    outline: text,
    accent: highlight,
    severity: { error: text, warning: text, hint: text },
    map: () => text,
    paper: () => ground,
    frame: () => text,
  };
}

/** What the colour of a card tells in a look. */
export function colorOfCard({ map }: PaintLook, { company, group }: SceneCard): MapColor {
  return cardColor(map, { kind: company.kind, group });
}

/** What the colour of a line tells in a look. */
export function colorOfLine({ map }: PaintLook, { flow, sort }: SceneLine): MapColor {
  return lineColor(map, { sort, stage: flow.stage, evidence: flow.evidence?.class ?? null });
}
