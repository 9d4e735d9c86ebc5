import type { Company, Position } from '@symbiomap/domain';
import { useCallback, useMemo, useState } from 'react';
import { useBoard, useDerived, useOthers, useRights, useView } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { createElements, type CompanyNode, type FlowEdge, type PersonMark } from './elements.ts';

/** What React Flow draws of the open board. */
export function useElements(dragged: ReadonlyMap<string, Position>): {
  readonly nodes: CompanyNode[];
  readonly edges: FlowEdge[];
} {
  const [elements] = useState(createElements);
  const board = useBoard((current) => current);
  const graph = useDerived((derived) => derived.graph);
  const severityOf = useDerived((derived) => derived.severityOf);
  const selection = useView((view) => view.selection);
  const editingId = useView((view) => view.editing?.id ?? null);
  const connectFrom = useView((view) => view.connectFrom);
  const marksOf = useMarks();
  const rights = useRights();
  const mayAdd = rights.mayAdd();
  const mayChange = useCallback(
    (company: Company) => rights.obstacleTo('companies', company) === null,
    [rights],
  );
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
        mayAdd,
        mayChange,
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
      mayAdd,
      mayChange,
      translate,
    ],
  );
}

/** Who else has what selected; the same map as long as nobody selects anything else. */
function useMarks(): ReadonlyMap<string, readonly PersonMark[]> {
  const others = useOthers();
  const key = JSON.stringify(
    others.flatMap(({ person, selection }) =>
      selection.map((id): Mark => [id, person.name, person.color]),
    ),
  );
  return useMemo(() => {
    const marks = new Map<string, PersonMark[]>();
    for (const [id, name, color] of JSON.parse(key) as readonly Mark[]) {
      marks.set(id, [...(marks.get(id) ?? []), { name, color }]);
    }
    return marks;
  }, [key]);
}

type Mark = readonly [id: string, name: string, color: string];
