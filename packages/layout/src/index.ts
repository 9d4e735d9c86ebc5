export { layoutBoard, runLayout, type FoundLayout, type LayoutOptions } from './layoutBoard.ts';
export { layoutTask, type LayoutScope, type LayoutTask, type Places } from './layoutTask.ts';
export { layoutWays, type LayoutWay } from './ways.ts';
export type { StartElk } from './way.ts';
