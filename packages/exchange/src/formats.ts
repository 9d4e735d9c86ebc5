import type { BoardFormat } from './boardFormat.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { png } from './formats/png.ts';
import { svg } from './formats/svg.ts';

/** Every format that a board can be written in. */
export const formats: readonly BoardFormat[] = [json, html, svg, png];

/** The format that a file name asks for by its end; `undefined` when there is none such. */
export function formatOfFile(extension: string): BoardFormat | undefined {
  return formats.find((format) => format.extension === extension.toLowerCase());
}
