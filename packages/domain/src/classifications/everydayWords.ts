/** What people say where the titles of a list say something else, and the codes that they look for. */
export const everydayWords: Readonly<Record<'wastes' | 'sectors' | 'operations', string>> = {
  wastes: `
02 01 06: dung litter chicken poultry помёт курица навоз gødning gnojowica
02 02 02: bones blood feathers кости кровь перо
02 03 04: coffee grounds spent okara pulp peel husk жмых кофе шелуха очистки kaffe kahvi kawa
02 04 01: beet свёкла
02 05 01: whey yoghurt cheese сыворотка творог сыр valle hera
02 06 01: bread bakery dough cake brød bröd leipä chleb пекарня хлеб тесто выпечка
02 07 01: brewery beer brewer draff spent grain mash mask mäski дробина пивоварня солод młóto
02 07 02: stillage vinasse distillers spirits барда спирт
03 01 05: sawdust shavings woodchips chips опилки стружка щепа træ
03 03 10: fibre sludge скоп
08 03 18: cartridge картридж
10 01 01: ash bottom зола шлак
10 01 02: fly ash coal зола унос pfa flyveaske flygaska lentotuhka popiół
10 01 05: fgd gypsum desulphurisation гипс gips
10 02 02: blast furnace slag шлак
10 09 08: foundry sand формовочный песок
12 01 01: swarf chips turnings стружка
12 01 09: coolant emulsion сож эмульсия
13 02 05: used oil waste oil motor oil engine oil отработка масло spildolie spillolja jäteöljy
13 02 06: used oil motor oil отработка
13 02 08: used oil waste oil motor oil отработка масло
14 06 01: freon refrigerant фреон хладон
14 06 03: acetone toluene ацетон толуол
15 01 01: carton boxes cardboard картон коробки макулатура pap papp
15 01 02: film foil bottles pet плёнка стретч бутылки folie
15 01 03: pallet pallets паллеты поддоны paller lavat palety
15 01 07: bottles jars стеклотара
15 02 02: rags wipes oily ветошь
15 02 03: rags wipes ветошь
16 01 03: tyres tires шины покрышки dæk däck opony
16 02 14: computers servers e-waste weee scrap компьютеры оргтехника
16 06 01: car battery akb lead acid акб аккумулятор akku
16 06 05: li-ion lithium литий
17 01 01: rubble beton бетон
17 01 07: rubble щебень бой
17 04 05: scrap steel iron лом металлолом skrot
17 04 07: scrap металлолом
17 05 04: earth dirt земля jord
17 06 04: mineral wool rockwool минвата
17 06 05: asbestos slate шифер асбест
17 08 02: drywall gypsum gips гкл
19 06 06: digestate biogas дигестат биогаз
19 08 05: sewage sludge biosolids ил слам slam
19 12 10: rdf srf
20 01 01: newspaper cardboard макулатура картон
20 01 08: food leftovers catering restaurant coffee grounds пищевые объедки кофе столовая madaffald matavfall
20 01 21: lamps lights лампы
20 01 25: cooking oil frying uco фритюр масло fritureolie
20 01 36: phones computers e-waste weee телефоны
20 02 01: grass leaves branches трава листва ветки
20 03 01: rubbish garbage trash мусор тко тбо
`,
  sectors: `
01.19: flowers greenhouse цветы теплица
01.13: greenhouse mushrooms tomatoes теплица грибы тепличное gartneri
01.41: dairy farm cows коровы молочная ферма
01.46: pig farm pigs свиноферма свиньи
01.47: poultry hens chickens eggs птицефабрика куры яйца
01.5: farm ферма gård
03.2: fish farm aquaculture рыбоводство форель dambrug
03.22: fish farm рыбоводство
10.11: slaughterhouse abattoir meat бойня мясокомбинат slagteri slakteri ubojnia
10.20: fish factory рыбозавод
10.41: oil mill маслозавод
10.51: dairy creamery cheese молокозавод сыроварня mejeri meijeri mleczarnia
10.61: mill flour мельница мука mølle
10.71: bakery bakeries baker bageri bageriet leipomo piekarnia bäckerei kepykla пекарня хлебозавод хлеб булочная
10.81: sugar mill сахарный завод
10.82: chocolate sweets confectionery шоколад конфеты кондитерская
10.83: coffee tea roastery кофе чай обжарка kaffe kahvi
10.85: ready meals готовая еда
10.91: feed mill комбикорм корма foder
11.01: distillery spirits whisky vodka спирт водка
11.05: brewery beer пивоварня пивзавод пиво bryggeri panimo browar
11.07: water lemonade вода лимонад
16.11: sawmill лесопилка пилорама savværk sågverk saha tartak
17.1: pulp mill paper mill целлюлозный бумажный комбинат
17.11: pulp mill целлюлоза
17.12: paper mill бумажная фабрика
18.12: printer printing house типография trykkeri
19.20: refinery нефтеперерабатывающий нпз raffinaderi
20.11: industrial gases oxygen co2 carbon dioxide кислород углекислота
20.15: fertiliser удобрения gødning
20.51: biofuel ethanol biodiesel биотопливо этанол
21.1: pharma insulin фармацевтика
21.20: pharma drugs medicines insulin таблетки лекарства
23.11: glass works стекольный завод
23.32: brickworks кирпичный завод teglværk
23.51: cement цементный завод
23.62: plasterboard gypsum гипсокартон gips
23.63: ready-mix concrete бетон
24.10: steelworks steel mill сталь завод stålværk
24.42: aluminium smelter алюминиевый завод
24.51: foundry литейный støberi
25.51: electroplating galvanic coating гальваника
35.1: power plant power station электростанция тэц тэс kraftværk
35.11: power plant power station coal электростанция тэц
35.12: wind solar hydro power plant ветер солнце гэс
35.21: biogas биогаз
35.30: boiler house district heating heat котельная тепло теплосеть fjernvarme fjärrvärme kaukolämpö
36.00: waterworks водоканал vandværk
37.00: sewage wastewater treatment plant очистные водоканал канализация renseanlæg
38.11: rubbish collection мусор
38.2: recycling recycler переработка
38.21: recycling recycler composting переработка компост genbrug
38.31: incinerator waste to energy мусоросжигание
38.32: landfill полигон свалка
46.87: scrap dealer лом металлолом
47.11: supermarket grocery супермаркет магазин
52.10: warehouse cold store склад lager
55.10: hotel гостиница отель
56.1: restaurant cafe ресторан кафе
56.11: restaurant cafe ресторан кафе столовая
56.30: bar pub coffee shop cafe coffee бар кофейня кафе кофе
63.10: data centre data center датацентр цод datacenter
84.11: municipality council администрация муниципалитет kommune kommun
85.4: university вуз университет
86.10: hospital больница
96.10: laundry прачечная vaskeri
`,
  operations: `
R1: incineration energy burn boiler сжигание энергия
R3: compost composting biogas recycling plastic paper компост биогаз пластик бумага
R4: scrap steel лом
R5: concrete glass ash gypsum бетон стекло зола
R10: fertiliser fertilizer field удобрение поле
D1: landfill dump полигон свалка
D10: incineration burn сжигание
`,
};
