import type { Severity } from '@symbiomap/consistency';
import {
  nameIn,
  type BoardGraph,
  type BoardSnapshot,
  type Flow,
  type Position,
} from '@symbiomap/domain';
import { formatAmount, writeAmount } from '@symbiomap/i18n';
import {
  cardSizeOf,
  companyCard,
  sortOfFlow,
  type BoardScene,
  type CardSize,
  type CompanyCard,
  type FlowRoute,
  type FlowSort,
  type SceneLine,
} from '@symbiomap/scene';
import { Position as Side, type Edge, type Node, type NodeHandle } from '@xyflow/react';
import {
  areaNode,
  noteNode,
  outOfSight,
  type AnnotationInput,
  type AreaNode,
  type NoteNode,
  type PersonMark,
} from './annotationElements.ts';
import { layersOf } from './layers.ts';
import { isMountedWhole, type Mounted } from './mounting.ts';
import { lineOnTheMove } from './movingLines.ts';
import { reuse } from './reuse.ts';
import { spokenComments, spokenCompany, spokenFlow } from './spokenNames.ts';

export interface CompanyNodeData extends Record<string, unknown> {
  readonly card: CompanyCard;
  readonly severity: Severity | null;
  readonly marks: readonly PersonMark[];
  readonly openComments: number;
  readonly isEditing: boolean;
  readonly isConnectSource: boolean;
  readonly mayConnect: boolean;
}
export type CompanyNode = Node<CompanyNodeData, 'company'>;
/** What React Flow holds beside lines. */
export type BoardNode = CompanyNode | NoteNode | AreaNode;

/** What the label of a flow says. */
export interface FlowLabelText {
  readonly resource: string;
  readonly amount: string;
}

export interface FlowEdgeData extends Record<string, unknown> {
  readonly label: FlowLabelText;
  /** What stands in its field while it is written. */
  readonly draft: string;
  readonly sort: FlowSort;
  readonly stage: Flow['stage'];
  readonly route: FlowRoute;
  readonly severity: Severity | null;
  readonly mark: PersonMark | null;
  readonly openComments: number;
  readonly isEditing: boolean;
  /** Whether it is painted while a hand carries one of its ends. */
  readonly isCarried: boolean;
  /** The whole flow in words, for those who do not see the line. */
  readonly spoken: string;
}
export type FlowEdge = Edge<FlowEdgeData, 'flow'>;

/** All that decides what the canvas draws. */
export interface ElementInput extends AnnotationInput {
  readonly board: BoardSnapshot;
  readonly graph: BoardGraph;
  readonly severityOf: ReadonlyMap<string, Severity>;
  readonly connectFrom: string | null;
  /** Where everything lies. */
  readonly scene: BoardScene;
  /** What is to be real; the rest is painted. */
  readonly mounted: Mounted;
  /** Selected cards that are painted, and yet known to React Flow. */
  readonly anchors: Iterable<string>;
  readonly mayAdd: boolean;
}

const noMarks: readonly PersonMark[] = [];
const half = 12;
/** Told beforehand, or lines would wait until a card was measured; the same ones for all cards of a size. */
const handlesOfSize = new WeakMap<CardSize, { looking: NodeHandle[]; connecting: NodeHandle[] }>();

function handlesOf(size: CardSize) {
  const known = handlesOfSize.get(size);
  if (known !== undefined) return known;
  const { width, height } = size;
  const handles = {
    looking: [
      { type: 'source', position: Side.Left, x: 0, y: height / 2, width: 1, height: 1 } as const,
    ],
    connecting: [
      handleAt('top', Side.Top, width / 2, 0),
      handleAt('right', Side.Right, width, height / 2),
      handleAt('bottom', Side.Bottom, width / 2, height),
      handleAt('left', Side.Left, 0, height / 2),
      { id: 'body', type: 'target', position: Side.Left, x: 0, y: 0, ...size } as const,
    ],
  };
  handlesOfSize.set(size, handles);
  return handles;
}

function handleAt(id: string, position: Side, x: number, y: number): NodeHandle {
  const size = { width: 2 * half, height: 2 * half };
  return { id, type: 'source', position, x: x - half, y: y - half, ...size };
}

/**
 * Turns boards into what React Flow draws. An element that did not change keeps its identity from one call to
 * the next: React Flow and React pass over it.
 */
