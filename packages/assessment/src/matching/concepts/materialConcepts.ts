import { concept, type ResourceConcept } from './concept.ts';

/** Chemicals, gases, metals, plastics and rubber; and what is no material at all. */
export const materialConcepts: readonly ResourceConcept[] = [
  concept(
    'co2',
    '',
    'carbon dioxide | co2 | co₂ | carbonic acid gas | углекисл* | диоксид* углерод* | двуокись углерод* | kohlendioxid | kuldioxid | koldioxid | hiilidioksidi | dwutlenek węgla',
  ),
  concept(
    'co2-warm-water',
    'co2,low-heat',
    'co2 warm water | carbon dioxide warm water | углекисл* тёпл* вод*',
  ),
  concept('steam-co2', 'co2,steam', 'steam co2 | steam carbon dioxide | пар углекисл*'),
  concept('oxygen', '', 'oxygen | кислород* | sauerstoff | ilt gas | syre'),
  concept(
    'sulphur',
    '',
    'sulphur | sulfur | сера | серы | серу | schwefel | svovl | svavel | rikki | siarka',
    '05 01 16',
  ),
  concept('ammonia', '', 'ammonia | аммиак* | ammoniak'),
  concept(
    'thiosulphate',
    'nutrients',
    'ammonium thiosulphate | ammonium thiosulfate | thiosulphate | thiosulfate | тиосульфат*',
  ),
  concept('acid', '', 'acid | кислота | кислоты | säure | syra | happo | kwas'),
  concept(
    'fluorosilicic-acid',
    'acid',
    'fluorosilicic acid | fluosilicic acid | hexafluorosilicic acid | hydrofluorosilicic acid | кремнефтор* | кремнефтористоводород*',
    '06 01 06',
  ),
  concept(
    'pickling-acid',
    'acid',
    'spent hydrochloric acid | pickling acid | spent acid | acid pickling | отработан* солян* кислот* | травильн* раствор* | отработан* кислот* | beizsäure | altsäure | betsyra',
    '11 01 05',
  ),
  concept(
    'iron-coagulant',
    '',
    'iron chloride | ferric chloride | coagulant | хлорн* желез* | хлорид* желез* | коагулянт* | eisenchlorid | järnklorid',
  ),
  concept(
    'alkali',
    '',
    'alkali | caustic | caustic soda | lye | щёлоч* | едк* натр* | natronlauge | lut',
  ),
  concept(
    'solvent',
    'combustible',
    'solvent* | spent solvent* | waste solvent* | растворител* | lösemittel | lösungsmittel | opløsningsmid* | lösningsmedel | liuotin | rozpuszczalnik*',
    '14 06 03',
  ),
  concept(
    'brazing-flux',
    '',
    'brazing flux | fluoride flux | potassium aluminium fluoride | flux | флюс* | flussmittel',
    '11 01 98',
  ),
  concept('ethanol', 'fuel', 'ethanol | bioethanol | этанол* | биоэтанол* | äthanol'),
  concept(
    'metal-scrap',
    '',
    'metal scrap | scrap metal | scrap iron | scrap steel | steel scrap | scrap | металлолом* | лом металл* | стальн* лом* | schrott | skrot | metalliromu | złom',
  ),
  concept(
    'steel-offcuts',
    'metal-scrap',
    'steel offcut* | stamping offcut* | sheet offcut* | steel trim* | sheet metal offcut* | стальн* обрез* | обрез* штампов* | обрез* стал* | высечк* | stanzabfälle | blechreste',
    '12 01 99',
  ),
  concept(
    'aluminium-scrap',
    'metal-scrap',
    'aluminium scrap | aluminum scrap | scrap aluminium | алюминиев* лом* | лом алюмин* | aluminiumschrott',
    '12 01 03',
  ),
  concept(
    'plastic',
    '',
    'plastic* | пластик* | пластмасс* | kunststoff* | plast | muovi | tworzyw*',
  ),
  concept(
    'secondary-plastic',
    'plastic',
    'secondary plastic | recovered plastic | recycled plastic | plastic waste | plastic granulate | вторичн* пластик* | переработ* пластик* | отход* пластик* | вторсырьё пластик* | regranulat | altkunststoff* | genbrugsplast | återvunnen plast',
    '19 12 04',
  ),
  concept(
    'plastic-trim',
    'plastic',
    'plastic trim* | film trim | foam trim | foam film trim | film offcut* | foam offcut* | packaging trim | обрез* плёнк* | обрез* пен* | обрез* пластик* | плёночн* обрез* | folienverschnitt | schaumstoffreste',
    '07 02 13',
  ),
  concept(
    'tyres',
    'rubber,combustible',
    'tyre* | tire* | end life tyre* | old tyre* | шины | шин | покрышк* | изношен* шин* | автошин* | altreifen | dæk | däck | renkaat | opony',
    '16 01 03',
  ),
  concept('rubber', '', 'rubber | rubber granulate | резин* | гумми | gummi | kumi'),
  concept(
    'return-loads',
    '',
    'empty return* | return trip* | return truck* | return load* | back load* | backhaul* | empty run* | обратн* рейс* | порожн* рейс* | порожн* пробег* | попутн* груз* | leerfahrten | returkørsel',
  ),
  concept(
    'laboratory',
    '',
    'laborator* | lab time | laboratory time expertise | analys* laborator* | лаборатор* | labor zeit | laboratorietid',
  ),
];
