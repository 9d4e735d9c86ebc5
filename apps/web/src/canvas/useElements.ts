import type { Position } from '@symbiomap/domain';
import { useMemo, useRef } from 'react';
import { useBoard, useDerived, useMayEdit, useOthers, useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { createElements, type CompanyNode, type FlowEdge, type PersonMark } from './elements.ts';

/** What React Flow draws of the open board. */
export function useElements(dragged: ReadonlyMap<string, Position>): {
  readonly nodes: CompanyNode[];
  readonly edges: FlowEdge[];
} {
  const elements = useMemo(createElements, []);
  const board = useBoard((current) => current);
  const graph = useDerived((derived) => derived.graph);
  const severityOf = useDerived((derived) => derived.severityOf);
  const selection = useView((view) => view.selection);
  const editingId = useView((view) => view.editing?.id ?? null);
  const connectFrom = useView((view) => view.connectFrom);
  const marksOf = useMarks();
  const mayEdit = useMayEdit();
  const translate = useTranslate();
  return useMemo(
    () =>
      elements({
        board,
        graph,
        severityOf,
        selection,
        editingId,
        connectFrom,
        dragged,
        marksOf,
        mayEdit,
        translate,
      }),
    [
      elements,
      board,
      graph,
      severityOf,
      selection,
      editingId,
      connectFrom,
      dragged,
      marksOf,
      mayEdit,
      translate,
    ],
  );
}

/** Who else has what selected; the same map as long as nobody selects anything else. */
function useMarks(): ReadonlyMap<string, readonly PersonMark[]> {
  const others = useOthers();
  const former = useRef<{ key: string; marks: ReadonlyMap<string, readonly PersonMark[]> }>({
    key: '',
    marks: new Map(),
  });
  return useMemo(() => {
    const selecting = others.filter(({ selection }) => selection.length > 0);
    const key = JSON.stringify(selecting.map(({ person, selection }) => [person, selection]));
    if (key === former.current.key) return former.current.marks;
    const marks = new Map<string, PersonMark[]>();
    for (const { person, selection } of selecting) {
      for (const id of selection) {
        marks.set(id, [...(marks.get(id) ?? []), { name: person.name, color: person.color }]);
      }
    }
    former.current = { key, marks };
    return marks;
  }, [others]);
}
