import type { MessageKey, Translate } from '@symbiomap/i18n';
import type { TableName } from '@symbiomap/domain';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { BoardSession } from '../board/boardSession.ts';
import type { CanvasControl } from '../canvas/canvasControl.ts';
import type { PanelTab } from '../state/viewState.ts';
import type { Shortcut } from './shortcut.ts';

/** What an action may use. */
export interface ActionContext {
  readonly session: BoardSession;
  readonly canvas: CanvasControl;
  readonly translate: Translate;
}

/** Something a person can do, by button, key, menu or the list of all actions. It ends in commands or in changes of the view. */
export interface Action extends MenuAction {
  /** The first one is shown. */
  readonly shortcuts: readonly Shortcut[];
  /** Says why not, where the keys are pressed though it cannot be chosen and that wants a word. */
  refuse?(context: ActionContext): void;
  /** Whether its keys work in a field too: for what people look for from anywhere. */
  readonly isForWriters?: boolean;
  /** Whether its keys work in a view of the board that lies over the map, such as a table (`data-board-view`). */
  readonly isForViews?: boolean;
}

/** Something that concerns the board as a whole: an entry of the board's menu. */
export interface MenuAction {
  readonly id: string;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  /** Why it cannot be chosen; `null` when it can. */
  whyNot(context: ActionContext): MessageKey | null;
  run(context: ActionContext): void;
}

/** A place of the frame round the canvas that features fill. */
export type Slot = 'topLeft' | 'topRight' | 'bottomLeft' | 'overlay';

/** A tab of the panel at the right. */
export interface PanelContent {
  readonly tab: PanelTab;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  readonly Component: ComponentType;
}

/** How one record of a table is shown and edited in the panel. */
export interface DetailsContent {
  readonly table: TableName;
  readonly Component: ComponentType<{ readonly id: string }>;
}

/** One feature of the board, told as data: its actions and what it puts into which slot. */
export interface Feature {
  readonly id: string;
  readonly actions?: readonly Action[];
  readonly menu?: readonly MenuAction[];
  readonly slots?: Partial<Readonly<Record<Slot, ComponentType>>>;
  readonly panel?: PanelContent;
  readonly details?: DetailsContent;
  /** What stands in the panel under the details of whatever is selected. */
  readonly underDetails?: DetailsContent['Component'];
}
