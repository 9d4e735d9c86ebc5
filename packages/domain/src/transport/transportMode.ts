/** How something gets from one company to another. */
export const transportModes = [
  'truck',
  'rail',
  'ship',
  'pipe',
  'cable',
  'belt',
  'by-hand',
] as const;
export type TransportMode = (typeof transportModes)[number];

/** Words by which people mean each, in our languages, lower case. */
const words: Readonly<Record<TransportMode, string>> = {
  truck:
    'truck lorry road tanker van auto car грузовик автомобиль авто автотранспорт машина автоцистерна lastbil lastebil vej väg vei kuorma-auto ciężarówka lkw',
  rail: 'rail train wagon railway поезд железная жд ж/д вагон tog tåg bane järnväg juna kolej bahn zug',
  ship: 'ship barge boat vessel корабль судно баржа теплоход skib skip fartyg laiva statek schiff',
  pipe: 'pipe pipeline труба трубопровод rør rørledning rör putki rura rurociąg rohr rohrleitung leitung',
  cable: 'cable wire line grid кабель лэп сеть провод kabel ledning kaapeli',
  belt: 'belt conveyor конвейер транспортёр транспортер transportbånd kuljetin taśma förderband',
  'by-hand': 'hand foot trolley forklift погрузчик вручную тележка',
};
const byWord = new Map<string, TransportMode>();
for (const mode of transportModes)
  for (const word of words[mode].split(' ')) byWord.set(word, mode);

/** Which way of transport somebody meant: by the first word that is known; `null` for words that are not. */
export function transportModeOf(written: string | null | undefined): TransportMode | null {
  if (written == null) return null;
  for (const word of written.toLowerCase().split(/[\s,;()]+/u)) {
    const mode = byWord.get(word);
    if (mode !== undefined) return mode;
  }
  return null;
}
