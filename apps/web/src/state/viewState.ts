import type { Severity } from '@symbiomap/consistency';
import type { CopiedItems } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import {
  noFilter,
  usualLook,
  type BoardFilter,
  type BoardFocus,
  type MapLook,
} from '@symbiomap/scene';
import { createStore, type StoreApi } from 'zustand';
import type { FateTable } from './fate.ts';
import type { LostItems, WhatIf } from './whatIf.ts';

/** What a press on the board does. `text` is a note without paper. */
export type Tool = 'select' | 'hand' | 'company' | 'flow' | 'note' | 'area' | 'text' | 'comment';
export type PanelTab = 'details' | 'findings' | 'hints' | 'indicators' | 'filter' | 'comments';

export type ThreadFilter = 'open' | 'resolved';

/** A window in front of the board. */
export type BoardDialog =
  | 'versions'
  | 'deleteBoard'
  | 'palette'
  | 'shortcuts'
  | 'introduce'
  | 'notices'
  | 'connect'
  | 'tables'
  | 'stages'
  | 'actionPlan'
  | 'chainAssessment'
  | 'boardSettings'
  | 'factors';

/** The one thing whose text is being edited on the canvas. */
export interface Editing {
  readonly id: string;
  /** What is edited next, once this is done: a new neighbour's name first, then what flows. */
  readonly next: string | null;
}

/** A menu that somebody wants to have opened. */
export interface MenuWish {
  /** Where, in CSS pixels of the window. */
  readonly screen: Position;
  /** What it is for; `null`: the board, at that place. */
  readonly item: string | null;
  /** Whether a key asked for it: the first line has the focus then. */
  readonly isByKey: boolean;
}

/** A flow that is only thought of: shown over the map, and nowhere else. */
export interface GhostFlow {
  /** The suggestion that it stands for. */
  readonly key: string;
  /** Ids of companies. */
  readonly from: string;
  readonly to: string;
  /** What would flow. */
  readonly name: string;
}

/** What this tab looks at. One store for each open board. */
export interface ViewState {
  readonly selection: ReadonlySet<string>;
  readonly tool: Tool;
  /** The giver already clicked with the flow tool. */
  readonly connectFrom: string | null;
  readonly editing: Editing | null;
  readonly panelTab: PanelTab;
  readonly isPanelOpen: boolean;
  readonly severityFilter: Severity | 'all';
  /** The resource shown in the panel instead of the selected item. */
  readonly shownResource: string | null;
  /** The conversation that was gone to last in the list of all. */
  readonly shownThread: string | null;
  /** Which conversations that list has. */
  readonly threadFilter: ThreadFilter;
  /** What is being written and not sent yet, by the field it stands in. */
  readonly commentDrafts: ReadonlyMap<string, string>;
  /** The field to which somebody is being led, until it has the focus: `<record id>.<field>`. */
  readonly soughtField: string | null;
  /** The sections of forms that stand open, whatever is selected: `flows.barriers`. */
  readonly openSections: ReadonlySet<string>;
  readonly dialog: BoardDialog | null;
  /** What is looked for on the board; `null` while nothing is. */
  readonly sought: string | null;
  /** Whether the board is also shown as a list; on a phone: instead of as a map. */
  readonly isOutlineOpen: boolean;
  readonly filter: BoardFilter;
  /** Round what the map is narrowed to its neighbours; `null` while it is not. */
  readonly focus: BoardFocus | null;
  /** What colour and width of the map tell. */
  readonly mapLook: MapLook;
  readonly ghosts: readonly GhostFlow[];
  /** The one of them that is looked at. */
  readonly litGhost: string | null;
  readonly whatIf: WhatIf | null;
  /** What ends with it, a moment behind the board; `null` while nothing does or it is not known. */
  readonly lost: LostItems | null;
  readonly menuWish: MenuWish | null;
  /** The id of the person whose view is followed. */
  readonly following: string | null;
  /** Whether the map stands alone, for a wall that many look at. */
  readonly isBigScreen: boolean;
  /** What was last copied or cut here, for menus: they cannot ask the clipboard of the system. */
  readonly copied: CopiedItems | null;
  select(ids: Iterable<string>): void;
  setTool(tool: Tool): void;
  setConnectFrom(id: string | null): void;
  startEditing(id: string, next?: string | null): void;
  stopEditing(): void;
  showPanel(tab: PanelTab): void;
  closePanel(): void;
  setSeverityFilter(filter: Severity | 'all'): void;
  showResource(id: string | null): void;
  seekField(anchor: string | null): void;
  foldSection(section: string, isFolded: boolean): void;
  /** Shows what was said about an item … */
  showComments(id: string): void;
  /** … and puts the pen where more is said. */
  commentOn(id: string): void;
  showThread(id: string | null): void;
  setThreadFilter(filter: ThreadFilter): void;
  draftComment(field: string, text: string): void;
  showDialog(dialog: BoardDialog | null): void;
  seek(sought: string | null): void;
  showOutline(isOpen: boolean): void;
  setFilter(filter: BoardFilter): void;
  setFocus(focus: BoardFocus | null): void;
  changeMapLook(change: Partial<MapLook>): void;
  showGhosts(ghosts: readonly GhostFlow[]): void;
  lightGhost(key: string | null): void;
  /** Looks at the board without some companies; `null`: with all again. */
  askWhatIf(whatIf: WhatIf | null): void;
  showLost(lost: LostItems | null): void;
  /** Leaves filter and focus. */
  showAll(): void;
  /** Opens a menu, or closes it. What it is for is selected first. */
  wishMenu(wish: MenuWish | null): void;
  keepCopied(items: CopiedItems): void;
  follow(personId: string | null): void;
  showBigScreen(isOn: boolean): void;
}

