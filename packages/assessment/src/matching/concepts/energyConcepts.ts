import { concept, type ResourceConcept } from './concept.ts';

/** Heat, cold, power and what is burned. */
export const energyConcepts: readonly ResourceConcept[] = [
  concept(
    'heat',
    '',
    'heat | тепло | тепла | теплота | теплоэнерг* | wärme | warme | varme | värme | lämpö | ciepło | ciepla',
  ),
  concept(
    'steam',
    'heat',
    'steam | process steam | пар | пара | пары | паром | dampf | damp | ånga | höyry | para technologiczna',
  ),
  concept(
    'district-heat',
    'heat',
    'district heat* | heat town | heat city | тепл* город* | fernwärme* | fjernvarme* | fjärrvärme* | kaukolämp*',
  ),
  concept(
    'waste-heat',
    'low-heat',
    'waste heat | surplus heat | excess heat | residual heat | heat residual | low temperature heat | heat low | сбросн* тепл* | избыточн* тепл* | низкотемператур* тепл* | abwärme | overskudsvarme | spillvärme | ylijäämälämp* | hukkalämp* | ciepło odpadowe',
  ),
  concept('low-heat', 'heat', 'low grade heat | низкопотенциал* тепл* | warm air | тёпл* воздух'),
  concept(
    'server-heat',
    'waste-heat',
    'server heat | data cent* heat | heat server* | тепл* сервер* | тепл* дата центр* | тепл* цод*',
  ),
  concept(
    'condenser-heat',
    'waste-heat',
    'condenser heat | refrigerat* heat | heat refrigerat* | chiller heat | тепл* конденсат* | тепл* холодильн* | тепл* конденсатор*',
  ),
  concept(
    'warm-cooling-water',
    'low-heat,cooling-water',
    'warm cooling water | warm water | hot cooling water | heated cooling water | тёпл* охлажда* вод* | тёпл* вод* | warmes kühlwasser | varmt kølevand | varmt kylvatten',
  ),
  concept(
    'warm-waste-water',
    'low-heat,waste-water',
    'warm waste water | warm wastewater | heat waste water | heat wastewater | warm effluent | heat effluent | heat sewage | тёпл* сточн* вод* | тёпл* сток* | тепл* сточн* | тепл* сток*',
  ),
  concept(
    'cold',
    '',
    'cold | chilled water | cooling energy | холод | холода | хладоснабж* | ice | лёд | kälte | kulde | kyla',
  ),
  concept(
    'power',
    '',
    'electricity | electric power | electrical energy | электроэнерг* | электричеств* | strom | elektricitet | sähkö | prąd',
  ),
  concept(
    'fuel',
    'combustible',
    'fuel | топлив* | brennstoff* | brændsel | bränsle | polttoaine | paliwo',
  ),
  concept('combustible', '', 'combustible* | горюч* | rdf | srf | refuse derived fuel'),
  concept(
    'fuel-gas',
    'fuel',
    'fuel gas | burnable gas | горюч* газ* | топливн* газ* | natural gas | природн* газ*',
  ),
  concept(
    'refinery-gas',
    'fuel-gas',
    'refinery gas | refinery fuel gas | excess gas refinery | flare gas | нефтезаводск* газ* | факельн* газ* | газ* нефтеперера* | raffineriegas | raffinaderigas',
    '05 01 99',
  ),
  concept(
    'steelworks-gas',
    'fuel-gas',
    'blast furnace gas | furnace gas | coke oven gas | converter gas | off gas steel* | доменн* газ* | коксов* газ* | конвертерн* газ* | hochofengas | kokereigas | kuppelgas*',
  ),
  concept(
    'biogas',
    'fuel-gas',
    'biogas | bio gas | biomethane | biometan* | биогаз* | биометан* | upgraded biogas | biokaasu',
  ),
  concept(
    'hydrogen',
    'fuel-gas',
    'hydrogen | водород* | wasserstoff | brint | vätgas | vety | wodór | h2',
  ),
  concept(
    'wood-fuel',
    'fuel,wood-residue',
    'wood chip* fuel | fuel wood | wood pellet* | древесн* топлив* | древесн* пеллет*',
  ),
  concept(
    'household-waste',
    'combustible',
    'household waste | municipal waste | municipal solid waste | residual waste | бытов* отход* | коммунальн* отход* | тбо | тко | husholdningsaffald | hushållsavfall | hausmüll | restmüll',
    '20 03 01',
  ),
];
