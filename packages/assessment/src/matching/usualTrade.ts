import type { CompanyKind } from '@symbiomap/domain';
import type { Sector } from './sectorCode.ts';

/** Resource concepts by sector code, NACE Rev. 2.1, or by how such a code begins. */
type BySector = Readonly<Record<string, string>>;

/** What companies of a sector usually have too much of; general knowledge, as all of this file. */
const outputs: BySector = {
  '01.1': 'straw plant-waste cereals',
  '01.14': 'sugar-cane',
  '01.4': 'manure',
  '03.2': 'nutrient-water',
  '08.1': 'quarry-sand',
  '08.92': 'peat',
  '10.1': 'blood animal-fat manure animal-by-product',
  '10.2': 'fish-offcuts fish-process-water',
  '10.3': 'vegetable-peels',
  '10.32': 'pomace',
  '10.4': 'oil-cake',
  '10.5': 'whey',
  '10.6': 'starch-residue',
  '10.7': 'bread',
  '10.81': 'beet-pulp molasses carbonation-sludge waste-heat',
  '11.0': 'stillage co2',
  '11.05': 'spent-grain yeast',
  '13': 'textile-waste',
  '15.1': 'hide-trimmings',
  '16': 'sawdust wood-offcuts',
  '16.1': 'bark',
  '17.1': 'paper-sludge bark waste-heat',
  '17.11': 'black-liquor pulp',
  '19.2': 'sulphur refinery-gas cooling-water waste-heat',
  '20.1': 'waste-heat',
  '20.15': 'co2 phosphogypsum nutrients',
  '21': 'fermentation-residue solvent',
  '22.1': 'rubber',
  '22.2': 'plastic-trim',
  '23.1': 'cullet waste-heat',
  '23.5': 'waste-heat',
  '23.61': 'crushed-concrete',
  '23.62': 'gypsum-board',
  '24.1': 'slag mill-scale steelworks-gas waste-heat',
  '24.4': 'waste-heat',
  '24.5': 'foundry-sand waste-heat',
  '25': 'metal-scrap',
  '25.5': 'pickling-acid',
  '28': 'metal-scrap',
  '29': 'steel-offcuts metal-scrap',
  '31': 'wood-offcuts',
  '35.1': 'steam waste-heat warm-cooling-water',
  '35.11': 'fly-ash fgd-gypsum',
  '35.12': 'wood-ash',
  '35.2': 'digestate biogas',
  '35.3': 'steam district-heat ash',
  '36': 'fresh-water',
  '37': 'sewage-sludge reclaimed-water warm-waste-water',
  '38.1': 'secondary-plastic waste-paper metal-scrap cullet',
  '38.22': 'steam bottom-ash',
  '42.1': 'asphalt-millings',
  '43.1': 'crushed-concrete brick-rubble gypsum-board',
  '47': 'unsold-food waste-paper',
  '49.4': 'return-loads tyres',
  '52': 'return-loads',
  '55': 'food-leftovers used-cooking-oil',
  '56': 'food-leftovers used-cooking-oil coffee-grounds',
  '63.1': 'server-heat',
  '71.2': 'laboratory',
  '84.11': 'household-waste',
  '93.1': 'condenser-heat',
};

/** What companies of a sector can usually put to use: a family of resources, or one of them. */
const inputs: BySector = {
  '01.1': 'nutrients',
  '01.13': 'heat co2 growing-medium nutrients',
  '01.4': 'feedstuff',
  '01.48': 'unsold-food food-leftovers',
  '03.2': 'low-heat feedstuff oxygen',
  '10': 'steam process-water',
  '10.6': 'cereals',
  '10.71': 'cereals',
  '10.81': 'sugar-crop lime-source',
  '10.9': 'feedstuff',
  '10.92': 'animal-by-product',
  '11.0': 'steam process-water',
  '11.01': 'fermentable',
  '11.05': 'cereals',
  '11.07': 'co2',
  '13.9': 'textile-waste',
  '16.2': 'wood-residue',
  '17.1': 'steam process-water fibre wood',
  '17.11': 'alkali',
  '19.2': 'steam process-water hydrogen',
  '20.1': 'steam process-water',
  '20.11': 'co2',
  '20.13': 'sulphur acid',
  '20.14': 'fermentable',
  '20.15': 'sulphur ammonia nutrients',
  '20.5': 'fats',
  '21': 'steam process-water',
  '22.1': 'rubber',
  '22.2': 'plastic',
  '23.1': 'glass',
  '23.3': 'mineral-filler',
  '23.5': 'mineral-filler lime-source combustible',
  '23.6': 'sand aggregate mineral-filler',
  '23.62': 'gypsum fuel-gas waste-paper',
  '24.1': 'metal-scrap lime-source oxygen process-water',
  '24.4': 'metal-scrap steam',
  '24.5': 'metal-scrap sand',
  '25': 'steel-offcuts heat',
  '31': 'wood-residue textile-waste',
  '35.1': 'fuel process-water',
  '35.2': 'wet-organics',
  '35.3': 'heat combustible',
  '37': 'waste-water iron-coagulant',
  '38.2': 'wet-organics wood-residue secondary-plastic metal-scrap',
  '38.22': 'combustible',
  '41': 'aggregate',
  '42': 'aggregate slag ash',
  '49.3': 'biogas',
  '49.4': 'biogas return-loads',
  '63.1': 'cold power',
  '88.9': 'unsold-food',
  '93.1': 'heat',
};

/** What places that are no companies can usually put to use. */
const inputsByKind: Readonly<Partial<Record<CompanyKind, string>>> = {
  household: 'heat fresh-water',
};

/** What a company of this sector usually has too much of. */
export function usualOutputs(sector: Sector | null): readonly string[] {
  return conceptsFor(outputs, sector);
}

/** What a company or another place of this kind and sector can usually put to use. */
export function usualInputs(kind: CompanyKind, sector: Sector | null): readonly string[] {
  const byKind = inputsByKind[kind];
  return byKind === undefined ? conceptsFor(inputs, sector) : byKind.split(' ');
}

const found = new Map<string, readonly string[]>();

function conceptsFor(table: BySector, sector: Sector | null): readonly string[] {
  if (sector === null) return [];
  const { code, depth } = sector;
  const trusted = depth === 'class' ? code : code.slice(0, depth === 'group' ? 4 : 2);
  const question = `${table === outputs ? 'out' : 'in'} ${trusted}`;
  const known = found.get(question);
  if (known !== undefined) return known;
  const concepts = new Set<string>();
  for (let length = 2; length <= trusted.length; length += 1) {
    for (const concept of table[trusted.slice(0, length)]?.split(' ') ?? []) concepts.add(concept);
  }
  const answer = [...concepts];
  found.set(question, answer);
  return answer;
}
