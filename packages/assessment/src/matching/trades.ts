import { isSpelled, readSpelling, wordsOf, type Spelling } from './spelling.ts';

/** Words of company names by what such a company does (NACE Rev. 2.1). A word that ends in `*` is how a word begins. */
const trades: Readonly<Record<string, string>> = {
  '01.11':
    'farm | farms | farmer* | field* farm* | grain grower* | ферм* | фермер* | сельхоз* | агрохолдинг* | landgut | bauernhof | gård | landbrug',
  '01.13':
    'greenhouse* | mushroom* | vegetable grower* | tomato* | теплиц* | тепличн* | грибн* | гриб* ферм* | овощевод* | gewächshaus* | gartneri | växthus*',
  '01.41': 'dairy farm* | cattle farm* | молочн* ферм*',
  '01.46': 'pig farm* | pig breed* | свиноферм* | свиновод* | svinefarm*',
  '01.48': 'insect* farm* | insect* protein | larvae | насеком*',
  '03.22':
    'fish farm* | shrimp* farm* | trout farm* | рыбовод* | рыбн* ферм* | рыбн* хозяйств* | dambrug | fiskodling*',
  '08.12': 'quarry | gravel pit | карьер* | щебён* завод* | steinbruch | stenbrud',
  '08.92': 'peat | торф* | peat work*',
  '10.11':
    'slaughterhouse | abattoir | meat plant | meat pack* | скотобойн* | мясокомбинат* | мясн* комбинат* | убойн* | schlachthof | slagteri | slakteri',
  '10.20':
    'fish process* | fish factory | cannery fish | рыбокомбинат* | рыбн* завод* | рыбоперераб* | fiskeindustri*',
  '10.31': 'potato process* | chips factory | картофел* завод*',
  '10.32': 'juice* | сок* завод* | завод* сок* | соков*',
  '10.41': 'oil mill | oilseed* | маслозавод* | маслоэкстракц* | ölmühle',
  '10.51':
    'dairy | creamery | cheese* | молокозавод* | молочн* завод* | молочн* комбинат* | сыров* | molkerei | mejeri | meijeri',
  '10.62': 'starch factory | starch plant | крахмал* завод*',
  '10.71':
    'baker* | bread factory | пекарн* | хлебозавод* | хлебокомбинат* | булочн* | bäckerei | bageri* | bageriet | leipomo | piekarnia',
  '10.81':
    'sugar mill | sugar factory | sugar refin* | сахарн* завод* | zuckerfabrik | sukkerfabrik | sockerbruk',
  '10.91':
    'feed mill | feed factory | feed plant | mixed feed | compound feed | комбикорм* | кормов* завод* | futtermühle | foderfabrik',
  '10.92': 'pet food | petfood | корм* животн* | зоокорм*',
  '11.01':
    'distillery | alcohol plant | alcohol distill* | спиртзавод* | спиртов* завод* | ликероводоч* | brennerei | destilleri',
  '11.05': 'brewer* | brewing | пивоварн* | пивзавод* | brauerei | bryggeri | panimo | browar',
  '11.07':
    'bottler | soft drink* | lemonade | mineral water plant | лимонад* | безалкогольн* напит* | розлив*',
  '13.20': 'textile mill | cotton mill | weaving | текстильн* | ткацк* | хлопк* комбинат*',
  '15.11': 'tannery | leather work* | кожевен* | gerberei | garveri',
  '16.11': 'sawmill | saw mill | лесопил* | пилорам* | sägewerk | savværk | sågverk | tartak',
  '16.21':
    'panel maker | particle board | pellet plant | pellet maker | фанер* | дсп | плит* завод*',
  '17.11': 'pulp mill | pulp plant | целлюлозн* | zellstoffwerk',
  '17.12':
    'paper mill | board mill | paper factory | бумажн* фабрик* | бумажн* комбинат* | цбк | papierfabrik | papirfabrik | pappersbruk',
  '19.20':
    'refinery oil | oil refinery | petroleum refin* | refinery | нефтеперераб* | нпз | raffinerie | raffinaderi*',
  '20.11': 'industrial gas* | gas maker | технич* газ* завод*',
  '20.13':
    'sulphuric acid | chlor alkali | acid maker | alkali recovery | регенерац* щёлоч* | серн* кислот*',
  '20.14':
    'chemical plant | bioethanol | ethanol plant | ethanol refin* | химическ* завод* | химкомбинат* | химзавод* | этанол* завод*',
  '20.15':
    'fertiliser* | fertilizer* | ammonia plant | завод* удобрен* | удобрен* завод* | химудобрен* | düngemittel*',
  '20.59': 'biodiesel | biodiesel maker | биодизел*',
  '21.10': 'pharma* | enzyme* | insulin | фармацевт* | фарм завод* | ферментн*',
  '22.21': 'plastic film | packaging film | plastic convert* | плёнк* завод* | упаковочн* плёнк*',
  '22.26':
    'recycled plastic | plastic bench* | plastic product* | plastics work* | пластиков* издел* | скамеек пласт*',
  '23.13':
    'glasswork* | glass factory | стекольн* | стеклозавод* | glashütte | glasværk | glasbruk',
  '23.32': 'brick* | кирпичн* | ziegelei | teglværk | tegelbruk',
  '23.51': 'cement* | цемент* | zement*',
  '23.61': 'concrete product* | precast | concrete block* | жби | железобетон* | бетонн* издел*',
  '23.62': 'plasterboard | drywall | gypsum board | гипсокартон* | gipskarton*',
  '23.63': 'concrete | ready mix | бетонн* завод* | бетонн* узел* | beton',
  '24.10':
    'steel* | steelwork* | smelter silicon | iron work* | сталел* | металлургич* | стальзавод* | stahlwerk | stålværk | stålverk',
  '24.42': 'aluminium | aluminum | alumina | алюмин* | глинозём*',
  '24.51': 'foundry | casting | литейн* | gießerei | giesserei | støberi | gjuteri',
  '25.51': 'galvani* | pickling | гальванич* | оцинков* | травильн* | verzinkerei',
  '29.10': 'car maker | car plant | automotive | автозавод* | автомобильн* завод*',
  '31.00': 'furniture | мебельн* | мебел* | möbel* | møbel*',
  '35.11':
    'power station | power plant | coal power | электростанц* | грэс | kraftwerk | kraftværk | elverk',
  '35.21': 'biogas | biogas plant | биогаз* | biogasanlæg',
  '35.30':
    'district heat* | heat* utility | heating plant | chp | combined heat | теплосет* | тэц | котельн* | теплоснабж* | fernwärme* | fjernvarme* | fjärrvärme*',
  '36.00': 'water utility | water work* | водоканал* | водоснабж* | wasserwerk | vandværk',
  '37.00':
    'waste water | wastewater | sewage | очистн* сооружен* | kläranlage | renseanlæg | reningsverk',
  '38.21': 'compost* | recycl* | компост* | переработ* отход* | втор* переработ*',
  '38.22': 'incinerat* | waste to energy | мусоросжиг*',
  '42.11': 'road build* | asphalt | дорожн* строит* | асфальт* | straßenbau | asfalt*',
  '43.11': 'demolition | снос здан* | демонтаж* | abbruch*',
  '47.11': 'supermarket* | grocery | супермаркет* | продуктов* магазин*',
  '49.41': 'truck* | haul* | logistic* transport | грузоперевоз* | автоколонн* | spedition',
  '52.10': 'warehouse | logistics park | logistic* | склад* | логист*',
  '56.11': 'restaurant* | ресторан* | столов*',
  '56.30': 'coffee shop* | cafe | café | coffee house* | coffee | кофейн* | кафе | kaffeehaus',
  '63.10': 'data cent* | server farm | дата центр* | цод | datacenter | rechenzentrum | datahall',
  '93.11':
    'ice rink | swimming hall | swimming pool | каток | бассейн* | ледов* арен* | schwimmbad | svømmehal | simhall',
  '95.31': 'tyre | tire | шиномонтаж* | шинн* мастерск* | автосервис*',
};

const spellings: readonly (Spelling & { readonly code: string })[] = Object.entries(trades).flatMap(
  ([code, written]) =>
    written.split('|').map((spelling) => ({ code, ...readSpelling(spelling.trim()) })),
);

/** The sector code that the words of a company's names speak of most exactly; `null` if none does. */
export function tradeByName(names: readonly string[]): string | null {
  let best: (typeof spellings)[number] | null = null;
  for (const name of names) {
    const words = wordsOf(name);
    for (const trade of spellings) {
      if (best !== null && trade.weight <= best.weight) continue;
      if (isSpelled(trade, words)) best = trade;
    }
  }
  return best?.code ?? null;
}
