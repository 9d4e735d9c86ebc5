import { commands } from '@symbiomap/document';
import { renamedIn, type FlowStage } from '@symbiomap/domain';
import { cardBoxes, cardSize, freePlace } from '@symbiomap/scene';
import { useMemo } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { decimalMarkOf } from '../../language/decimalMark.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What the outline changes on the board; each is one command. */
export interface OutlineEdits {
  addCompany(name: string): string;
  /** Takes what was written on a line: a name, or a resource and an amount. */
  write(row: OutlineRow, text: string): void;
  addFlow(owner: string, partner: string, isSent: boolean, label: string): string | null;
  setStage(flow: string, stage: FlowStage): void;
}

/** Turns what is written in the outline into commands of the open board. */
export function useOutlineEdits(): OutlineEdits {
  const { session, canvas, translate } = useActionContext();
  const { language } = translate;
  return useMemo((): OutlineEdits => {
    const { board } = session;
    const decimalMark = decimalMarkOf(language);
    return {
      addCompany: (name) => {
        const { x, y } = canvas.centre();
        const wished = {
          x: Math.round(x - cardSize.width / 2),
          y: Math.round(y - cardSize.height / 2),
        };
        const position = freePlace(cardBoxes(board.getSnapshot()).values(), wished);
        return board.execute(commands['company.create'], { fields: { name, position } });
      },
      write: (row, label) => {
        if (row.kind === 'company') {
          const fields = renamedIn(row.company, language, label);
          board.execute(commands['company.edit'], { id: row.id, fields });
        } else if (row.kind === 'area') {
          board.execute(commands['area.edit'], { id: row.id, fields: { title: label } });
        } else if (row.kind === 'flow') {
          board.execute(commands['flow.label'], { id: row.id, label, decimalMark });
        } else if (row.kind === 'offer') {
          board.execute(commands['offer.label'], { of: { id: row.id }, label, decimalMark });
        } else if (row.kind === 'need') {
          board.execute(commands['need.label'], { of: { id: row.id }, label, decimalMark });
        } else if (row.kind === 'add' && row.adds !== 'flow' && label !== '') {
          const of = { company: row.owner };
          board.execute(commands[`${row.adds}.label`], { of, label, decimalMark });
        }
      },
      addFlow: (owner, partner, isSent, label) =>
        board.execute(commands['flow.connect'], {
          from: isSent ? owner : partner,
          to: isSent ? partner : owner,
          label,
          decimalMark,
        }),
      setStage: (id, stage) => board.execute(commands['flow.edit'], { id, fields: { stage } }),
    };
  }, [session, canvas, language]);
}
