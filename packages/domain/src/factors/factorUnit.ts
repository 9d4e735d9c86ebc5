import type { Dimension } from '../quantities/dimension.ts';
import { findUnit } from '../quantities/unit.ts';

/** What a factor is counted in: so many kilograms of CO2e for one base unit of a dimension, or for one t·km. */
export interface FactorUnit {
  /** Kilograms of CO2e that one of the unit is: 1 for `kg CO2e/t`, 3.6 for `kg CO2e/GJ` (of a MWh). */
  readonly kilograms: number;
  readonly per: Dimension | 'transport';
}

/** Reads `kg CO2e/t`, `t CO2/MWh`, `kg CO2e/GJ`, `g/t·km`; `null` for what is no emission for something. */
export function readFactorUnit(written: string): FactorUnit | null {
  const [emitted, counted, ...more] = written.replace(/\s+per\s+/iu, '/').split('/');
  if (emitted === undefined || counted === undefined || more.length > 0) return null;
  const [, word] = /^\s*(\S+?)(?:\s*(?:CO2|CO₂|СО2|СО₂).*)?\s*$/iu.exec(emitted) ?? [];
  const mass = findUnit(word ?? null);
  if (mass?.dimension !== 'mass') return null;
  const kilograms = mass.size * kilogramsOfATonne;
  if (/^\s*(?:t|т)\s*[·*⋅.-]?\s*(?:km|км)\s*$/iu.test(counted))
    return { kilograms, per: 'transport' };
  const unit = findUnit(counted);
  return unit === undefined ? null : { kilograms: kilograms / unit.size, per: unit.dimension };
}

const kilogramsOfATonne = 1_000;