export const viewFates = {
  selection: 'view',
  tool: 'view',
  connectFrom: 'view',
  editing: 'view',
  panelTab: 'view',
  isPanelOpen: 'view',
  severityFilter: 'view',
  shownResource: 'view',
  shownThread: 'view',
  threadFilter: 'view',
  commentDrafts: 'view',
  soughtField: 'view',
  openSections: 'view',
  dialog: 'view',
  sought: 'view',
  isOutlineOpen: 'view',
  filter: 'view',
  focus: 'view',
  mapLook: 'view',
  ghosts: 'view',
  litGhost: 'view',
  whatIf: 'view',
  lost: 'view',
  menuWish: 'view',
  following: 'view',
  isBigScreen: 'view',
  copied: 'view',
} as const satisfies FateTable<ViewState, 'view'>;

export type ViewStore = StoreApi<ViewState>;

const nothing: ReadonlySet<string> = new Set();
const noGhosts: readonly GhostFlow[] = [];

/** The view of a board that was just opened. */
export function createViewStore({ isOutlineOpen = false } = {}): ViewStore {
  return createStore<ViewState>()((set, get) => ({
    selection: nothing,
    tool: 'select',
    connectFrom: null,
    editing: null,
    panelTab: 'details',
    isPanelOpen: false,
    severityFilter: 'all',
    shownResource: null,
    shownThread: null,
    threadFilter: 'open',
    commentDrafts: new Map(),
    soughtField: null,
    openSections: nothing,
    dialog: null,
    sought: null,
    isOutlineOpen,
    filter: noFilter,
    focus: null,
    mapLook: usualLook,
    ghosts: noGhosts,
    litGhost: null,
    whatIf: null,
    lost: null,
    menuWish: null,
    following: null,
    isBigScreen: false,
    copied: null,
    select: (ids) =>
      set((state) => {
        const selection = new Set(ids);
        if (isSameSet(selection, state.selection)) return state;
        const [only] = selection;
        // With the tool for comments, what one chooses is what one speaks about.
        if (state.tool === 'comment' && only !== undefined && selection.size === 1) {
          return commentingOn(only);
        }
        const followsSelection = state.panelTab === 'details';
        return {
          selection: selection.size === 0 ? nothing : selection,
          shownResource: null,
          ...(followsSelection && { isPanelOpen: selection.size > 0 }),
        };
      }),
    setTool: (tool) => set({ tool, connectFrom: null }),
    setConnectFrom: (connectFrom) => set({ connectFrom }),
    startEditing: (id, next = null) => set({ editing: { id, next } }),
    stopEditing: () =>
      set(({ editing }) => ({
        editing: editing?.next == null ? null : { id: editing.next, next: null },
      })),
    showPanel: (panelTab) => set({ panelTab, isPanelOpen: true }),
    closePanel: () => set({ isPanelOpen: false, panelTab: 'details', shownResource: null }),
    setSeverityFilter: (severityFilter) => set({ severityFilter }),
    showDialog: (dialog) => set({ dialog }),
    seek: (sought) => set({ sought }),
    showOutline: (isOpen) => set({ isOutlineOpen: isOpen }),
    setFilter: (filter) => set({ filter }),
    setFocus: (focus) => set({ focus }),
    changeMapLook: (change) => set(({ mapLook }) => ({ mapLook: { ...mapLook, ...change } })),
    showGhosts: (ghosts) => {
      const { ghosts: before } = get();
      if (ghosts.length > 0 || before.length > 0) set({ ghosts });
    },
    lightGhost: (litGhost) => {
      if (get().litGhost !== litGhost) set({ litGhost });
    },
    askWhatIf: (whatIf) => set(whatIf === null ? { whatIf, lost: null } : { whatIf }),
    showLost: (lost) => set({ lost }),
    showAll: () => set({ filter: noFilter, focus: null }),
    wishMenu: (menuWish) => {
      const item = menuWish?.item ?? null;
      if (item !== null && !get().selection.has(item)) get().select([item]);
      set({ menuWish });
    },
    keepCopied: (copied) => set({ copied }),
    follow: (following) => {
      if (get().following !== following) set({ following });
    },
    showBigScreen: (isOn) =>
      set({ isBigScreen: isOn, ...(isOn && { isOutlineOpen: false, isPanelOpen: false }) }),
    seekField: (soughtField) => set({ soughtField }),
    foldSection: (section, isFolded) =>
      set((state) => {
        const openSections = new Set(state.openSections);
        if (isFolded) openSections.delete(section);
        else openSections.add(section);
        return { openSections };
      }),
    showComments: (id) => set({ ...detailsOf(id), soughtField: `${id}.comments` }),
    commentOn: (id) => set(commentingOn(id)),
    showThread: (shownThread) => set({ shownThread }),
    setThreadFilter: (threadFilter) => set({ threadFilter }),
    draftComment: (field, text) =>
      set(({ commentDrafts }) => {
        const drafts = new Map(commentDrafts);
        if (text === '') drafts.delete(field);
        else drafts.set(field, text);
        return { commentDrafts: drafts };
      }),
    showResource: (shownResource) => set({ shownResource, panelTab: 'details', isPanelOpen: true }),
  }));
}

/** The panel with one item in it. */
function detailsOf(id: string) {
  return {
    selection: new Set([id]),
    shownResource: null,
    panelTab: 'details',
    isPanelOpen: true,
  } as const;
}

function commentingOn(id: string) {
  return { ...detailsOf(id), tool: 'select', soughtField: `${id}.newComment` } as const;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}
