import { needUnreachable } from './needUnreachable.ts';
import { nothingLeaves } from './nothingLeaves.ts';
import { singlePoint } from './singlePoint.ts';
import { waitInCircle } from './waitInCircle.ts';

/** N: the network as a whole. */
export const networkRules = [
  nothingLeaves, // N01
  singlePoint, // N02
  needUnreachable, // N03
  waitInCircle, // N04
] as const;
