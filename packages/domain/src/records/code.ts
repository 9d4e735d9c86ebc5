import { object, text } from './field.ts';

/** A code together with the list and version it comes from: the same code means other things in other lists. */
export const code = () => object({ list: text(40), code: text(40) });
