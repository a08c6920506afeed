import { present } from '../present.ts'
import type { Lang } from './words-names.ts'

// Places by country. Patterns: '#' a digit, '@' a letter of a British or Irish postcode.
// Phone patterns are national numbers without the trunk '0'; ranges kept for fiction
// stand wherever a regulator has set some aside (UK, IE, US, CA, AU, DE, FR, SE).

export interface City {
  name: string
  /** Other spellings in use, the English one first. */
  also: string[]
  region: string
  regionCode: string
  postal: string[]
  landline: string[]
}

export interface Country {
  code: string
  names: string[]
  calling: string
  trunk: string
  weight: number
  /** Languages of names, the first being the usual one. */
  langs: Lang[]
  mobile: string[]
  cities: City[]
  streets: string[]
  /** 'after': "Hauptstraße 5"; 'before': "5 High Street". */
  number: 'before' | 'after'
  tlds: string[]
  freemail: string[]
}

/** Lines of "Name/Also|Region/Code|postal,...|landline,...". */
function cities(text: string): City[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [names, regions, postal, landline] = line.trim().split('|')
      const [name = '', ...also] = present(names).split('/')
      const [region = '', regionCode = ''] = present(regions).split('/')
      return {
        name,
        also,
        region,
        regionCode,
        postal: present(postal).split(','),
        landline: present(landline).split(','),
      }
    })
}

const list = (text: string): string[] => text.split(',').map((part) => part.trim())

const ENGLISH_STREETS =
  list(`High Street, Station Road, Church Lane, Victoria Road, Park Avenue, Mill Lane, Queens Road, London Road,
  Kings Road, Manor Drive, Green Lane, Bridge Street, Grange Road, Springfield Road, North Street, Albert Road, York Road, The Crescent,
  Chapel Street, West Street, Highfield Road, Richmond Road, Stanley Street, George Street, Orchard Close, Windmill Hill`)
const AMERICAN_STREETS =
  list(`Main Street, Oak Street, Maple Avenue, Washington Street, Park Avenue, Elm Street, Cedar Lane, Lake Road,
  Hill Street, Pine Street, Walnut Street, Sunset Boulevard, Lincoln Avenue, Jackson Street, Church Street, River Road, Willow Drive,
  Highland Avenue, Franklin Street, Spruce Street, 2nd Street, 5th Avenue, Meadow Lane, Broadway, Market Street, Jefferson Street`)
const GERMAN_STREETS =
  list(`Hauptstraße, Schulstraße, Gartenstraße, Bahnhofstraße, Dorfstraße, Bergstraße, Birkenweg, Lindenstraße,
  Kirchstraße, Waldstraße, Ringstraße, Schillerstraße, Goethestraße, Jahnstraße, Wiesenweg, Rosenstraße, Mühlenweg, Am Markt,
  Königstraße, Industriestraße, Beethovenstraße, Ahornweg, Poststraße, Talstraße, Friedrich-Ebert-Straße, Breslauer Straße`)
const FRENCH_STREETS =
  list(`rue de l'Église, Grande Rue, rue de la Gare, avenue Victor Hugo, rue Pasteur, place de la Mairie, rue du Moulin,
  boulevard Gambetta, rue Jean Jaurès, rue des Écoles, avenue de la République, rue du Château, impasse des Lilas, rue de Verdun,
  chemin des Vignes, rue Émile Zola, boulevard Voltaire, allée des Tilleuls, rue Saint-Michel, quai de la Fontaine`)

