import type { LayOutPart } from './way.ts';

/** How a board may be laid out: in columns along the flows, or with neighbours near each other. */
export const layoutWays = ['layered', 'force'] as const;
export type LayoutWay = (typeof layoutWays)[number];

/** Each way is loaded when it is first asked for. */
export const ways: Readonly<Record<LayoutWay, () => Promise<LayOutPart>>> = {
  layered: async () => (await import('./ways/layered.ts')).layered,
  force: async () => (await import('./ways/force.ts')).force,
};
