import { changesUnmade } from './changesUnmade.ts';
import { endsDisagree } from './endsDisagree.ts';
import { energyFromNothing } from './energyFromNothing.ts';
import { lossUnsaid } from './lossUnsaid.ts';
import { massLost } from './massLost.ts';
import { moreOutThanIn } from './moreOutThanIn.ts';
import { substanceLost } from './substanceLost.ts';
import { waterGone } from './waterGone.ts';
import { yieldsOverfull } from './yieldsOverfull.ts';

/** B: what goes in and comes out. */
export const balanceRules = [
  massLost, // B01
  moreOutThanIn, // B02
  energyFromNothing, // B03
  waterGone, // B04
  yieldsOverfull, // B05
  changesUnmade, // B06
  lossUnsaid, // B07
  endsDisagree, // B08
  substanceLost, // B09
] as const;
