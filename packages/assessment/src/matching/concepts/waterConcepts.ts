import { concept, type ResourceConcept } from './concept.ts';

/** Water before, in and after use. */
export const waterConcepts: readonly ResourceConcept[] = [
  concept('water', '', 'water | вода | воды | воду | wasser | vand | vatten | vesi | woda'),
  concept(
    'fresh-water',
    'process-water',
    'surface water | fresh water | lake water | river water | ground water | groundwater | tap water | drinking water | clean water | поверхностн* вод* | пресн* вод* | речн* вод* | питьев* вод* | чист* вод* | frischwasser | overfladevand',
  ),
  concept(
    'process-water',
    'water',
    'process water | technical water | industrial water | техническ* вод* | технологическ* вод* | prozesswasser | processvand',
  ),
  concept(
    'cooling-water',
    'process-water',
    'cooling water | used cooling water | охлажда* вод* | kühlwasser | kølevand | kylvatten | jäähdytysvesi',
  ),
  concept(
    'reclaimed-water',
    'process-water',
    'reclaimed water | treated effluent | treated waste water | treated wastewater | recycled water | reused water | purified water | очищен* сток* | очищен* сточн* | оборотн* вод* | регенерир* вод* | rensat avloppsvatten',
  ),
  concept(
    'waste-water',
    'water',
    'waste water | wastewater | effluent | sewage | сточн* вод* | сток | стоки | стоков | abwasser | spildevand | avloppsvatten | jätevesi | ścieki',
  ),
  concept(
    'fish-process-water',
    'waste-water,wet-organics',
    'process water sludge | fish process water | process water fish | fish water sludge | вод* рыб* переработ* | технологическ* вод* осад* | вод* осад* рыб*',
    '02 02 04',
  ),
  concept(
    'nutrient-water',
    'process-water,nutrients',
    'nutrient rich water | nutrient* water | fish farm water | aquaculture water | вод* питательн* | вод* биоген* | вод* рыбовод* | вод* аквакультур* | вод* удобрен*',
  ),
  concept('condensate', 'process-water,low-heat', 'condensate | конденсат* | kondensat*'),
];
