import { concept, type ResourceConcept } from './concept.ts';

/** What food, drink and kitchens leave over. */
export const foodConcepts: readonly ResourceConcept[] = [
  concept(
    'feedstuff',
    'wet-organics',
    'feed | fodder | корм | корма | кормов* добав* | futter | foder | rehu | pasza',
  ),
  concept(
    'wet-organics',
    '',
    'organic waste | organic by product* | organic residue* | biowaste | bio waste | органическ* отход* | органическ* остат* | органическ* побочн* | пищев* отход* | biomüll | bioaffald | matavfall | biojäte',
  ),
  concept(
    'fermentable',
    'wet-organics',
    'sugar* residue* | starchy residue* | starch | крахмал* | fermentable*',
  ),
  concept(
    'food-leftovers',
    'wet-organics',
    'kitchen leftover* | bakery kitchen leftover* | kitchen waste | catering waste | canteen waste | food leftover* | food waste | bakery leftover* | staff meal* | отход* кухн* | кухонн* отход* | остатк* кухн* | остатк* пекарн* | пищев* остат* | питан* сотрудник* | küchenabfälle | køkkenaffald | speiseabfälle',
    '20 01 08',
  ),
  concept(
    'bread',
    'fermentable,feedstuff',
    'bread | dough | bakery waste | bakery surplus | хлеб | хлеба | хлебн* | тест* | выпечк* | brot* | brød | bröd | leipä',
    '02 06 01',
  ),
  concept(
    'unsold-food',
    'wet-organics',
    'unsold food | surplus food | expired food | непродан* продукт* | непродан* продовольств* | излишк* еды | излишк* продукт* | просроченн* продукт*',
  ),
  concept(
    'coffee-grounds',
    'wet-organics,growing-medium,combustible',
    'coffee ground* | spent coffee | used coffee | coffee waste | coffee residue* | кофейн* жмых* | кофейн* гущ* | жмых* кофе* | кофейн* отход* | kaffeesatz | kaffegrums | kaffesump | kahvinporot | kahvinporo* | kaffegrut | fus* kawy | kohvipaks',
    '20 01 08',
  ),
  concept(
    'instant-coffee-grounds',
    'coffee-grounds',
    'spent coffee ground* instant | coffee extraction residue* | coffee factory ground* | жмых* растворим* кофе | шлам* кофе*',
    '02 03 04',
  ),
  concept(
    'used-cooking-oil',
    'fats',
    'used cooking oil | cooking oil | frying oil | waste vegetable oil | used oil kitchen | uco | отработан* растительн* масл* | фритюрн* масл* | отработан* пищев* масл* | отработан* масл* кухн* | altspeiseöl | frituremad* olie | frityrolja',
    '20 01 25',
  ),
  concept('fats', 'combustible', 'fat | fats | grease | жир | жиры | жира | fett | fedt'),
  concept(
    'animal-fat',
    'fats',
    'animal fat* | tallow | lard | rendered fat | животн* жир* | жир* животн* | tierfett | dyrefedt',
    '02 02 03',
  ),
  concept(
    'blood',
    'animal-by-product',
    'blood | pork blood | кров* | blut | blod | veri | krew',
    '02 02 02',
  ),
  concept(
    'animal-by-product',
    'wet-organics',
    'animal by product* | slaughter waste | slaughter by product* | побочн* продукт* убо* | отход* убо* | schlachtabfälle | slagteriaffald',
    '02 02 02',
  ),
  concept(
    'manure',
    'wet-organics,nutrients',
    'manure | stomach content* | slurry pig | pig slurry | slurry cattle | dung | навоз* | помёт* | содержим* желуд* | gülle | gødning husdyr | gylle | gödsel | lanta | obornik',
    '02 01 06',
  ),
  concept(
    'spent-grain',
    'feedstuff',
    'spent grain* | brewer* grain* | draff | пивн* дробин* | дробин* | biertreber | treber | mask | drav | mäski | młóto',
    '02 07 01',
  ),
  concept(
    'yeast',
    'feedstuff',
    'yeast | spent yeast | yeast slurry | yeast cream | дрожж* | hefe | gær | jäst | hiiva | drożdże',
    '02 07 04',
  ),
  concept(
    'whey',
    'feedstuff',
    'whey | сыворотк* | molke | valle | vassle | hera | serwatk*',
    '02 05 01',
  ),
  concept(
    'fish-offcuts',
    'animal-by-product,feedstuff',
    'fish offcut* | fish trimming* | fish waste | fish residue* | fish by product* | рыбн* обрез* | рыбн* отход* | отход* рыб* | обрез* рыб* | fischabfälle | fiskeaffald | fiskrens',
    '02 02 03',
  ),
  concept(
    'vegetable-peels',
    'feedstuff,fermentable',
    'peel* | potato peel* | vegetable waste | vegetable trimming* | starch water | очистк* | кожур* | картофельн* очист* | крахмальн* вод* | kartoffelschalen | kartoffelskræller',
    '02 03 04',
  ),
  concept(
    'pomace',
    'feedstuff,fermentable',
    'pomace | fruit press* | apple press* | жом фрукт* | фруктов* выжим* | выжимк* | яблочн* выжим* | trester | presskaka frukt',
    '02 03 04',
  ),
  concept(
    'oil-cake',
    'feedstuff',
    'rapeseed cake | oil cake | press cake | oilseed cake | rapeseed meal | sunflower cake | рапсов* жмых* | жмых* рапс* | жмых* подсолн* | шрот* | rapskuchen | rapskage | rapskaka',
  ),
  concept(
    'beet-pulp',
    'feedstuff,fermentable',
    'beet pulp | sugar beet pulp | свекловичн* жом* | жом свек* | rübenschnitzel | roepulp',
    '02 04 99',
  ),
  concept(
    'molasses',
    'fermentable,feedstuff',
    'molasses | melasse | melass* | меласс* | мелясс* | патока свек*',
  ),
  concept(
    'stillage',
    'wet-organics,nutrients',
    'stillage | vinasse | distiller* wash | alcohol residue* | distillery residue* | thin stillage | барда | барды | барде | спиртов* бард* | послеспиртов* бард* | schlempe | drank | rankki',
    '02 07 02',
  ),
  concept(
    'distillers-grain',
    'feedstuff,stillage',
    'distiller* grain* | ddgs | stillage distiller* | feed pellet* stillage | stillage pellet* | dried stillage | сух* бард* | гранул* бард* | ddg',
    '02 07 02',
  ),
  concept(
    'fermentation-residue',
    'wet-organics,nutrients',
    'ferment* residue* | ferment* biomass | spent biomass | mycelium | novogro | остат* фермент* | остат* ферментац* | биомасс* ферментац* | мицели* | fermentationsrest*',
    '07 05 14',
  ),
  concept(
    'starch-residue',
    'fermentable',
    'starch residue* | grain residue* | spirit residue* | крахмальн* остат* | зернов* остат*',
    '02 03 04',
  ),
];