export const COUNTRIES: Country[] = [
  {
    code: 'US',
    names: ['United States', 'USA', 'US', 'United States of America'],
    calling: '1',
    trunk: '',
    weight: 19,
    langs: ['en', 'es', 'it', 'de', 'pl'],
    mobile: [
      '917 555 01##',
      '646 555 01##',
      '310 555 01##',
      '773 555 01##',
      '832 555 01##',
      '415 555 01##',
      '404 555 01##',
      '857 555 01##',
      '203 555 01##',
      '505 555 01##',
      '786 555 01##',
      '951 555 01##',
    ],
    cities: cities(`New York/NYC/New York City|New York/NY|100##|212 555 01##,718 555 01##,347 555 01##
      Los Angeles/LA|California/CA|900##|213 555 01##,323 555 01##,424 555 01##
      Chicago|Illinois/IL|606##|312 555 01##,872 555 01##
      Houston|Texas/TX|770##|713 555 01##,281 555 01##
      Boston|Massachusetts/MA|021##|617 555 01##,339 555 01##
      San Francisco/SF|California/CA|941##|628 555 01##,650 555 01##
      Seattle|Washington/WA|981##|206 555 01##,425 555 01##
      Philadelphia|Pennsylvania/PA|191##|215 555 01##,267 555 01##
      Denver|Colorado/CO|802##|303 555 01##,720 555 01##
      Atlanta|Georgia/GA|303##|678 555 01##,470 555 01##
      Minneapolis|Minnesota/MN|554##|612 555 01##,763 555 01##
      Portland|Oregon/OR|972##|503 555 01##,971 555 01##
      Miami|Florida/FL|331##|305 555 01##,954 555 01##
      St. Louis/Saint Louis|Missouri/MO|631##|314 555 01##,636 555 01##
      Cincinnati|Ohio/OH|452##|513 555 01##`),
    streets: AMERICAN_STREETS,
    number: 'before',
    tlds: ['.com', '.com', '.com', '.net', '.us'],
    freemail: ['gmail.com', 'yahoo.com', 'outlook.com', 'hotmail.com', 'aol.com', 'icloud.com', 'comcast.net'],
  },
  {
    code: 'GB',
    names: ['United Kingdom', 'UK', 'GB', 'Great Britain'],
    calling: '44',
    trunk: '0',
    weight: 16,
    langs: ['en', 'pl', 'it'],
    mobile: ['7700 900###'],
    cities: cities(`London|Greater London|SW# #@@,N## #@@,EC#A #@@,SE## #@@|20 7946 0###
      Manchester|Greater Manchester|M## #@@|161 496 0###
      Birmingham|West Midlands|B## #@@|121 496 0###
      Leeds|West Yorkshire|LS# #@@|113 496 0###
      Bristol|Avon|BS# #@@|117 496 0###
      Glasgow|Scotland|G## #@@|141 496 0###
      Edinburgh|Scotland|EH# #@@|131 496 0###
      Liverpool|Merseyside|L## #@@|151 496 0###
      Sheffield|South Yorkshire|S## #@@|114 496 0###
      Nottingham|Nottinghamshire|NG# #@@|115 496 0###
      Cardiff/Caerdydd|Wales|CF## #@@|29 2018 0###
      Reading|Berkshire|RG# #@@|118 496 0###
      Belfast|Northern Ireland/NI|BT# #@@|28 9649 6###
      Newcastle upon Tyne/Newcastle|Tyne and Wear|NE# #@@|191 498 0###`),
    streets: ENGLISH_STREETS,
    number: 'before',
    tlds: ['.co.uk', '.co.uk', '.com', '.uk'],
    freemail: ['gmail.com', 'hotmail.co.uk', 'btinternet.com', 'outlook.com', 'yahoo.co.uk', 'sky.com'],
  },
  {
    code: 'DE',
    names: ['Germany', 'Deutschland', 'DE', 'D'],
    calling: '49',
    trunk: '0',
    weight: 16,
    langs: ['de', 'pl', 'it'],
    mobile: ['171 39200##', '176 040690##', '151 2288####', '160 9445####', '172 8830####'],
    cities: cities(`Berlin|Berlin/BE|101##,104##,120##|30 23125 ###
      München/Munich/Muenchen|Bayern/BY|803##,815##|89 99998 ###
      Hamburg|Hamburg/HH|203##,220##|40 66969 ###
      Köln/Cologne/Koeln|Nordrhein-Westfalen/NRW|506##,509##|221 4710 ###
      Frankfurt am Main/Frankfurt/Frankfurt a. M.|Hessen/HE|603##,604##|69 90009 ###
      Stuttgart|Baden-Württemberg/BW|701##|711 48####
      Düsseldorf/Dusseldorf/Duesseldorf|Nordrhein-Westfalen/NRW|402##|211 59####
      Leipzig|Sachsen/SN|041##|341 26####
      Nürnberg/Nuremberg/Nuernberg|Bayern/BY|904##|911 37####
      Hannover/Hanover|Niedersachsen/NI|301##|511 64####
      Bremen|Bremen/HB|281##|421 35####
      Freiburg im Breisgau/Freiburg|Baden-Württemberg/BW|791##|761 21####
      Münster/Muenster|Nordrhein-Westfalen/NRW|481##|251 69####
      Görlitz/Goerlitz|Sachsen/SN|028##|3581 4####`),
    streets: GERMAN_STREETS,
    number: 'after',
    tlds: ['.de', '.de', '.de', '.com', '.eu'],
    freemail: ['gmx.de', 'web.de', 't-online.de', 'gmail.com', 'freenet.de', 'posteo.de'],
  },
  {
    code: 'FR',
    names: ['France', 'FR', 'FRANCE'],
    calling: '33',
    trunk: '0',
    weight: 10,
    langs: ['fr', 'es', 'it'],
    mobile: ['6 39 98 ## ##'],
    cities: cities(`Paris|Île-de-France/IDF|750##|1 99 00 ## ##
      Lyon|Auvergne-Rhône-Alpes/ARA|6900#|4 65 71 ## ##
      Marseille|Provence-Alpes-Côte d'Azur/PACA|1300#|4 65 71 ## ##
      Toulouse|Occitanie|31#00|5 36 49 ## ##
      Bordeaux|Nouvelle-Aquitaine|33#00|5 36 49 ## ##
      Lille|Hauts-de-France|59#00|3 53 01 ## ##
      Nantes|Pays de la Loire|44#00|2 61 91 ## ##
      Strasbourg|Grand Est|67#00|3 53 01 ## ##
      Saint-Étienne/St Etienne|Auvergne-Rhône-Alpes/ARA|42#00|4 65 71 ## ##
      Nîmes/Nimes|Occitanie|30#00|4 65 71 ## ##`),
    streets: FRENCH_STREETS,
    number: 'before',
    tlds: ['.fr', '.fr', '.com'],
    freemail: ['orange.fr', 'gmail.com', 'free.fr', 'wanadoo.fr', 'laposte.net', 'sfr.fr'],
  },
  {
    code: 'CA',
    names: ['Canada', 'CA', 'CAN'],
    calling: '1',
    trunk: '',
    weight: 6,
    langs: ['en', 'en', 'fr', 'it'],
    mobile: ['416 555 01##', '604 555 01##', '403 555 01##', '438 555 01##', '905 555 01##', '289 555 01##'],
    cities: cities(`Toronto|Ontario/ON|M5V #E#,M4C #A#|647 555 01##,437 555 01##
      Montréal/Montreal|Québec/QC|H2X #J#,H3B #G#|514 555 01##,263 555 01##
      Vancouver|British Columbia/BC|V6B #L#|778 555 01##,236 555 01##
      Calgary|Alberta/AB|T2P #N#|587 555 01##,825 555 01##
      Ottawa|Ontario/ON|K1P #B#|613 555 01##,343 555 01##
      Québec/Quebec City/Québec City|Québec/QC|G1R #S#|418 555 01##,581 555 01##
      Halifax|Nova Scotia/NS|B3J #K#|902 555 01##`),
    streets: AMERICAN_STREETS,
    number: 'before',
    tlds: ['.ca', '.ca', '.com'],
    freemail: ['gmail.com', 'rogers.com', 'hotmail.com', 'shaw.ca', 'sympatico.ca'],
  },
  {
    code: 'AU',
    names: ['Australia', 'AU', 'AUS'],
    calling: '61',
    trunk: '0',
    weight: 6,
    langs: ['en', 'it', 'en'],
    mobile: ['491 57# ###'],
    cities: cities(`Sydney|New South Wales/NSW|20##|2 7010 ####
      Melbourne|Victoria/VIC|30##|3 7010 ####
      Brisbane|Queensland/QLD|40##|7 7010 ####
      Perth|Western Australia/WA|60##|8 7010 ####
      Adelaide|South Australia/SA|50##|8 7010 ####
      Hobart|Tasmania/TAS|70##|3 7010 ####`),
    streets: ENGLISH_STREETS,
    number: 'before',
    tlds: ['.com.au', '.com.au', '.au'],
    freemail: ['gmail.com', 'bigpond.com', 'hotmail.com', 'optusnet.com.au', 'outlook.com'],
  },
  {
    code: 'IE',
    names: ['Ireland', 'IE', 'Éire', 'Republic of Ireland'],
    calling: '353',
    trunk: '0',
    weight: 5,
    langs: ['en', 'pl'],
    mobile: ['20 91# ####'],
    cities: cities(`Dublin/Baile Átha Cliath|Leinster|D0# @###|20 910 ####,20 911 ####
      Cork/Corcaigh|Munster|T12 @###|20 912 ####
      Galway/Gaillimh|Connacht|H91 @###|20 913 ####
      Limerick/Luimneach|Munster|V94 @###|20 914 ####`),
    streets: ENGLISH_STREETS,
    number: 'before',
    tlds: ['.ie', '.ie', '.com'],
    freemail: ['gmail.com', 'eircom.net', 'hotmail.com', 'yahoo.ie'],
  },
  {
    code: 'ES',
    names: ['Spain', 'España', 'ES'],
    calling: '34',
    trunk: '',
    weight: 6,
    langs: ['es'],
    mobile: ['6## ### ###'],
    cities: cities(`Madrid|Comunidad de Madrid/MD|280##|91 5## ## ##
      Barcelona|Cataluña/CT|080##|93 4## ## ##
      Valencia/València|Comunidad Valenciana|460##|96 3## ## ##
      Sevilla/Seville|Andalucía/AN|410##|95 4## ## ##
      Málaga/Malaga|Andalucía/AN|290##|95 2## ## ##
      A Coruña/La Coruña|Galicia|150##|981 2# ## ##
      Bilbao|País Vasco|480##|94 4## ## ##`),
    streets: list(
      'Calle Mayor, Calle Real, Avenida de la Constitución, Plaza de España, Calle del Carmen, Paseo de la Castellana, Calle San José, Avenida de Andalucía, Calle Nueva, Calle de Alcalá, Gran Vía, Calle Cervantes, Calle de la Iglesia, Ronda de Toledo',
    ),
    number: 'after',
    tlds: ['.es', '.es', '.com'],
    freemail: ['gmail.com', 'hotmail.es', 'telefonica.net', 'yahoo.es', 'outlook.es'],
  },
  {
    code: 'IT',
    names: ['Italy', 'Italia', 'IT'],
    calling: '39',
    trunk: '',
    weight: 6,
    langs: ['it'],
    mobile: ['3## ### ####'],
    cities: cities(`Milano/Milan|Lombardia/MI|201##|02 48## ####
      Roma/Rome|Lazio/RM|001##|06 39## ####
      Torino/Turin|Piemonte/TO|101##|011 56# ####
      Napoli/Naples|Campania/NA|801##|081 55# ####
      Firenze/Florence|Toscana/FI|501##|055 28# ####
      Bologna|Emilia-Romagna/BO|401##|051 23# ####
      Forlì/Forli|Emilia-Romagna/FC|471##|0543 2# ###`),
    streets: list(
      'Via Roma, Via Garibaldi, Corso Vittorio Emanuele, Via Mazzini, Piazza Dante, Via Verdi, Via Cavour, Viale Europa, Via Marconi, Via San Giovanni, Via della Libertà, Corso Italia, Via XX Settembre, Via Manzoni',
    ),
    number: 'after',
    tlds: ['.it', '.it', '.com'],
    freemail: ['gmail.com', 'libero.it', 'virgilio.it', 'tiscali.it', 'hotmail.it'],
  },
  {
    code: 'NL',
    names: ['Netherlands', 'Nederland', 'NL', 'The Netherlands'],
    calling: '31',
    trunk: '0',
    weight: 5,
    langs: ['nl'],
    mobile: ['6 4### ####'],
    cities: cities(`Amsterdam|Noord-Holland/NH|10## LK,10## GD|20 62# ####
      Rotterdam|Zuid-Holland/ZH|30## BA|10 41# ####
      Utrecht|Utrecht/UT|35## HN|30 23# ####
      Den Haag/The Hague/'s-Gravenhage|Zuid-Holland/ZH|25## XS|70 36# ####
      Eindhoven|Noord-Brabant/NB|56## AE|40 24# ####`),
    streets: list(
      'Dorpsstraat, Kerkstraat, Molenweg, Hoofdstraat, Stationsweg, Schoolstraat, Julianastraat, Nieuwstraat, Beatrixlaan, Prinsengracht, Lange Voorhout, Oranjelaan, Wilhelminaplein',
    ),
    number: 'after',
    tlds: ['.nl', '.nl', '.com'],
    freemail: ['gmail.com', 'ziggo.nl', 'hotmail.nl', 'kpnmail.nl', 'xs4all.nl'],
  },
  {
    code: 'BE',
    names: ['Belgium', 'België', 'Belgique', 'BE'],
    calling: '32',
    trunk: '0',
    weight: 2,
    langs: ['nl', 'fr'],
    mobile: ['47# ## ## ##'],
    cities: cities(`Bruxelles/Brussels/Brussel|Bruxelles-Capitale/BRU|10#0|2 51# ## ##
      Antwerpen/Antwerp/Anvers|Antwerpen/VAN|20#0|3 23# ## ##
      Gent/Ghent/Gand|Oost-Vlaanderen/VOV|90#0|9 22# ## ##
      Liège/Liege/Luik|Liège/WLG|40#0|4 22# ## ##`),
    streets: list(
      'Kerkstraat, Nieuwstraat, Stationsstraat, Avenue Louise, rue Neuve, Molenstraat, Veldstraat, chaussée de Wavre',
    ),
    number: 'after',
    tlds: ['.be'],
    freemail: ['gmail.com', 'telenet.be', 'skynet.be', 'hotmail.com'],
  },
  {
    code: 'AT',
    names: ['Austria', 'Österreich', 'AT', 'A'],
    calling: '43',
    trunk: '0',
    weight: 4,
    langs: ['de'],
    mobile: ['664 48#####', '676 35#####'],
    cities: cities(`Wien/Vienna|Wien/W|1##0|1 58#####
      Graz|Steiermark/ST|80#0|316 83####
      Linz|Oberösterreich/OÖ|40#0|732 77####
      Salzburg|Salzburg/S|50#0|662 87####`),
    streets: GERMAN_STREETS,
    number: 'after',
    tlds: ['.at'],
    freemail: ['gmx.at', 'gmail.com', 'aon.at', 'chello.at'],
  },
  {
    code: 'CH',
    names: ['Switzerland', 'Schweiz', 'Suisse', 'CH'],
    calling: '41',
    trunk: '0',
    weight: 4,
    langs: ['de', 'fr', 'it'],
    mobile: ['79 4## ## ##', '76 3## ## ##'],
    cities: cities(`Zürich/Zurich/Zuerich|Zürich/ZH|80##|44 26# ## ##
      Genève/Geneva/Genf|Genève/GE|120#|22 73# ## ##
      Basel/Basle|Basel-Stadt/BS|405#|61 27# ## ##
      Bern/Berne|Bern/BE|301#|31 35# ## ##`),
    streets: list(
      'Bahnhofstrasse, Hauptstrasse, Dorfstrasse, Seestrasse, Schulstrasse, Kirchgasse, Industriestrasse, Rue du Rhône, Zürcherstrasse, Bundesgasse',
    ),
    number: 'after',
    tlds: ['.ch'],
    freemail: ['bluewin.ch', 'gmail.com', 'gmx.ch', 'sunrise.ch'],
  },
  {
    code: 'SE',
    names: ['Sweden', 'Sverige', 'SE'],
    calling: '46',
    trunk: '0',
    weight: 4,
    langs: ['sv'],
    mobile: ['70 174 06 ##', '73 4## ## ##'],
    cities: cities(`Stockholm|Stockholms län|11# ##|8 465 004 ##
      Göteborg/Gothenburg/Goteborg|Västra Götalands län|41# ##|31 390 06 ##
      Malmö/Malmo|Skåne län|21# ##|40 628 04 ##`),
    streets: list(
      'Storgatan, Drottninggatan, Kungsgatan, Skolgatan, Kyrkogatan, Parkvägen, Järnvägsgatan, Björkvägen, Södra vägen, Ringvägen',
    ),
    number: 'after',
    tlds: ['.se'],
    freemail: ['gmail.com', 'telia.com', 'hotmail.se', 'comhem.se'],
  },
  {
    code: 'DK',
    names: ['Denmark', 'Danmark', 'DK'],
    calling: '45',
    trunk: '',
    weight: 3,
    langs: ['da'],
    mobile: ['2# ## ## ##', '40 ## ## ##'],
    cities: cities(`København/Copenhagen/Kobenhavn|Hovedstaden|21#0|33 ## ## ##
      Aarhus/Århus|Midtjylland|8000|86 ## ## ##
      Odense|Syddanmark|5000|66 ## ## ##`),
    streets: list(
      'Hovedgaden, Nørregade, Vestergade, Østerbrogade, Skolevej, Kirkevej, Søndergade, Strandvejen, Møllevej, Algade',
    ),
    number: 'after',
    tlds: ['.dk'],
    freemail: ['gmail.com', 'hotmail.dk', 'mail.dk', 'live.dk'],
  },
  {
    code: 'NO',
    names: ['Norway', 'Norge', 'NO'],
    calling: '47',
    trunk: '',
    weight: 3,
    langs: ['no'],
    mobile: ['9## ## ###', '4## ## ###'],
    cities: cities(`Oslo|Oslo|01##|22 ## ## ##
      Bergen|Vestland|50##|55 ## ## ##
      Trondheim|Trøndelag|70##|73 ## ## ##
      Tromsø/Tromso|Troms|90##|77 ## ## ##`),
    streets: list(
      'Storgata, Kirkegata, Skolegata, Bjørkeveien, Industriveien, Strandgata, Parkveien, Nordre gate, Sjøgata',
    ),
    number: 'after',
    tlds: ['.no'],
    freemail: ['gmail.com', 'online.no', 'hotmail.no'],
  },
  {
    code: 'PL',
    names: ['Poland', 'Polska', 'PL'],
    calling: '48',
    trunk: '',
    weight: 4,
    langs: ['pl'],
    mobile: ['50# ### ###', '66# ### ###'],
    cities: cities(`Warszawa/Warsaw|mazowieckie|00-###|22 6## ## ##
      Kraków/Cracow/Krakow|małopolskie|30-###|12 4## ## ##
      Wrocław/Wroclaw|dolnośląskie|50-###|71 3## ## ##
      Gdańsk/Gdansk|pomorskie|80-###|58 3## ## ##
      Łódź/Lodz|łódzkie|90-###|42 6## ## ##`),
    streets: list(
      'ul. Polna, ul. Leśna, ul. Słoneczna, ul. Krótka, ul. Szkolna, ul. Ogrodowa, ul. Długa, al. Jana Pawła II, ul. Kościuszki, ul. Piłsudskiego, ul. Łąkowa',
    ),
    number: 'after',
    tlds: ['.pl', '.com.pl'],
    freemail: ['wp.pl', 'onet.pl', 'gmail.com', 'o2.pl', 'interia.pl'],
  },
]