export function createElements(): (input: ElementInput) => {
  readonly nodes: BoardNode[];
  readonly edges: FlowEdge[];
} {
  let nodeCache = new Map<string, BoardNode>();
  let edgeCache = new Map<string, FlowEdge>();
  return (input) => {
    const { scene, mounted } = input;
    const nextNodes = new Map<string, BoardNode>();
    const layers = layersOfMounted(input);
    const put = (node: BoardNode) => nextNodes.set(node.id, reuse(nodeCache.get(node.id), node));
    const isPainted = !isMountedWhole(scene);
    for (const id of mounted.areas) {
      const area = scene.areas.get(id);
      const layer = layers.areas(area?.area.order ?? null);
      if (area !== undefined) put(areaNode(input, area, { layer, isPainted }));
    }
    const add = (id: string, isHidden: boolean) => {
      const place = scene.cards.get(id)?.box;
      if (place === undefined || nextNodes.has(id)) return;
      const node = companyNode(input, id, place, isHidden);
      if (node !== null)
        put({ ...node, zIndex: layers.cards(scene.cards.get(id)?.company.order ?? null) });
    };
    for (const id of mounted.cards) add(id, false);
    const nextEdges = new Map<string, FlowEdge>();
    for (const id of mounted.lines) {
      const line = scene.lines.get(id);
      if (line === undefined) continue;
      // React Flow asks both ends of a line where they are, painted or not.
      add(line.from, true);
      add(line.to, true);
      const edge = flowEdge(input, line);
      if (edge !== null) nextEdges.set(id, reuse(edgeCache.get(id), edge));
    }
    for (const id of mounted.notes) {
      const note = scene.notes.get(id);
      if (note !== undefined) put(noteNode(input, note, layers.cards(note.note.order)));
    }
    for (const id of input.anchors) {
      const note = scene.notes.get(id);
      if (note === undefined) add(id, true);
      else if (!nextNodes.has(id)) put({ ...noteNode(input, note, 0), hidden: true });
    }
    nodeCache = nextNodes;
    edgeCache = nextEdges;
    return { nodes: [...nextNodes.values()], edges: [...nextEdges.values()] };
  };
}

/** In which layer what is mounted lies: areas among themselves, cards and notes among themselves. */
function layersOfMounted({ scene, mounted }: ElementInput) {
  return {
    areas: layersOf([...mounted.areas].map((id) => scene.areas.get(id)?.area.order ?? null)),
    cards: layersOf([
      ...[...mounted.cards].map((id) => scene.cards.get(id)?.company.order ?? null),
      ...[...mounted.notes].map((id) => scene.notes.get(id)?.note.order ?? null),
    ]),
  };
}

function companyNode(
  input: ElementInput,
  id: string,
  place: Position,
  isHidden: boolean,
): CompanyNode | null {
  const company = input.board.companies.get(id);
  if (company === undefined) return null;
  const position = input.dragged.get(id) ?? place;
  const size = cardSizeOf(company);
  const handles = handlesOf(size);
  return {
    id,
    type: 'company',
    position: { x: position.x, y: position.y },
    width: size.width,
    height: size.height,
    measured: size,
    handles: input.mayAdd ? handles.connecting : handles.looking,
    hidden: isHidden,
    ...outOfSight(input, id),
    selected: input.selection.has(id),
    draggable: company.locked !== true && input.mayChange('companies', company),
    ariaLabel: spokenComments(
      spokenCompany(input.graph, company, input.translate),
      input.commentsOn.get(id) ?? 0,
      input.translate,
    ),
    domAttributes: { tabIndex: -1, 'aria-roledescription': input.translate('tool.company') },
    data: {
      card: companyCard(input.graph, company, input.translate.language),
      severity: input.severityOf.get(id) ?? null,
      marks: input.marksOf.get(id) ?? noMarks,
      openComments: input.commentsOn.get(id) ?? 0,
      isEditing: input.editingId === id,
      isConnectSource: input.connectFrom === id,
      mayConnect: input.mayAdd,
    },
  };
}

/** A flow with an end that is not there is not drawn: a finding names it. */
function flowEdge(input: ElementInput, line: SceneLine): FlowEdge | null {
  const { board, translate } = input;
  const { flow } = line;
  const from = flow.from === null ? undefined : board.companies.get(flow.from);
  const to = flow.to === null ? undefined : board.companies.get(flow.to);
  if (from === undefined || to === undefined) return null;
  const resource = flow.resource === null ? undefined : board.resources.get(flow.resource);
  const resourceName = resource === undefined ? '' : nameIn(resource, translate.language);
  const spoken = spokenFlow(board, flow, translate);
  const isEditing = input.editingId === flow.id;
  return {
    id: flow.id,
    type: 'flow',
    source: from.id,
    target: to.id,
    selected: input.selection.has(flow.id),
    ariaLabel: spokenComments(spoken, input.commentsOn.get(flow.id) ?? 0, translate),
    domAttributes: { tabIndex: -1, 'aria-roledescription': translate('tool.flow') },
    data: {
      label: {
        resource: resourceName,
        amount: formatAmount(translate, flow.amount),
      },
      draft: isEditing ? `${resourceName} ${writeAmount(translate, flow.amount)}`.trim() : '',
      sort: sortOfFlow(resource),
      stage: flow.stage,
      route: routeNow(input, line),
      severity: input.severityOf.get(flow.id) ?? null,
      mark: input.marksOf.get(flow.id)?.[0] ?? null,
      openComments: input.commentsOn.get(flow.id) ?? 0,
      isEditing,
      isCarried: input.carried.has(from.id) || input.carried.has(to.id),
      spoken,
    },
  };
}

/** Where a line runs at this moment: its ends may be on the move. */
function routeNow({ scene, dragged }: ElementInput, line: SceneLine): FlowRoute {
  return lineOnTheMove(scene, line, dragged)?.route ?? line.route;
}
