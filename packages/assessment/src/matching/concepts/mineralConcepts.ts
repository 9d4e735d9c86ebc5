import { concept, type ResourceConcept } from './concept.ts';

/** Ash, slag, gypsum, lime, sand and stone. */
export const mineralConcepts: readonly ResourceConcept[] = [
  concept(
    'mineral-filler',
    '',
    'filler | mineral filler | минеральн* наполнител* | минеральн* порош* | füllstoff',
  ),
  concept(
    'ash',
    'mineral-filler',
    'ash | ashes | зола | золы | золой | asche | aske | aska | tuhka | popiół',
  ),
  concept(
    'fly-ash',
    'ash',
    'fly ash | coal ash | coal fly ash | pulverised fuel ash | pfa | зол* унос* | летуч* зол* | flugasche | flyveaske | flygaska | lentotuhka | popiół lotny | lendtuhk',
    '10 01 02',
  ),
  concept(
    'wood-ash',
    'ash,nutrients',
    'wood ash | biomass ash | bio ash | древесн* зол* | зол* древес* | зол* биомасс* | holzasche | træaske | träaska | puutuhka',
    '10 01 03',
  ),
  concept(
    'bottom-ash',
    'ash,aggregate',
    'bottom ash | boiler ash | шлак котельн* | золошлак* | донн* зол* | rostasche | bundaske | bottenaska',
    '10 01 01',
  ),
  concept('gypsum', 'mineral-filler', 'gypsum* | гипс* | gips* | kipsi*'),
  concept(
    'fgd-gypsum',
    'gypsum',
    'gypsum desulphuri* | gypsum desulfuri* | desulphuri* | fgd | fgd gypsum | reagypsum | rea gips | gypsum flue gas | gypsum flue gas clean* | desox gypsum | synthetic gypsum | flue gas gypsum | гипс* сероочист* | гипс* десульф* | гипс* дымов* газ* | гипс* очист* газ* | гипс* газоочист* | afsvovlingsgips | rökgasgips',
    '10 01 05',
  ),
  concept(
    'flue-gas-residue',
    'mineral-filler',
    'denox* | flue gas residue* | flue gas clean* residue* | отход* газоочист* | остат* газоочист*',
    '10 01 07',
  ),
  concept(
    'phosphogypsum',
    'gypsum',
    'phosphogypsum | phospho gypsum | фосфогипс* | phosphorgips',
    '06 09 04',
  ),
  concept(
    'gypsum-board',
    'gypsum',
    'gypsum board* | plasterboard* | drywall | board offcut* gypsum | gypsum waste demolition | гипсокартон* | лом* гипс* | gipskarton* | gipsplad*',
    '17 08 02',
  ),
  concept(
    'lime-source',
    'mineral-filler',
    'lime | limestone | calcium carbonate | известь | извест* | известняк* | кальц* карбонат* | kalk | kalkstein | kalksten',
  ),
  concept(
    'carbonation-sludge',
    'lime-source',
    'carbonation sludge | carbonate sludge | lime sludge | lime mud | sludge calcium carbonate | карбонатн* шлам* | сатурацион* осад* | дефекат* | известков* шлам* | carbokalk | scheideschlamm',
    '02 04 02',
  ),
  concept(
    'slag',
    'mineral-filler,aggregate',
    'slag | шлак | шлака | шлаки | schlacke | slagge | slagg | kuona | żużel',
  ),
  concept(
    'blast-furnace-slag',
    'slag',
    'blast furnace slag | granulated slag | slag granulated | ggbs | ggbfs | доменн* шлак* | гранулирован* шлак* | hüttensand | hochofenschlacke | masugnsslagg',
    '10 02 02',
  ),
  concept(
    'steel-slag',
    'slag',
    'steel slag | converter slag | slag converter | bof slag | сталеплавильн* шлак* | конвертерн* шлак* | stahlschlacke',
    '10 02 01',
  ),
  concept(
    'silica-fume',
    'mineral-filler',
    'silica fume | microsilica | micro silica | микрокремнезём* | кремнезёмн* пыл* | silicastaub | mikrosilika',
    '10 08 16',
  ),
  concept(
    'red-mud',
    'mineral-filler',
    'red mud | bauxite residue* | красн* шлам* | бокситов* шлам* | rotschlamm | rödslam',
    '01 03 09',
  ),
  concept(
    'mill-scale',
    'metal-scrap,mineral-filler',
    'mill scale | rolling scale | iron oxide scale | окалин* | walzzunder | glödskal',
    '10 02 10',
  ),
  concept(
    'aggregate',
    '',
    'aggregate* | gravel | crushed stone | щебень | щебн* | гравий | gesteinskörnung | grus',
  ),
  concept(
    'quarry-sand',
    'sand,aggregate',
    'crushed stone sand | crushed sand | stone sand | stone dust | screening* | quarry fines | отсев* щебн* | отсев* дробл* | отсев | brechsand | stenmel | stenmjöl | kivituhka',
    '01 04 08',
  ),
  concept('sand', 'mineral-filler', 'sand | песок | песк* | sand grus | hiekka | piasek'),
  concept(
    'foundry-sand',
    'sand',
    'foundry sand | mould* sand | mold* sand | casting sand | used sand | формовочн* песк* | формовочн* смес* | литейн* песок | литейн* песк* | отработан* песок | gießereisand | giessereialtsand | formsand | støbesand | gjuterisand | valuhiekka',
    '10 09 08',
  ),
  concept(
    'crushed-concrete',
    'aggregate',
    'crushed concrete | concrete rubble | concrete waste | broken concrete | recycled concrete | бетонн* лом* | лом* бетон* | дроблён* бетон* | betonbruch | betonaffald | krossad betong',
    '17 01 01',
  ),
  concept(
    'asphalt-millings',
    'aggregate',
    'asphalt milling* | reclaimed asphalt | асфальтов* крошк* | асфальтогранул* | асфальтн* фрезер* | fräsasphalt',
    '17 03 02',
  ),
  concept(
    'brick-rubble',
    'aggregate',
    'brick rubble | demolition rubble | construction rubble | кирпичн* бой* | строительн* бой* | бой кирпич* | bauschutt',
    '17 01 02',
  ),
  concept(
    'cullet',
    'glass',
    'cullet | waste glass | broken glass | glass waste | стеклобой* | бой стекл* | стекольн* бой* | altglas | glasscherben | glasskår',
    '10 11 12',
  ),
  concept('glass', '', 'glass | стекло | стекла | glas | lasi | szkło'),
];
