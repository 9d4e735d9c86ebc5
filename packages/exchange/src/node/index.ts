export { photosToRasterise } from './photosToRasterise.ts';
export { rasterise } from './rasterise.ts';
