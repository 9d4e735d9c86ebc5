import type { TransportMode } from './transportMode.ts';

const laid: readonly (TransportMode | null)[] = ['pipe', 'cable', 'belt'];

/** Whether it lies still and carries: no burden on any road, and paid for once, when it is laid. */
export function isLaid(mode: TransportMode | null): boolean {
  return laid.includes(mode);
}
