import { commands } from '@symbiomap/document';
import { nameIn, renamedIn, type Position } from '@symbiomap/domain';
import type { Language } from '@symbiomap/i18n';
import { cardBoxes, cardSize, freePlace } from '@symbiomap/scene';
import { useMemo } from 'react';
import type { BoardSession } from '../board/boardSession.ts';
import { useSession } from '../board/SessionContext.tsx';
import { decimalMarkOf } from '../language/decimalMark.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { annotationGesturesOf } from './annotationGestures.ts';
import type { CanvasGestures, Side } from './CanvasGestures.tsx';

/** Gestures on the empty canvas and between cards. */
export interface CardGestures extends CanvasGestures {
  /** A new company with its middle at a place; its name is asked for at once. */
  createCompanyAt(place: Position): void;
  /** A new flow between two companies; what flows is asked for at once. */
  connect(from: string, to: string): void;
  /** A new company at a place, with a flow to it from a company that is there. */
  createNeighbourAt(from: string, place: Position): void;
}

/** Distance from a card to a neighbour made with one click, in board units: room for a label between them. */
const neighbourGap = { x: 210, y: 130 } as const;

const steps: Readonly<Record<Side, Position>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** Turns gestures into commands of the open board. */
export function useGestures(): CardGestures {
  const session = useSession();
  const { language } = useTranslate();
  return useMemo(() => cardGesturesOf(session, language), [session, language]);
}

/** Turns gestures into commands of an open board. */
export function cardGesturesOf(session: BoardSession, language: Language): CardGestures {
  const { board, view, rights } = session;
  const decimalMark = decimalMarkOf(language);
  const look = () => view.getState();
  const boxes = () => cardBoxes(board.getSnapshot());

  const neighbour = (from: string, wished: Position) => {
    const position = freePlace(boxes().values(), wished);
    const made = board.execute(commands['company.createBeside'], { beside: from, position });
    if (made === null) return;
    look().select([made.company]);
    look().startEditing(made.company, made.flow);
  };

  return {
    ...annotationGesturesOf(session),
    nameCompany: (id, name) => {
      const company = board.getSnapshot().companies.get(id);
      if (company !== undefined && nameIn(company, language) !== name) {
        const fields = renamedIn(company, language, name);
        board.execute(commands['company.edit'], { id, fields });
      }
      look().stopEditing();
    },
    addNeighbour: (id, side) => {
      const place = boxes().get(id);
      if (!rights.mayAdd() || place === undefined) return;
      const step = steps[side];
      neighbour(id, {
        x: place.x + step.x * (cardSize.width + neighbourGap.x),
        y: place.y + step.y * ((step.y < 0 ? cardSize.height : place.height) + neighbourGap.y),
      });
    },
    createNeighbourAt: (from, place) => {
      if (rights.mayAdd()) neighbour(from, topLeftOf(place));
    },
    labelFlow: (id, text) => {
      board.execute(commands['flow.label'], { id, label: text, decimalMark });
      look().stopEditing();
    },
    selectFlow: (id, isAdded) => {
      const { selection, select } = look();
      select(isAdded ? [...selection, id] : [id]);
    },
    editFlowLabel: (id) => {
      if (rights.changeable(board.getSnapshot(), [id]).length > 0) look().startEditing(id);
    },
    createCompanyAt: (place) => {
      if (!rights.mayAdd()) return;
      const position = freePlace(boxes().values(), topLeftOf(place));
      const id = board.execute(commands['company.create'], { fields: { position } });
      look().setTool('select');
      look().select([id]);
      look().startEditing(id);
    },
    connect: (from, to) => {
      if (!rights.mayAdd()) return;
      const id = board.execute(commands['flow.connect'], { from, to });
      look().setTool('select');
      if (id === null) return;
      look().select([id]);
      look().startEditing(id);
    },
  };
}

function topLeftOf({ x, y }: Position): Position {
  return { x: Math.round(x - cardSize.width / 2), y: Math.round(y - cardSize.height / 2) };
}
