import type { Box } from '@symbiomap/scene';
import type { ELK } from 'elkjs';
import type { LayoutPart } from '../layoutParts.ts';
import type { Places } from '../layoutTask.ts';
import { extentOf } from '../packBlocks.ts';
import type { LayOutPart } from '../way.ts';

/** Room for the labels, which lie half-way between two cards. */
const betweenColumns = '220';
const betweenCards = '80';

/** A part that comes out so much wider than high is broken into rows, as a long line of text is. */
const tooWide = { aspect: 4, width: 6_000 } as const;
const inRows = { 'elk.layered.wrapping.strategy': 'MULTI_EDGE', 'elk.aspectRatio': '1.6' } as const;

/** In columns from left to right along the flows. */
export const layered: LayOutPart = async (part, { startElk, onProgress }) => {
  const elk = await startElk();
  onProgress(0);
  const inOne = await columnsOf(elk, part, {});
  const laid = part.units.map(({ id, box }): [string, Box] => [id, { ...box, ...inOne.get(id) }]);
  const { width, height } = extentOf(new Map(laid));
  if (width < tooWide.width || width < height * tooWide.aspect) return inOne;
  onProgress(0.5);
  return columnsOf(elk, part, inRows);
};

async function columnsOf(
  elk: ELK,
  { units, links }: LayoutPart,
  options: Readonly<Record<string, string>>,
): Promise<Places> {
  const graph = await elk.layout({
    id: 'board',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.randomSeed': '1',
      'elk.spacing.edgeNode': '48',
      'elk.spacing.nodeNode': betweenCards,
      'elk.layered.spacing.nodeNodeBetweenLayers': betweenColumns,
      ...options,
    },
    children: units.map(({ id, box: { width, height } }) => ({ id: `c.${id}`, width, height })),
    edges: links.map(([from, to], index) => ({
      id: `f.${index}`,
      sources: [`c.${from}`],
      targets: [`c.${to}`],
    })),
  });
  const placed = new Map(graph.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return new Map(units.map(({ id, box }) => [id, placed.get(`c.${id}`) ?? box]));
}
