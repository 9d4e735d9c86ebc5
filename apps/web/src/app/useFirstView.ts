import { useEffect, useState } from 'react';
import { useConnection, useSession } from '../board/SessionContext.tsx';
import { useCanvasControl } from '../canvas/canvasControl.ts';
import { keepViewport, takeViewport } from '../state/lastViewport.ts';

/**
 * Chooses once what an opened board shows first: what this tab showed before a reload, else the whole board.
 * It is chosen when the board is there, wherever it came from.
 */
export function useFirstView(): void {
  const canvas = useCanvasControl();
  const { loaded, board, ticket } = useSession();
  const isSynced = useConnection((connection) => connection.isSynced);
  const [isChosen, setIsChosen] = useState(false);

  useEffect(() => {
    let isOver = isChosen;
    const choose = () => {
      if (isOver) return;
      const { companies, notes, areas } = board.getSnapshot();
      const isEmpty = companies.size + notes.size + areas.size === 0;
      // An empty copy says nothing of the server's; on a board that is empty there too, people draw where they look.
      if (isEmpty && !isSynced) return;
      isOver = true;
      setIsChosen(true);
      if (isEmpty) return;
      const before = takeViewport(ticket.boardId);
      // At once: what was painted of another view would have been painted for nothing.
      const show = () => {
        if (before !== null) canvas.showViewport(before);
        else if (!canvas.fitAtOnce()) requestAnimationFrame(show);
      };
      show();
    };
    choose();
    void loaded.then(choose);
    return () => {
      isOver = true;
    };
  }, [isSynced, isChosen, loaded, board, ticket, canvas]);

  useEffect(() => {
    if (!isChosen) return;
    const keep = () => keepViewport(ticket.boardId, canvas.viewport());
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [isChosen, ticket, canvas]);
}
