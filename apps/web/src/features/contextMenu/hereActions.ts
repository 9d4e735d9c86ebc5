import type { Position } from '@symbiomap/domain';
import { ClipboardPaste, Copy, Factory, Scissors, SquareDashed, StickyNote } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import { pasteItems } from '../../actions/pasteItems.ts';
import type { CardGestures } from '../../canvas/useGestures.ts';
import { whyNotAdd, whyNotChange, whyNotSelected } from '../../actions/whyNot.ts';

/** What only a menu can do: it knows a place, and stands in for keys that belong to the browser. */
export function hereActions(place: Position, gestures: CardGestures): readonly Action[] {
  return [
    {
      id: 'here.addCompany',
      label: 'contextMenu.addCompany',
      icon: Factory,
      shortcuts: [],
      whyNot: whyNotAdd,
      run: () => gestures.createCompanyAt(place),
    },
    {
      id: 'here.addNote',
      label: 'contextMenu.addNote',
      icon: StickyNote,
      shortcuts: [],
      whyNot: whyNotAdd,
      run: () => gestures.createNoteAt(place, 'yellow'),
    },
    {
      id: 'here.addArea',
      label: 'contextMenu.addArea',
      icon: SquareDashed,
      shortcuts: [],
      whyNot: whyNotAdd,
      run: () => gestures.createAreaIn(place),
    },
    {
      id: 'here.copy',
      label: 'shortcuts.copy',
      icon: Copy,
      shortcuts: ['Mod+C'],
      whyNot: whyNotSelected,
      run: () => tellClipboard('copy'),
    },
    {
      id: 'here.cut',
      label: 'shortcuts.cut',
      icon: Scissors,
      shortcuts: ['Mod+X'],
      whyNot: whyNotChange,
      run: () => tellClipboard('cut'),
    },
    {
      id: 'here.paste',
      label: 'contextMenu.paste',
      icon: ClipboardPaste,
      shortcuts: [],
      whyNot: (context) => {
        const { copied } = context.session.view.getState();
        return whyNotAdd(context) ?? (copied === null ? 'contextMenu.nothingCopied' : null);
      },
      run: ({ session }) => {
        const { copied } = session.view.getState();
        if (copied !== null) pasteItems(session, copied, place);
      },
    },
  ];
}

/** The same event as from the keys, without which the clipboard of the system takes nothing. */
function tellClipboard(command: 'copy' | 'cut'): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what came after it needs a permission, and https
  document.execCommand(command);
}
