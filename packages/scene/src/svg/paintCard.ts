import type { DrawnCard } from './boardDrawing.ts';
import { cardInside, farName } from './drawCard.ts';
import { cardSize, photoPlace } from '../companyCard.ts';
import { companyIcon } from '../icons.ts';
import { element, escapeMarkup } from './markup.ts';
import { paintIcon, type PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

const corner = { plain: 8, stacked: 8, round: 26, open: 0 } as const;
/** Between lines of text, so that they are words to whoever reads them out or copies them. */
const wordSpace = ' ';
const outline = { width: 1.5, opacity: 0.42, dash: '4 3' } as const;

/** A company's card. */
export function paintCard(drawn: DrawnCard, style: PaintStyle): string {
  const { card, box, spoken } = drawn;
  const content = [
    style.isLive ? '' : element('title', {}, escapeMarkup(spoken)),
    paintOutline(drawn, style),
    element('g', { class: 'near' }, paintNear(drawn, style)),
    drawn.photo === null ? '' : paintPhoto(drawn.photo),
    style.isLive ? element('g', { class: 'far' }, paintFar(drawn, style)) : '',
  ];
  const own = style.isLive
    ? { 'data-company': card.id, role: 'button', tabindex: -1, 'aria-label': buttonName(drawn) }
    : { role: 'graphics-symbol' };
  return element(
    'g',
    { class: 'card', transform: `translate(${round(box.x)} ${round(box.y)})`, ...own },
    content.join(''),
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** What is written on a card, in its order: whoever speaks to a browser says what they see. */
function buttonName({ nameLines, trade, counts }: DrawnCard): string {
  return [nameLines.join(' '), trade, counts].filter(Boolean).join(', ');
}

/** As much of a photo as fits into its place; what is on it is told. */
function paintPhoto({ address, description }: NonNullable<DrawnCard['photo']>): string {
  const { x, y, width, height } = photoPlace;
  return element('image', {
    class: 'photo',
    href: address,
    x,
    y,
    width,
    height,
    preserveAspectRatio: 'xMidYMid slice',
    role: 'img',
    'aria-label': description,
  });
}

function paintOutline({ card, box, color }: DrawnCard, { ink }: PaintStyle): string {
  const { width, height } = box;
  const rx = corner[card.shape];
  const line = {
    stroke: ink.plain('ink'),
    'stroke-opacity': outline.opacity,
    'stroke-width': outline.width,
  };
  const sheet = (offset: number) =>
    element('rect', {
      x: offset,
      y: offset,
      width,
      height,
      rx,
      fill: ink.plain('surface'),
      ...line,
    });
  const behind = card.shape === 'stacked' ? sheet(8) + sheet(4) : '';
  const dash = card.isConfirmed ? undefined : outline.dash;
  const ground = { width, height, rx, fill: ink.plain('surface') };
  const body =
    card.shape === 'open'
      ? element('rect', ground) +
        element('path', {
          d: `M0 0H${width}M0 ${height}H${width}`,
          ...line,
          'stroke-dasharray': dash,
        })
      : element('rect', { ...ground, ...line, 'stroke-dasharray': dash });
  return (
    behind +
    element('g', { class: 'outline' }, body) +
    paintStrip(card.shape, height, ink.map(color))
  );
}

/** The strip in the card's colour; it follows the corners of its card. */
function paintStrip(shape: DrawnCard['card']['shape'], height: number, color: string): string {
  const rx = corner[shape];
  const width = Math.max(cardInside.stripWidth, 0);
  const d =
    rx === 0
      ? `M0 0H${width}V${height}H0Z`
      : `M${rx} 0A${rx} ${rx} 0 0 0 0 ${rx}V${height - rx}A${rx} ${rx} 0 0 0 ${rx} ${height}` +
        `A${rx - width} ${rx} 0 0 1 ${width} ${height - rx}V${rx}A${rx - width} ${rx} 0 0 1 ${rx} 0Z`;
  return element('path', { class: 'strip', d, fill: color });
}

function paintNear(drawn: DrawnCard, { ink, isFixed }: PaintStyle): string {
  const { card, nameLines, nameSize, trade, counts } = drawn;
  const { textX, firstBaseline, nameLine, tradeLine, smallSize, countsBaseline } = cardInside;
  const secondary = { x: textX, size: smallSize, color: ink.plain('secondaryInk'), isFixed };
  const name = nameLines.map((text, index) =>
    paintText({
      text,
      x: textX,
      baseline: firstBaseline + index * nameLine,
      size: nameSize,
      weight: 'semibold',
      color: ink.plain('ink'),
      isFixed,
    }),
  );
  const tradeBaseline = firstBaseline + (nameLines.length - 1) * nameLine + tradeLine;
  return [
    paintIcon(
      companyIcon(card.kind, card.sectorGroup),
      cardInside.iconX,
      cardInside.iconY,
      cardInside.iconSize,
      ink.map(drawn.color),
    ),
    ...name,
    trade === null ? '' : paintText({ ...secondary, text: trade, baseline: tradeBaseline }),
    paintText({ ...secondary, text: counts, baseline: countsBaseline }),
  ].join(wordSpace);
}

function paintFar({ farLines, farSize }: DrawnCard, { ink }: PaintStyle): string {
  const line = (farSize * farName.line) / farName.size;
  const first = cardSize.height / 2 - ((farLines.length - 1) * line) / 2 + farSize * 0.36;
  return farLines
    .map((text, index) =>
      paintText({
        text,
        x: farName.x,
        baseline: first + index * line,
        size: farSize,
        weight: 'semibold',
        color: ink.plain('ink'),
        isFixed: false,
      }),
    )
    .join(wordSpace);
}
