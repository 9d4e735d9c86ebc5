import type { BoardSnapshot } from '@symbiomap/domain';
import {
  cardSize,
  flowLines,
  placesOf,
  routeFlows,
  routePath,
  sectorGroupOf,
  sortOfKind,
} from '@symbiomap/scene';
import styles from './home.module.css';

/** A board as a small picture: coloured blocks and lines. */
export function MapPreview({ board }: { readonly board: BoardSnapshot }) {
  const places = placesOf(board);
  const boxes = new Map([...places].map(([id, place]) => [id, { ...place, ...cardSize }]));
  const routes = routeFlows(boxes, board.flows.values());
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const left = Math.min(...xs) - 40;
  const top = Math.min(...ys) - 40;
  const width = Math.max(...xs) + cardSize.width + 40 - left;
  const height = Math.max(...ys) + cardSize.height + 40 - top;
  return (
    <svg
      className={styles.preview}
      viewBox={`${left} ${top} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      {[...board.flows.values()].map((flow) => {
        const route = routes.get(flow.id);
        const kind = flow.resource === null ? undefined : board.resources.get(flow.resource)?.kind;
        if (route === undefined || kind === undefined) return null;
        return (
          <path
            key={flow.id}
            d={routePath(route)}
            fill="none"
            stroke={`var(--flow-${sortOfKind[kind]})`}
            strokeWidth={7}
            strokeDasharray={flowLines[flow.stage].dash.map((length) => length * 3).join(' ')}
          />
        );
      })}
      {[...board.companies.values()].map(({ id, sector }) => {
        const box = boxes.get(id);
        return (
          box !== undefined && (
            <rect key={id} {...box} rx={18} fill={`var(--sector-${sectorGroupOf(sector?.code)})`} />
          )
        );
      })}
    </svg>
  );
}
