import balance from './balance.json' with { type: 'json' };
import basics from './basics.json' with { type: 'json' };
import capacity from './capacity.json' with { type: 'json' };
import effects from './effects.json' with { type: 'json' };
import network from './network.json' with { type: 'json' };
import progress from './progress.json' with { type: 'json' };
import quality from './quality.json' with { type: 'json' };
import regulation from './regulation.json' with { type: 'json' };
import structure from './structure.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };

/** What findings say, by family of rules. */
export const rules = {
  ...structure,
  ...units,
  ...balance,
  ...capacity,
  ...quality,
  ...regulation,
  ...progress,
  ...effects,
  ...network,
  ...basics,
} as const;
