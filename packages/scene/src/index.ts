export { aligned, distributed, type Alignment, type Spread } from './arrange.ts';
export { areaRound, roomInArea } from './areaRound.ts';
export { besideOf } from './besideOf.ts';
export { boxAround } from './boxAround.ts';
export { createBoardScene, type BoardScene, type SceneChange } from './boardScene.ts';
export { carriedBy, contentOf, liesIn, withCarried } from './carriedBy.ts';
export {
  cardSize,
  cardSizeOf,
  companyCard,
  photoPlace,
  type CardShape,
  type CardSize,
  type CompanyCard,
} from './companyCard.ts';
export { contrast, linearChannels, luminance } from './contrast.ts';
export { detailLevel, type DetailLevel } from './detailLevel.ts';
export { flowLines, type FlowLine } from './flowAppearance.ts';
export { arrowHead, lineBody, stopBar } from './flowMarks.ts';
export { flowWidths, lineOfWidth, widestLine } from './flowWidths.ts';
export { pointAt, routeFlow, routePath, type Box, type FlowRoute } from './flowRoute.ts';
export { itemBoxes } from './itemBoxes.ts';
export { routeFlows } from './routeFlows.ts';
export {
  cardColor,
  cardColorings,
  evidenceColors,
  evidenceLevel,
  groupOfKind,
  kindGroups,
  kindColors,
  lineColor,
  lineColorings,
  mapColor,
  phaseColors,
  usualLook,
  type MapLook,
} from './mapColors.ts';
export { mapContents, type Counted, type MapContents } from './mapContents.ts';
export { isLongName, wordLength } from './nameFit.ts';
export type { PaintContext } from './paint/paintContext.ts';
export type {
  PaintedPerson,
  PaintedPhoto,
  PaintIcons,
  PaintLook,
  PaintWords,
  SystemInk,
} from './paint/paintLook.ts';
export { arePaintedStraight } from './paint/paintLines.ts';
export { paintScene, type PaintedThings } from './paint/paintScene.ts';
export { createTextMeasurer, type TextMeasurer } from './paint/textMeasurer.ts';
export {
  flowColors,
  flowSorts,
  palette,
  personColors,
  sortOfFlow,
  sortOfKind,
  themes,
  type FlowSort,
  type Theme,
  type ThemedColor,
} from './palette.ts';
export {
  areaTint,
  colorOfArea,
  frameColors,
  paperColors,
  paperNames,
  paperOfNote,
  type NotePaper,
  type PaperName,
} from './paperColors.ts';
export { cardBoxes, freePlace, placesOf } from './placement.ts';
export {
  areaTitleInset,
  areaTitleSize,
  leastArea,
  sceneArea,
  standardArea,
  type SceneArea,
} from './sceneArea.ts';
export { noteLines, noteSetting, noteSize, sceneNote, type SceneNote } from './sceneNote.ts';
export { sectorColors, sectorGroupOf, sectorGroups, type SectorGroup } from './sectors.ts';
export { labelLines } from './labels/labelLines.ts';
export { interWidth, type MeasureText, type TextWeight } from './labels/textWidth.ts';
export { wrapText, type TextRoom } from './labels/wrapText.ts';
export type { BoardDrawing, DrawnCard, DrawnFlow, DrawnLabel } from './svg/boardDrawing.ts';
export { drawBoard, type DrawOptions } from './svg/drawBoard.ts';
export { companyIcon, flowIcon, type Icon } from './icons.ts';
export { inkProperties, namedInk, themeInk, type Ink } from './svg/ink.ts';
export type { MapWords } from './svg/mapWords.ts';
export { element, escapeMarkup } from './svg/markup.ts';
export { paintMap } from './svg/paintMap.ts';
export { paintIcon, type PaintStyle } from './svg/paintStyle.ts';
export { paintSvg, pictureFont, type PictureTexts } from './svg/paintSvg.ts';
export { boxOfCard, sceneCard, type SceneCard } from './sceneCard.ts';
export { distanceToEnds, distanceToRoute, ledLine, type SceneLine } from './sceneLine.ts';
export { snapEdges, type HeldEdges } from './snapEdges.ts';
export type { Guide } from './snapMarks.ts';
export { snapMove } from './snapMove.ts';
export { inStackOrder } from './stackOrder.ts';
export { createSpatialGrid, distanceToBox, touches, type SpatialGrid } from './spatialGrid.ts';
export {
  endInReading,
  offsetAlong,
  scenePlaces,
  spatialNeighbour,
  type Direction,
  type Places,
} from './spatialNeighbour.ts';
export {
  boardOfShown,
  isFiltering,
  noFilter,
  shownItems,
  type BoardFilter,
  type BoardFocus,
} from './shownItems.ts';
export { readMapStart, usualStart, type MapStart } from './mapStart.ts';
