import type { Period } from '../records/amountField.ts';

/** How people say a span of time behind an amount, lower case, without dots. */
const words: Readonly<Record<Period, string>> = {
  hour: `h hr hour hours hourly
    ч час часа часов ежечасно
    time timen tim timme timmen
    tunti tunnissa godz godzina godzinę
    std stunde stunden stündlich`,
  day: `d day days daily
    д день дн дня дней сут сутки ежедневно
    dag dagen døgn døgnet dygn dygnet daglig dagligt dagligen
    päivä päivässä pv vrk vuorokausi vuorokaudessa
    doba dobę dobowo dzień dz dziennie
    tag täglich`,
  week: `w wk week weeks weekly
    нед неделя неделю недели недель еженедельно
    uge ugen ugentlig ugentligt vecka veckan veckovis uke uken uka ukentlig
    viikko viikossa vko vk viikoittain
    tydz tydzień tydzien tygodniu tygodniowo
    woche wo wöchentlich`,
  month: `mo mon mth month months monthly
    мес месяц месяца месяцев ежемесячно
    md mdr mnd måned måneden månedlig månedligt mån månad månaden
    kk kuukausi kuukaudessa kuukausittain
    mies m-c miesiąc miesiącu miesięcznie
    monat monatlich`,
  year: `y yr year years yearly annum annually pa a
    г год года году лет ежегодно
    år året aar årlig årligt årligen
    vuosi vuodessa vuosittain
    rok roku r rocznie lata
    jahr jährlich`,
  once: `once one-off once-off
    разово однократно единовременно
    engang éngang engång raz jednorazowo kerran einmal einmalig`,
};

/** What means one thing in one language and another, or nothing, elsewhere. */
const localWords: ReadonlyMap<string, Readonly<Record<string, Period>>> = new Map([
  ['v', { sv: 'week', fi: 'year' }],
  ['t', { da: 'hour', no: 'hour' }],
]);

/** Spans of time that amounts are not kept by: so many of them make one that is. */
const otherPeriods: readonly (readonly [words: string, per: Period, count: number])[] = [
  [
    's sec second seconds с сек секунду sek sekund sekunti sekunnissa sekunda sekundę sekunde',
    'hour',
    3_600,
  ],
  [
    'min minute minutes мин минута минуту minut minutt minuutti minuutissa minuta minutę',
    'hour',
    60,
  ],
  [
    'quarter quarterly кв квартал kvartal kwartał kwartale quartal neljännes neljännesvuosi',
    'year',
    4,
  ],
  ['полугодие halvår halbjahr puolivuosi półrocze', 'year', 2],
];

/** What a word behind an amount means. */
export type PeriodReading =
  | { readonly kind: 'period'; readonly per: Period }
  /** It hangs on a language that nobody told. */
  | { readonly kind: 'ambiguous'; readonly options: readonly Period[] }
  /** A span of its own: `count` of them make a `per`. */
  | { readonly kind: 'other'; readonly per: Period; readonly count: number };

const byWord = new Map<string, PeriodReading>();
for (const [per, spelled] of Object.entries(words)) {
  for (const word of spelled.split(/\s+/)) byWord.set(word, { kind: 'period', per: per as Period });
}
for (const [spelled, per, count] of otherPeriods) {
  for (const word of spelled.split(' ')) byWord.set(word, { kind: 'other', per, count });
}

/** Every word for a span that amounts are kept by. */
export function periodSpellings(): ReadonlyMap<string, Period> {
  const spellings = new Map<string, Period>();
  for (const [word, reading] of byWord) {
    if (reading.kind === 'period') spellings.set(word, reading.per);
  }
  return spellings;
}

/** A word for a span of time without what people write differently: "Jahr", "a⁻¹", "p.a.". */
export function foldPeriod(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/(?:⁻¹|\^?-1)$/u, '')
    .replace(/[.\s]/gu, '');
}

/**
 * What a word for a span of time means, in the language that people write here where that decides ("v" is a week
 * in Swedish and a year in Finnish). `undefined` for a word that is none.
 */
export function readPeriod(written: string, language: string | null): PeriodReading | undefined {
  const word = foldPeriod(written);
  const local = localWords.get(word);
  if (local === undefined) return byWord.get(word);
  const per = language === null ? undefined : local[language.slice(0, 2).replace('nb', 'no')];
  if (per !== undefined) return { kind: 'period', per };
  return { kind: 'ambiguous', options: [...new Set(Object.values(local))] };
}
