/** The radii of a rectangle's corners, from the top left one clockwise. */
export type PaintRadii = number | (number | { readonly x: number; readonly y: number })[];

/** What the painters use of a canvas's 2D context; named here so that the scene needs no browser. */
export interface PaintContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: unknown;
  lineJoin: unknown;
  globalAlpha: number;
  font: string;
  letterSpacing: string;
  textAlign: unknown;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii: PaintRadii): void;
  /** With a path made by the canvas's maker (an icon), or the current one. */
  stroke(path?: object): void;
  fill(rule?: 'evenodd'): void;
  setLineDash(lengths: number[]): void;
  clip(): void;
  /** With a picture made by the canvas's maker: a part of it into a rectangle. */
  drawImage(
    picture: object,
    fromX: number,
    fromY: number,
    fromWidth: number,
    fromHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}
