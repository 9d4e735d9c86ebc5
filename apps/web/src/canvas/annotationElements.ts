import type { AnyRecord, Position, TableName } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { NotePaper, PaperName, SceneArea, SceneNote } from '@symbiomap/scene';
import type { Node } from '@xyflow/react';
import { spokenComments, spokenLock } from './spokenNames.ts';

/** Somebody else who has an item selected. */
export interface PersonMark {
  readonly name: string;
  readonly color: string;
}

export interface NoteNodeData extends Record<string, unknown> {
  readonly text: string;
  readonly lines: readonly string[];
  readonly paper: NotePaper;
  readonly isLocked: boolean;
  readonly isEditing: boolean;
  readonly marks: readonly PersonMark[];
  readonly openComments: number;
}
export type NoteNode = Node<NoteNodeData, 'note'>;

export interface AreaNodeData extends Record<string, unknown> {
  readonly title: string;
  readonly color: PaperName;
  readonly isLocked: boolean;
  readonly isEditing: boolean;
  readonly mayChange: boolean;
  /** Whether the area is painted under this one, which then only is taken hold of. */
  readonly isPainted: boolean;
  readonly marks: readonly PersonMark[];
  readonly openComments: number;
}
export type AreaNode = Node<AreaNodeData, 'area'>;

/** All that decides how notes and areas are drawn. */
export interface AnnotationInput {
  readonly selection: ReadonlySet<string>;
  readonly editingId: string | null;
  /** Places of what is being dragged, here or by others; they hold over the board's. */
  readonly dragged: ReadonlyMap<string, Position>;
  /** What is painted where my hand has it: what is real of it stays where it was, out of sight. */
  readonly carried: ReadonlySet<string>;
  readonly marksOf: ReadonlyMap<string, readonly PersonMark[]>;
  /** How many open conversations there are, by item. */
  readonly commentsOn: ReadonlyMap<string, number>;
  /** Whether this person may change a record: move it, for one. */
  readonly mayChange: (table: TableName, record: AnyRecord) => boolean;
  readonly translate: Translate;
}

const noMarks: readonly PersonMark[] = [];
/** Areas lie under lines, and so do all their layers. */
const lowestArea = -10_000;

/** A note as React Flow draws it, in its layer. */
export function noteNode(input: AnnotationInput, thing: SceneNote, layer: number): NoteNode {
  const { id, note, box, lines, paper } = thing;
  const { x, y } = input.dragged.get(id) ?? box;
  const size = { width: box.width, height: box.height };
  const isLocked = note.locked === true;
  return {
    id,
    type: 'note',
    position: { x, y },
    ...size,
    measured: size,
    zIndex: layer,
    selected: input.selection.has(id),
    draggable: !isLocked && input.mayChange('notes', note),
    connectable: false,
    ...outOfSight(input, id),
    ariaLabel: spokenComments(
      spokenLock(
        note.text === '' ? input.translate('note.empty') : note.text.slice(0, 200),
        isLocked,
        input.translate,
      ),
      input.commentsOn.get(id) ?? 0,
      input.translate,
    ),
    domAttributes: { tabIndex: -1, 'aria-roledescription': input.translate('tool.note') },
    data: {
      text: note.text,
      lines,
      paper,
      isLocked,
      isEditing: input.editingId === id,
      marks: input.marksOf.get(id) ?? noMarks,
      openComments: input.commentsOn.get(id) ?? 0,
    },
  };
}

/** An area as React Flow draws it: only its frame and its title are taken hold of, what lies inside is the board. */
export function areaNode(
  input: AnnotationInput,
  thing: SceneArea,
  { layer, isPainted }: { readonly layer: number; readonly isPainted: boolean },
): AreaNode {
  const { id, area, box, title, color } = thing;
  const { x, y } = input.dragged.get(id) ?? box;
  const size = { width: box.width, height: box.height };
  const isLocked = area.locked === true;
  const mayChange = !isLocked && input.mayChange('areas', area);
  return {
    id,
    type: 'area',
    position: { x, y },
    ...size,
    measured: size,
    zIndex: lowestArea + layer,
    selected: input.selection.has(id),
    draggable: mayChange,
    connectable: false,
    ...outOfSight(input, id),
    style: { pointerEvents: 'none' },
    ariaLabel: spokenComments(
      spokenLock(
        title === '' ? input.translate('area.untitled') : title,
        isLocked,
        input.translate,
      ),
      input.commentsOn.get(id) ?? 0,
      input.translate,
    ),
    domAttributes: { tabIndex: -1, 'aria-roledescription': input.translate('tool.area') },
    data: {
      title,
      color,
      isLocked,
      isEditing: input.editingId === id,
      mayChange,
      isPainted,
      marks: input.marksOf.get(id) ?? noMarks,
      openComments: input.commentsOn.get(id) ?? 0,
    },
  };
}

/** The class of what is carried; it keeps the focus and the pointer that holds it. */
export function outOfSight({ carried }: AnnotationInput, id: string): { className?: string } {
  return carried.has(id) ? { className: 'carried' } : {};
}
