/** The program of an exported map, built with the app: apps/web/mapViewer.ts. */
declare module 'virtual:map-viewer' {
  import type { ViewerCode } from '@symbiomap/exchange';
  export const code: ViewerCode;
}
