import { cardSize } from '@symbiomap/scene';
import type { LayOutPart } from '../way.ts';

/** Room for the labels, which lie half-way between two cards. */
const betweenColumns = '220';
const betweenCards = '80';

/** In columns from left to right along the flows. */
export const layered: LayOutPart = async ({ cards, links }, { startElk, onProgress }) => {
  const elk = await startElk();
  onProgress(0);
  const graph = await elk.layout({
    id: 'board',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.randomSeed': '1',
      'elk.spacing.edgeNode': '48',
      'elk.layered.nodePlacement.favorStraightEdges': 'true',
      'elk.spacing.nodeNode': betweenCards,
      'elk.layered.spacing.nodeNodeBetweenLayers': betweenColumns,
    },
    children: cards.map(({ id }) => ({ id: `c.${id}`, ...cardSize })),
    edges: links.map(([from, to], index) => ({
      id: `f.${index}`,
      sources: [`c.${from}`],
      targets: [`c.${to}`],
    })),
  });
  const placed = new Map(graph.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return new Map(cards.map(({ id, at }) => [id, placed.get(`c.${id}`) ?? at]));
};
