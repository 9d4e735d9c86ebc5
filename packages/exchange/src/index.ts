export type { BoardFormat, VectorPicture, ViewerCode, WriteOptions } from './boardFormat.ts';
export { formatOfFile, formats } from './formats.ts';
export { html } from './formats/html.ts';
export { json } from './formats/json.ts';
export { png } from './formats/png.ts';
export { svg } from './formats/svg.ts';
export { redactBoard, redactions, type Redaction } from './redactBoard.ts';
export { writeBoard } from './writeBoard.ts';
