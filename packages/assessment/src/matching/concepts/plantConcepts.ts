import { concept, type ResourceConcept } from './concept.ts';

/** What grows, what it grows in, wood and fibres. */
export const plantConcepts: readonly ResourceConcept[] = [
  concept(
    'nutrients',
    '',
    'fertiliser* | fertilizer* | compost | удобрен* | компост* | dünger | gødning | gödningsmedel | lannoite | nawóz',
  ),
  concept(
    'digestate',
    'nutrients',
    'digestate | biogas residue* | digested sludge | дигестат* | остат* биогаз* | gärrest* | afgasset biomasse | biogödsel | rötrest | mädäte',
    '19 06 06',
  ),
  concept(
    'sewage-sludge',
    'nutrients,wet-organics',
    'sewage sludge | waste water sludge | wastewater sludge | осад* сточн* | ил очистн* | илов* осад* | klärschlamm | spildevandsslam | avloppsslam | jätevesiliete | osad ściek*',
    '19 08 05',
  ),
  concept(
    'frass',
    'nutrients',
    'frass | insect manure | зоогумус* | фрасс | помёт насеком* | insektengödsel',
    '02 01 06',
  ),
  concept(
    'growing-medium',
    '',
    'growing medium | growing media | substrate | potting soil | субстрат* | грунт растен* | почвогрунт*',
  ),
  concept('peat', 'growing-medium,combustible', 'peat | peat fine* | torf | торф* | tørv | turve'),
  concept(
    'straw',
    'growing-medium,fibre,combustible',
    'straw | солом* | stroh | halm | olki | słoma',
    '02 01 03',
  ),
  concept(
    'plant-waste',
    'wet-organics',
    'green waste | plant waste | garden waste | plant residue* | растительн* отход* | растительн* остат* | ботва',
    '02 01 03',
  ),
  concept(
    'cereals',
    'fermentable,feedstuff',
    'cereal* | wheat | barley | corn grain | зерно | зерна | зернов* | пшениц* | ячмен* | getreide | korn | spannmål | vilja | zboże',
  ),
  concept(
    'sugar-cane',
    'sugar-crop',
    'sugar cane | sugarcane | сахарн* тростник* | zuckerrohr | sukkerrør',
  ),
  concept('sugar-crop', '', 'sugar beet* | сахарн* свекл* | zuckerrübe* | sukkerroe* | sockerbet*'),
  concept(
    'wood',
    'combustible',
    'wood | timber | round wood | древесин* | holz | træ | trä | puu | drewno',
  ),
  concept(
    'wood-residue',
    'wood',
    'wood waste | wood residue* | древесн* отход* | отход* древес* | holzreste | träspill | træaffald',
  ),
  concept(
    'sawdust',
    'wood-residue',
    'sawdust | saw dust | shaving* | опилк* | стружк* древес* | sägemehl | sägespäne | savsmuld | sågspån | sahanpuru | trociny',
    '03 01 05',
  ),
  concept(
    'wood-offcuts',
    'wood-residue',
    'wood offcut* | wood trim* | wood scrap* | обрез* древес* | древесн* обрез* | кусков* отход* древес* | holzverschnitt | holzabschnitte',
    '03 01 05',
  ),
  concept(
    'bark',
    'wood-residue',
    'bark | кора | коры | корой | rinde | bark træ | kuori | kora drzew*',
    '03 03 01',
  ),
  concept('fibre', '', 'fibre* | fiber* | волокн* | faser* | kuitu'),
  concept('bagasse', 'fibre,combustible', 'bagasse | cane pulp | багасс* | жом* тростник*'),
  concept(
    'pulp',
    'fibre',
    'pulp | cellulose | целлюлоз* | zellstoff | papirmasse | pappersmassa | sellu',
  ),
  concept(
    'paper-sludge',
    'fibre,mineral-filler',
    'paper sludge | fibre sludge | fiber sludge | paper mill sludge | бумажн* шлам* | осад* бумаж* | скоп | скопа | papierschlamm | papirslam | fiberslam',
    '03 03 10',
  ),
  concept(
    'deinking-sludge',
    'paper-sludge,combustible',
    'de inking sludge | deinking sludge | шлам* облагораж* | шлам* краск* макулат* | deinkingschlamm',
    '03 03 05',
  ),
  concept(
    'waste-paper',
    'fibre',
    'waste paper | recovered paper | paper waste | cardboard | макулатур* | бумаж* отход* | картон* | altpapier | returpapir',
    '20 01 01',
  ),
  concept(
    'cotton-waste',
    'textile-waste',
    'cotton waste | cotton scrap* | хлопков* отход* | отход* хлопк* | baumwollabfälle | bomuldsaffald',
    '04 02 21',
  ),
  concept(
    'textile-waste',
    'fibre',
    'textile waste | текстильн* обрез* | textile* | textile offcut* | fabric scrap* | текстильн* отход* | отход* текстил* | обрез* ткан* | лоскут* | textilabfälle',
    '04 02 22',
  ),
  concept(
    'hide-trimmings',
    'animal-by-product',
    'hide trim* | untanned hide* | hide split* | обрез* шкур* | необработ* шкур* | недублён* шкур* | мездр* | hautabfälle',
    '04 01 01',
  ),
  concept(
    'black-liquor',
    'combustible',
    'black liquor | чёрн* щёлок* | schwarzlauge | sortlud | svartlut | mustalipeä',
  ),
];
