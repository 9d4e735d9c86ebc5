/** A unit with the small 2 that people write. */
export function spokenUnit(unit: string): string {
  return unit.replace('CO2', 'CO₂');
}
