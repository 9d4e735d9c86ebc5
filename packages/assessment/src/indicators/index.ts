import { circularity } from './actors/circularity.ts';
import { diversity } from './actors/diversity.ts';
import { intensity } from './actors/intensity.ts';
import { locality } from './actors/locality.ts';
import { chainProfile } from './chains/chainProfile.ts';
import { dataQuality } from './chains/dataQuality.ts';
import { intangibles } from './chains/intangibles.ts';
import { people } from './chains/people.ts';
import { readiness } from './chains/readiness.ts';
import { carbon } from './effects/carbon.ts';
import { diverted } from './effects/diverted.ts';
import { energySaved } from './effects/energySaved.ts';
import { money } from './effects/money.ts';
import { payback } from './effects/payback.ts';
import { transport } from './effects/transport.ts';
import { virginReplaced } from './effects/virginReplaced.ts';
import { waterSaved } from './effects/waterSaved.ts';
import { connectance } from './network/connectance.ts';
import { cyclicity } from './network/cyclicity.ts';
import { finnCycling } from './network/finnCycling.ts';
import { keyCompanies } from './network/keyCompanies.ts';
import { robustness } from './network/robustness.ts';
import { size } from './network/size.ts';
import { vulnerability } from './network/vulnerability.ts';

/** All indicators, in the order in which they are shown: a new one is a file beside its kind and a line here. */
export const indicators = [
  diverted, // I01
  virginReplaced, // I02
  carbon, // I03
  waterSaved, // I04
  energySaved, // I05
  money, // I06
  payback, // I07
  transport, // I08
  size, // I09
  connectance, // I10
  cyclicity, // I11
  finnCycling, // I12
  robustness, // I13
  vulnerability, // I14
  keyCompanies, // I15
  intensity, // I16
  locality, // I17
  diversity, // I18
  circularity, // I19
  chainProfile, // I20
  readiness, // I21
  intangibles, // I22
  dataQuality, // I23
  people, // I24
] as const;

export type IndicatorId = (typeof indicators)[number]['id'];
