import {
  imageAddress,
  type BoardGraph,
  type BoardImages,
  type Company,
  type Position,
} from '@symbiomap/domain';
import { cardSize, cardSizeOf, companyCard } from '../companyCard.ts';
import type { MeasureText } from '../labels/textWidth.ts';
import { cardColor, type MapLook } from '../mapColors.ts';
import { wrapText, type TextRoom } from '../labels/wrapText.ts';
import type { DrawnCard } from './boardDrawing.ts';
import type { MapWords } from './mapWords.ts';

/** Where things are on a card, in board units from its top left corner. */
export const cardInside = {
  stripWidth: 4,
  iconX: 10,
  iconY: 12,
  iconSize: 19,
  textX: 38,
  textWidth: cardSize.width - 38 - 12,
  firstBaseline: 25,
  nameLine: 19,
  tradeLine: 17,
  smallSize: 12,
  countsBaseline: cardSize.height - 12,
} as const;
/** The name from afar. */
export const farName = {
  size: 25,
  line: 28,
  x: 18,
  width: cardSize.width - 32,
  maxLines: 3,
} as const;

/** Letters of the name, the largest first: it gets smaller rather than broken inside a word. */
const nameSizes = [15, 14, 12.5] as const;
const smallestName = nameSizes[2];
const farSizes = [farName.size, 22, 19, 16.5, 14.5] as const;

/** In which words and letters a card is drawn, and what its colour tells. */
export interface CardSetting {
  readonly words: MapWords;
  readonly measure: MeasureText;
  readonly look: MapLook;
  readonly photos: BoardImages;
}

/** A company's card with its lines of text. */
export function drawCard(
  graph: BoardGraph,
  company: Company,
  place: Position,
  { words, measure, look, photos }: CardSetting,
): DrawnCard {
  const card = companyCard(graph, company, words.language);
  const name = card.name === '' ? words.unnamed : card.name;
  const trade = words.trade(card.kind, card.sectorGroup);
  const roomFor = (size: number): TextRoom => ({
    width: cardInside.textWidth,
    maxLines: 3,
    size,
    weight: 'semibold',
    measure,
  });
  const nameSize = nameSizes.find((size) => fitsWhole(name, roomFor(size))) ?? smallestName;
  const nameLines = wrapText(name, roomFor(nameSize));
  const small: TextRoom = {
    ...roomFor(cardInside.smallSize),
    maxLines: 1,
    weight: 'regular',
  };
  const farRoom = { ...roomFor(farName.size), width: farName.width, maxLines: farName.maxLines };
  const farSize = farSizes.find((size) => fitsWhole(name, { ...farRoom, size })) ?? farSizes[4];
  const base64 = photos.get(company.photo?.hash ?? '');
  return {
    card,
    color: cardColor(look, { kind: card.kind, group: card.sectorGroup }),
    box: { ...place, ...(base64 === undefined ? cardSize : cardSizeOf(company)) },
    photo:
      base64 === undefined
        ? null
        : {
            address: imageAddress(base64),
            description: company.photo?.description ?? words.photo,
          },
    nameLines,
    nameSize,
    trade: nameLines.length > 2 ? null : (wrapText(trade, small)[0] ?? null),
    counts: wrapText(words.counts(card), small)[0] ?? '',
    farLines: wrapText(name, { ...farRoom, size: farSize }),
    farSize,
    spoken: words.spokenCompany({
      name,
      trade,
      incomingCount: graph.incoming(company.id).length,
      outgoingCount: graph.outgoing(company.id).length,
    }),
  };
}

/** Whether a name stands in its room with every word whole and nothing cut. */
function fitsWhole(name: string, room: TextRoom): boolean {
  const everyWord = name
    .split(/(?<=[-\u2010/])|\s+/u)
    .every((word) => room.measure(word, room.size, room.weight) <= room.width);
  return everyWord && wrapText(name, { ...room, maxLines: Infinity }).length <= room.maxLines;
}
