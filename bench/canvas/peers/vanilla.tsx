import {
  Background,
  Handle,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
  useStoreApi,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import '../boards/hooks.ts';
import { flowLabel, sectors, type MapCompany } from '../largeMap.ts';
import { map } from './measuredMap.ts';

/** React Flow as its documentation shows it: memoised nodes, stable types, everything mounted. */
type CompanyNode = Node<{ readonly company: MapCompany }, 'company'>;

const Card = memo(function Card({ data: { company } }: NodeProps<CompanyNode>) {
  const sector = sectors[company.sector];
  return (
    <div className="card">
      <Handle type="target" position={Position.Left} id="left" />
      <Handle type="target" position={Position.Top} id="top" />
      <header>
        <b>{company.name}</b>
        <span style={{ background: sector?.color }}>{sector?.name}</span>
      </header>
      <dl>
        {company.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Handle type="source" position={Position.Right} id="right" />
      <Handle type="source" position={Position.Bottom} id="bottom" />
    </div>
  );
});

const nodeTypes = { company: Card };
const firstNodes = map.companies.map((company): CompanyNode => {
  const { id, x, y } = company;
  return { id, type: 'company', position: { x, y }, data: { company } };
});
const firstEdges = map.flows.map((flow) => ({
  id: flow.id,
  source: map.companies[flow.from]?.id ?? '',
  target: map.companies[flow.to]?.id ?? '',
  sourceHandle: 'right',
  targetHandle: 'left',
  type: 'smoothstep',
  label: flowLabel(flow),
  markerEnd: { type: 'arrowclosed' as const },
}));

let isFitted = false;

function VanillaBoard() {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes);
  const [edges, , onEdgesChange] = useEdgesState(firstEdges);
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    window.drawingBoard = {
      isReady: () =>
        isFitted &&
        store.getState().nodesInitialized &&
        document.querySelectorAll('.react-flow__node').length === firstNodes.length &&
        document.querySelectorAll('.react-flow__edge').length === firstEdges.length,
      fit: () => void flow.fitView({ padding: 0.02, duration: 0 }),
      look: ({ x, y }, zoom) =>
        void flow.setViewport({
          x: innerWidth / 2 - x * zoom,
          y: innerHeight / 2 - y * zoom,
          zoom,
        }),
      zoom: () => flow.getZoom(),
      placeOf: (id) => flow.getNode(id)?.position ?? { x: 0, y: 0 },
      toScreen: (place) => flow.flowToScreenPosition(place),
      select: (ids) => {
        const wanted = new Set(ids);
        setNodes((all) => all.map((node) => ({ ...node, selected: wanted.has(node.id) })));
      },
      takeMoves: (moves) => {
        const places = new Map(moves.map(({ id, x, y }) => [id, { x, y }]));
        setNodes((all) =>
          all.map((node) => {
            const position = places.get(node.id);
            return position === undefined ? node : { ...node, position };
          }),
        );
      },
    };
  }, [flow, store, setNodes]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onInit={() => (isFitted = true)}
      fitView
      fitViewOptions={{ padding: 0.02 }}
      minZoom={0.01}
      maxZoom={4}
      panOnScroll
    >
      <Background />
    </ReactFlow>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <ReactFlowProvider>
      <VanillaBoard />
    </ReactFlowProvider>,
  );
}
