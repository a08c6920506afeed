import { foldAccented, foldKey } from '../../text/fold-key.ts'

// biome-ignore format: a table
/**
 * Cities, and parts that are taken for countries, by ISO 3166-1 alpha-2 code, where no other country has one of that name
 * and size; separated by commas. Of the cities of time zones the names are those of CLDR 48 (`exemplarCity`) in 18
 * languages; the others are the largest of their country. Read through `foldAccented`.
 */
export const cityNames: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi, Dubai, Dubaï, Dubái, Dubaj, Дубай, Ντουμπάι, ドバイ, 두바이, 迪拜, 杜拜, Sharjah, دبي, أبوظبي',
  AF: 'Kabul, Kaboul, Cabul, Kábul, Kabil, Кабул, Καμπούλ, カブール, 카불, 喀布尔, 喀布爾',
  AL: 'Tirane, Tirana, Tiran, Тирана, Τίρανα, ティラナ, 티라나, 地拉那',
  AM: 'Yerevan, Eriwan, Erevan, Ereván, Jerevan, Erywań, Erivan, Ереван, Ερεβάν, エレバン, 예레반, 埃里温, 葉里溫',
  AO: 'Luanda, Луанда, Λουάντα, ルアンダ, 루안다, 罗安达, 羅安達',
  AR: 'Buenos Aires, Буэнос-Айрес, Μπουένος Άιρες, ブエノスアイレス, 부에노스 아이레스, 布宜诺斯艾利斯, 布宜諾斯艾利斯, Rosario Santa Fe, CABA, Capital Federal',
  AT: 'Vienna, Wien, Vienne, Viena, Wenen, Wiedeń, Vídeň, Viyana, Вена, Βιέννη, ウィーン, 비엔나, 维也纳, 維也納, Wina, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Steiermark, Tirol, Vorarlberg, Oberösterreich, Niederösterreich, Kärnten, Burgenland',
  AU: 'Brisbane, Брисбен, Μπρισμπέιν, ブリスベン, 브리스베인, 布里斯班, 布利斯班, Melbourne, Мельбурн, Μελβούρνη, メルボルン, 멜버른, 墨尔本, 墨爾本, Perth, Перт, Περθ, パース, 퍼스, 珀斯, 伯斯, Sydney, Sídney, Sidney, Сидней, Σίδνεϊ, シドニー, 시드니, 悉尼, 雪梨, Adelaide, Adélaïde, Adelaida, Аделаида, Αδελαΐδα, アデレード, 애들레이드, 阿德莱德, 阿得雷德, Hobart, Хобарт, Χόμπαρτ, ホバート, 호바트, 霍巴特, 荷巴特, Canberra, Queensland, New South Wales, NSW, QLD, Tasmania',
  AZ: 'Baku, Bakou, Bakú, Bakoe, Bakü, Баку, Μπακού, バクー, 바쿠, 巴库, 巴庫',
  BA: 'Sarajevo, Sarajewo, Saraybosna, Сараево, Σαράγεβο, サラエボ, 사라예보, 萨拉热窝, 塞拉耶佛',
  BD: 'Dhaka, Daca, Dacca, Dháka, Dakka, Дакка, Ντάκα, ダッカ, 다카, 达卡, 達卡, Chittagong, Chattogram',
  BE: 'Brussels, Brüssel, Bruxelles, Bruselas, Bruxelas, Brussel, Bryssel, Bruksela, Brusel, Brüksel, Брюссель, Βρυξέλλες, ブリュッセル, 브뤼셀, 布鲁塞尔, 布魯塞爾, Antwerpen, Antwerp, Anvers, Amberes, Gent, Ghent, Gand, Brugge, Bruges, Liège, Luik, Lüttich, Charleroi, Namur, Leuven, Louvain, Mechelen, Vlaanderen, Flandern, Flanders, Wallonie',
  BG: 'Sofia, Sofía, Sófia, Sofie, Sofya, София, Σόφια, ソフィア, 소피아, 索非亚, 索菲亞, Plovdiv, Varna',
  BR: 'Sao Paulo, São Paulo, San Paolo, Сан-Паулу, Σάο Πάολο, サンパウロ, 상파울루, 圣保罗, 聖保羅, Recife, Ресифи, Ρεσίφε, レシフェ, 레시페, 累西腓, 雷西非, Manaus, Manaos, Манаус, Μανάους, マナウス, 마나우스, 马瑙斯, 瑪瑙斯, Fortaleza, Форталеза, Φορταλέζα, フォルタレザ, 포르탈레자, 福塔雷萨, 福塔力莎, Rio de Janeiro, Rio, Belo Horizonte, Salvador da Bahia, Curitiba, Porto Alegre, Campinas, Goiânia, Florianópolis',
  BW: 'Gaborone, Габороне, Γκαμπορόνε, ハボローネ, 가보로네, 哈博罗内, 嘉柏隆里',
  BY: 'Minsk, Mińsk, Минск, Μινσκ, ミンスク, 민스크, 明斯克',
  CA: 'Toronto, Торонто, Τορόντο, トロント, 토론토, 多伦多, 多倫多, Vancouver, Ванкувер, Βανκούβερ, バンクーバー, 벤쿠버, 温哥华, 溫哥華, Winnipeg, Виннипег, Γουίνιπεγκ, ウィニペグ, 위니펙, 温尼伯, 溫尼伯, Edmonton, Эдмонтон, Έντμοντον, エドモントン, 에드먼턴, 埃德蒙顿, 艾德蒙吞, Halifax, Галифакс, Χάλιφαξ, ハリファクス, 핼리팩스, 哈利法克斯, 哈里法克斯, Montreal, Montréal, Calgary, Ottawa, Quebec, Québec, Quebec City, Mississauga, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia',
  CD: 'Kinshasa, Kinszasa, Kinşasa, Киншаса, Κινσάσα, キンシャサ, 킨샤사, 金沙萨, 金夏沙',
  CH: 'Zurich, Zürich, Zúrich, Zurigo, Zurique, Zurych, Curych, Zürih, Цюрих, Ζυρίχη, チューリッヒ, 취리히, 苏黎世, 蘇黎世, Genève, Geneva, Genf, Ginevra, Basel, Bâle, Bern, Berne, Lausanne, Luzern, Winterthur, St. Gallen, Lugano, Zug, Tessin, Ticino, Wallis, Aargau, 日内瓦, ジュネーブ, Biel, Bienne, Delémont',
  CI: 'Abidjan, Abiyán, Abidżan, Abidžan, Абиджан, Αμπιτζάν, アビジャン, 아비장, 阿比让, 阿比讓',
  CL: 'Valparaíso',
  CM: 'Douala, Duala, Дуала, Ντουάλα, ドゥアラ, 두알라, 杜阿拉',
  CN: 'Shenzhen, Beijing, Peking, 深圳, 北京, 上海, Shanghai, Shanghái, Xangai, Sjanghai, Szanghaj, Šanghaj, Şanghay, Шанхай, Σανγκάη, 上海, 상하이, Thượng Hải, Urumqi, Ürümqi, Urumczi, Urumči, Urumçi, Урумчи, Ουρούμτσι, ウルムチ, 우루무치, 乌鲁木齐, 烏魯木齊, Guangzhou, Canton, Dongguan, Foshan, Hangzhou, Nanjing, Suzhou, Wuhan, Chengdu, Chongqing, Tianjin, Xi’an, Xian, Qingdao, Dalian, Ningbo, Xiamen, Shenyang, Harbin, Changsha, Zhengzhou, Jinan, Kunming, Wuxi, Hefei, Fuzhou, Yiwu, Zhuhai, Zhongshan, Huizhou, Guangdong, Zhejiang, Jiangsu, Fujian, Shandong, Sichuan, Pékin, Pechino, Pequim, Pekín, 广州, 廣州, 东莞, 東莞, 佛山, 杭州, 南京, 苏州, 蘇州, 武汉, 武漢, 成都, 重庆, 重慶, 天津, 西安, 青岛, 青島, 大连, 大連, 宁波, 寧波, 厦门, 廈門, 沈阳, 瀋陽, 哈尔滨, 長沙, 长沙, 郑州, 鄭州, 济南, 昆明, 无锡, 無錫, 合肥, 福州, 义乌, 義烏, 珠海, 中山市, 惠州, 广东, 廣東, 广东省, 廣東省, 浙江, 浙江省, 江苏, 江蘇, 江苏省, 福建, 福建省, 山东省, 四川, 四川省, 上海市, 北京市, 深圳市, 广州市, 東莞市, 东莞市, 베이징, 선전, 광저우, 칭다오',
  CO: 'Bogota, Bogotá, Богота, Μπογκοτά, ボゴタ, 보고타, 波哥大, Medellín, Cali, Barranquilla',
  CU: 'Havana, Havanna, La Havane, La Habana, L’Avana, Hawana, Гавана, Αβάνα, ハバナ, 하바나, 哈瓦那',
  CY: 'Nicosia, Nikosia, Nicosie, Nicósia, Nikozja, Nikósie, Lefkoşa, Никосия, Λευκωσία, ニコシア, 니코시아, 尼科西亚, 尼古西亞',
  CZ: 'Prague, Prag, Praga, Praag, Praha, Прага, Πράγα, プラハ, 프라하, 布拉格, Brno, Ostrava, Plzeň',
  DE: 'Berlin, Berlín, Berlino, Berlim, Berlijn, Берлин, Βερολίνο, ベルリン, 베를린, 柏林, Hamburg, München, Muenchen, Munich, Monaco di Baviera, Köln, Koeln, Cologne, Colonia, Frankfurt, Frankfurt am Main, Frankfurt a.M., Stuttgart, Düsseldorf, Duesseldorf, Leipzig, Dortmund, Bremen, Dresden, Hannover, Hanover, Nürnberg, Nuernberg, Nuremberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe, Augsburg, Wiesbaden, Mainz, Freiburg, Kiel, Lübeck, Rostock, Erfurt, Potsdam, Saarbrücken, Bayern, Bavaria, NRW, Nordrhein-Westfalen, Hessen, Sachsen, Niedersachsen, Baden-Württemberg, Rheinland-Pfalz, Schleswig-Holstein, Thüringen, Brandenburg, 慕尼黑, 汉堡, 法兰克福, ミュンヘン, フランクフルト, 뮌헨, 프랑크푸르트, Мюнхен',
  DK: 'Copenhagen, Kopenhagen, Copenhague, Copenaghen, Köpenhamn, Kopenhaga, Kodaň, Kopenhag, Копенгаген, Κοπεγχάγη, コペンハーゲン, 코펜하겐, 哥本哈根, Aarhus, Århus, Odense, Aalborg',
  DO: 'Santo Domingo, Saint-Domingue, Санто-Доминго, Άγιος Δομίνικος, サントドミンゴ, 산토도밍고, 圣多明各, 聖多明哥',
  DZ: 'Algiers, Algier, Alger, Argel, Algeri, Αλγέρι, アルジェ, 알제, 阿尔及尔, 阿爾及爾, Aljir',
  EC: 'Guayaquil, Guaiaquil, Гуаякиль, Γκουαγιακίλ, グアヤキル, 과야킬, 瓜亚基尔, 瓜亞基爾',
  EE: 'Tallinn, Tallin, Таллин, Ταλίν, タリン, 탈린, 塔林',
  EG: 'Cairo, Kairo, Le Caire, El Cairo, Il Cairo, Caïro, Kair, Káhira, Kahire, Каир, Κάιρο, カイロ, 카이로, 开罗, 開羅, Giza',
  ES: 'Madrid, Madri, Madryt, Мадрид, Μαδρίτη, マドリード, 마드리드, 马德里, 馬德里, Barcelona, Sevilla, Seville, Zaragoza, Málaga, Bilbao, Alicante, Murcia, Palma de Mallorca, Mallorca, Las Palmas, Tenerife, Cataluña, Catalunya, Catalonia, Andalucía, País Vasco, Euskadi, Canarias, Barcelone, Barcellona, 巴塞罗那, バルセロナ, 바르셀로나',
  ET: 'Addis Ababa, Addis Abeba, Addis-Abeba, Adís Abeba, Adis Abeba, Аддис-Абеба, Αντίς Αμπέμπα, アジスアベバ, 아디스아바바, 亚的斯亚贝巴, 阿迪斯阿貝巴',
  FI: 'Helsinki, Helsinque, Helsingfors, Helsinky, Хельсинки, Ελσίνκι, ヘルシンキ, 헬싱키, 赫尔辛基, 赫爾辛基, Espoo, Tampere, Turku, Oulu, Vasa, Åbo, Tammerfors, Uleåborg, Esbo, Vanda, Björneborg, Jakobstad, Karleby, Borgå, Lovisa, Ekenäs, Hangö, Raseborg, Nykarleby, Kristinestad, Närpes, Pargas, Nådendal, Tavastehus, Villmanstrand, Nyslott, Fredrikshamn, Grankulla, Kyrkslätt, Korsholm',
  FR: 'Paris, París, Parigi, Parijs, Paryż, Paříž, Париж, Παρίσι, パリ, 파리, 巴黎, Lyon, Marseille, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Grenoble, Dijon, Angers, Toulon, Straßburg, Alsace, Bretagne, Provence, Normandie, 里昂, 马赛, リヨン, 리옹',
  GB: 'London, Londres, Londra, Londen, Londyn, Londýn, Лондон, Λονδίνο, ロンドン, 런던, 伦敦, 倫敦, Edinburgh, Glasgow, Leeds, Liverpool, Sheffield, Bristol, Cardiff, Belfast, Nottingham, Leicester, Coventry, Aberdeen, Dundee, Southampton',
  GE: 'Tbilisi, Tiflis, Tbilissi, Тбилиси, Τιφλίδα, トビリシ, 트빌리시, 第比利斯',
  GH: 'Accra, Acra, Akra, Аккра, Άκρα, アクラ, 아크라, 阿克拉, Kumasi',
  GN: 'Conakry, Conakri, Conacri, Konakry, Konakri, Конакри, Κόνακρι, コナクリ, 코나크리, 科纳克里, 柯那克里',
  GR: 'Athens, Athen, Athènes, Atenas, Atene, Athene, Aten, Ateny, Athény, Atina, Афины, Αθήνα, アテネ, 아테네, 雅典, Athena, Thessaloniki, Θεσσαλονίκη, Πάτρα, Piraeus',
  HK: 'Kowloon, New Territories, 九龍, 新界, Lantau, Lantau Island, HK Island, Kwun Tong, Tsim Sha Tsui, TST, Mong Kok, Mongkok, Wan Chai, Wanchai, Causeway Bay, Sha Tin, Shatin, Tsuen Wan, Tuen Mun, Yuen Long, Tai Po, Kwai Chung, Sham Shui Po, Cheung Sha Wan, Kowloon Bay, North Point, Quarry Bay, Kln, KLN, 香港島, 大嶼山, 觀塘, 尖沙咀, 旺角, 灣仔, 銅鑼灣, 沙田, 荃灣, 屯門, 元朗, 大埔, 葵涌, 深水埗, 九龙',
  HN: 'Tegucigalpa, Тегусигальпа, Τεγκουσιγκάλπα, テグシガルパ, 테구시갈파, 特古西加尔巴, 德古斯加巴',
  HR: 'Zagreb, Zagabria, Zagrzeb, Záhřeb, Загреб, Ζάγκρεμπ, ザグレブ, 자그레브, 萨格勒布, 札格瑞布',
  HT: 'Port-au-Prince, Puerto Príncipe, Porto Príncipe, Порт-о-Пренс, Πορτ-ο-Πρενς, ポルトープランス, 포르토프랭스, 太子港',
  HU: 'Budapest, Budapeste, Boedapest, Budapeszt, Budapešť, Budapeşte, Будапешт, Βουδαπέστη, ブダペスト, 부다페스트, 布达佩斯, 布達佩斯, Debrecen, Szeged',
  ID: 'Jakarta, Yakarta, Giacarta, Jacarta, Dżakarta, Cakarta, Джакарта, Τζακάρτα, ジャカルタ, 자카르타, 雅加达, 雅加達, Surabaya, Bandung, Medan, Semarang, Makassar, Denpasar, Bali, Batam',
  IE: 'Dublin, Dublín, Dublino, Дублин, Δουβλίνο, ダブリン, 더블린, 都柏林, Cork, Galway, Limerick',
  IL: 'Jerusalem, Jérusalem, Jerusalén, Gerusalemme, Jerusalém, Jeruzalem, Jerozolima, Jeruzalém, Kudüs, Иерусалим, Ιερουσαλήμ, エルサレム, 예루살렘, 耶路撒冷, Yerusalem, Tel Aviv, Haifa, Tel-Aviv, תל אביב, ירושלים',
  IN: 'Kolkata, Kalkutta, Calcutta, Calcuta, Calcutá, Kalkuta, Kalkata, Kalküta, Калькутта, Καλκούτα, コルカタ, 콜카타, 加尔各答, 加爾各答, Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Pune, Ahmedabad, Surat, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Gurgaon, Gurugram, Noida, Kochi, Cochin, Coimbatore, Chandigarh, Vadodara, Ludhiana, Bhopal, Patna, Goa, Kerala, Gujarat, Maharashtra, Karnataka, Tamil Nadu, Telangana, Secunderabad, Visakhapatnam, 孟买, 孟買, 新德里, 班加罗尔, 金奈, ムンバイ, デリー, バンガロール, 뭄바이, 뉴델리, 델리, 벵갈루루, मुंबई, दिल्ली, नई दिल्ली',
  IQ: 'Baghdad, Bagdad, Bagdá, Bagdád, Bağdat, Багдад, Βαγδάτη, バグダッド, 바그다드, 巴格达, 巴格達',
  IR: 'Tehran, Teheran, Téhéran, Teherán, Teerã, Tahran, Тегеран, Τεχεράνη, テヘラン, 테헤란, 德黑兰, 德黑蘭',
  IS: 'Reykjavik, Reyk­ja­vík, Reikiavik, Reykjavík, Рейкьявик, Ρέυκιαβικ, レイキャビク, 레이캬비크, 雷克雅未克, 雷克雅維克',
  IT: 'Rome, Roma, Rzym, Řím, Рим, Ρώμη, ローマ, 로마, 罗马, 羅馬, Milano, Milan, Mailand, Milán, Torino, Turin, Turín, Napoli, Naples, Neapel, Nápoles, Firenze, Florence, Florenz, Florencia, Bologna, Genova, Genoa, Genua, Venezia, Venice, Venedig, Venecia, Verona, Palermo, Catania, Bari, Padova, Bergamo, Brescia, Trieste, Südtirol, Lombardia, Toscana, Veneto, Sicilia, Sardegna, Piemonte, 米兰, 米蘭, ミラノ, 밀라노, Милан, Bozen, Meran, Brixen, Bruneck, Sterzing',
  JO: 'Amman, Ammán, Amã, Амман, Αμμάν, アンマン, 암만, 安曼',
  JP: 'Tokyo, Tokio, Tóquio, Токио, Τόκιο, 東京, 도쿄, 东京, Osaka, Ōsaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Kawasaki, Hiroshima, Sendai, Saitama, Kitakyushu, Chiba, Okinawa, Niigata, Hamamatsu, Kumamoto, Okayama, Kanazawa, 大阪, 京都, 横浜, 橫濱, 名古屋, 札幌, 福岡, 神戸, 神戶, 川崎, 広島, 仙台, さいたま, 北九州, 沖縄, 新潟, 浜松, 熊本, 岡山, 金沢, 東京都, 大阪府, 京都府, 大阪市, 京都市, 横浜市, 名古屋市, 札幌市, 福岡市, 神戸市, 神奈川県, 愛知県, 埼玉県, 千葉県, 福岡県, 北海道, 兵庫県, とうきょう, おおさか, 大坂, 오사카, 교토, 후쿠오카',
  KE: 'Nairobi, Nairóbi, Найроби, Ναϊρόμπι, ナイロビ, 나이로비, 内罗毕, 奈洛比, Mombasa, Kisumu',
  KG: 'Bishkek, Bischkek, Bichkek, Bisjkek, Biszkek, Biškek, Bişkek, Бишкек, Μπισκέκ, ビシュケク, 비슈케크, 比什凯克, 比什凱克',
  KH: 'Phnom Penh, Phnompenh, Пномпень, Πνομ Πενχ, プノンペン, 프놈펜, 金边, 金邊',
  KP: 'Pyongyang, Pjöngjang, Pjongjang, Pchjongjang, Пхеньян, Πιονγκγιάνγκ, 平壌, 평양, 平壤, Bình Nhưỡng',
  KR: 'Seoul, Séoul, Seúl, Seul, Soul, Сеул, Σεούλ, ソウル, 서울, 首尔, 首爾, Busan, Pusan, Incheon, Daegu, Daejeon, Gwangju, Ulsan, Suwon, Seongnam, Goyang, Changwon, Bundang, Pangyo, Gangnam, Gyeonggi, Jeju, 부산, 인천, 대구, 대전, 광주, 울산, 수원, 성남, 고양, 용인, 창원, 분당, 판교, 강남, 경기, 경기도, 제주, 서울시, 서울특별시, 부산시, 부산광역시, 인천광역시, 대구광역시, 釜山, 仁川, プサン',
  KZ: 'Almaty, Alma Ata, Alma-Ata, Ałmaty, Almatı, Алматы, Αλμάτι, アルマトイ, 알마티, 阿拉木图, 阿拉木圖',
  LA: 'Vientiane, Vientián, Wientian, Вьентьян, Βιεντιάν, ビエンチャン, 비엔티안, 万象, 永珍, Viêng Chăn',
  LB: 'Beirut, Beyrouth, Beirute, Beiroet, Bejrut, Bejrút, Beyrut, Бейрут, Βυρητός, ベイルート, 베이루트, 贝鲁特, 貝魯特',
  LI: 'Vaduz',
  LK: 'Colombo, Kolombo, Коломбо, Κολόμπο, コロンボ, 콜롬보, 科伦坡, 可倫坡',
  LT: 'Vilnius, Vilna, Wilno, Вильнюс, Βίλνιους, ヴィリニュス, 빌니우스, 维尔纽斯, 維爾紐斯',
  LV: 'Riga, Ryga, Рига, Ρίγα, リガ, 리가, 里加',
  MA: 'Casablanca, Kazablanka, Касабланка, Καζαμπλάνκα, カサブランカ, 카사블랑카, 卡萨布兰卡, 卡薩布蘭卡, Rabat, Marrakesh, Marrakech, Tanger, Tangier, Fès',
  MK: 'Skopje, Skopie, Üsküp, Скопье, Σκόπια, スコピエ, 스코페, 斯科普里, 史高比耶',
  ML: 'Bamako, Бамако, Μπαμάκο, バマコ, 바마코, 巴马科, 巴馬科',
  MM: 'Yangon, Rangun, Rangoun, Yangón (Rangún), Rangoon, Rangum, Rangún, Янгон, Ρανγκούν, ヤンゴン, 랑군, 仰光',
  MN: 'Ulaanbaatar, Oulan-Bator, Ulán Bator, Ulan Bator, Ułan Bator, Ulánbátar, Ulan Batur, Улан-Батор, Ουλάν Μπατόρ, ウランバートル, 울란바토르, 乌兰巴托, 烏蘭巴托',
  MX: 'Mexico City, Mexiko-Stadt, Ciudad de México, Città del Messico, Cidade do México, Mexico-Stad, Meksyk (miasto), Мехико, Πόλη του Μεξικού, メキシコシティー, 멕시코 시티, 墨西哥城, 墨西哥市, Monterrey, Монтеррей, Μοντερέι, モンテレイ, 몬테레이, 蒙特雷, 蒙特瑞, Tijuana, Тихуана, Τιχουάνα, ティフアナ, 티후아나, 蒂华纳, 提華納, CDMX, México DF, México D.F., Guadalajara Jalisco, Puebla, Querétaro, Cancún, Jalisco, Nuevo León',
  MY: 'Kuala Lumpur, Куала-Лумпур, Κουάλα Λουμπούρ, クアラルンプール, 쿠알라룸푸르, 吉隆坡, Johor Bahru, Penang, George Town Penang, Petaling Jaya, Shah Alam, Ipoh, Kota Kinabalu, Kuching, KL, 檳城, 槟城',
  MZ: 'Maputo, Мапуту, Μαπούτο, マプト, 마푸토, 马普托, 馬普托',
  NA: 'Windhoek, Windhuk, Виндхук, Βίντχουκ, ウィントフック, 빈트후크, 温得和克, 溫得和克',
  NG: 'Lagos, Лагос, Λάγκος, ラゴス, 라고스, 拉各斯, 拉哥斯, Abuja, Kano, Ibadan, Port Harcourt, Benin City, Kaduna, Enugu, Onitsha, Ikeja, Lekki, Warri, Aba',
  NI: 'Managua, Manágua, Манагуа, Μανάγκουα, マナグア, 마나과, 马那瓜, 馬拿瓜',
  NL: 'Amsterdam, Ámsterdam, Amsterdã, Амстердам, Άμστερνταμ, アムステルダム, 암스테르담, 阿姆斯特丹, Rotterdam, Den Haag, The Hague, ’s-Gravenhage, La Haye, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Maastricht, 鹿特丹',
  NO: 'Oslo, Осло, Όσλο, オスロ, 오슬로, 奥斯陆, 奧斯陸, Bergen, Trondheim, Stavanger',
  NP: 'Kathmandu, Katmandou, Katmandú, Katmandu, Káthmándú, Катманду, Κατμαντού, カトマンズ, 카트만두, 加德满都, 加德滿都',
  NZ: 'Auckland, Окленд, Όκλαντ, オークランド, 오클랜드, 奥克兰, 奧克蘭, Wellington, Christchurch',
  OM: 'Muscat, Maskat, Mascate, Muskat, Маскат, Μασκάτ, マスカット, 무스카트, 马斯喀特, 馬斯開特',
  PE: 'Lima, Лима, Λίμα, リマ, 리마, 利马, 利馬, Arequipa',
  PH: 'Manila, Manille, Manilla, Манила, Μανίλα, マニラ, 마닐라, 马尼拉, 馬尼拉, Quezon City, Makati, Cebu, Cebu City, Davao, Metro Manila, Taguig, Pasig, 세부',
  PK: 'Karachi, Karatschi, Karaczi, Karáčí, Karaçi, Карачи, Καράτσι, カラチ, 카라치, 卡拉奇, 喀拉蚩, Lahore, Islamabad, Faisalabad, Rawalpindi',
  PL: 'Warsaw, Warschau, Varsovie, Varsovia, Varsavia, Varsóvia, Warszawa, Varšava, Varşova, Варшава, Βαρσοβία, ワルシャワ, 바르샤바, 华沙, 華沙, Warsawa, Kraków, Cracow, Krakau, Łódź, Wrocław, Breslau, Poznań, Gdańsk, Danzig, Katowice, Szczecin, Lublin',
  PR: 'Ponce',
  PT: 'Lisbon, Lissabon, Lisbonne, Lisboa, Lisbona, Lizbona, Lisabon, Lizbon, Лиссабон, Λισαβόνα, リスボン, 리스본, 里斯本, Porto, Oporto, Braga, Coimbra, Faro, Madeira, Algarve',
  PY: 'Asuncion, Asunción, Assunção, Асунсьон, Ασουνσιόν, アスンシオン, 아순시온, 亚松森, 亞松森',
  RO: 'Bucharest, Bukarest, Bucarest, Bucareste, Boekarest, Bukareszt, Bukurešť, Bükreş, Бухарест, Βουκουρέστι, ブカレスト, 부쿠레슈티, 布加勒斯特, Cluj, Cluj-Napoca, Timișoara, Iași, Kolozsvár, Nagyvárad, Marosvásárhely, Temesvár, Brassó, Szatmárnémeti, Csíkszereda, Székelyudvarhely, Sepsiszentgyörgy, Nagyszeben',
  RS: 'Belgrade, Belgrad, Belgrado, Bělehrad, Белград, Βελιγράδι, ベオグラード, 베오그라드, 贝尔格莱德, 貝爾格勒, Beograd, Szabadka, Újvidék, Zenta',
  RU: 'Novosibirsk, Nowosibirsk, Novossibirsk, Nowosybirsk, Новосибирск, Νοβοσιμπίρσκ, ノヴォシビルスク, 노보시비르스크, 新西伯利亚, 新西伯利亞, Yekaterinburg, Jekaterinburg, Ekaterinbourg, Ekaterimburgo, Ekaterinburg, Ecaterimburgo, Jekaterinenburg, Jekaterynburg, Jekatěrinburg, Екатеринбург, Αικατερινούπολη, エカテリンブルグ, 예카테린부르크, 叶卡捷琳堡, 葉卡捷林堡, Vladivostok, Wladiwostok, Władywostok, Владивосток, Βλαδιβοστόκ, ウラジオストク, 블라디보스토크, 海参崴, 海參崴, Moscow, Moskau, Moscou, Moscú, Mosca, Moskou, Moskva, Moskwa, Moskova, Москва, Μόσχα, モスクワ, 모스크바, 莫斯科, Mát-xcơ-va, Samara, Самара, Σαμάρα, サマラ, 사마라, 萨马拉, 沙馬拉, St. Petersburg, Saint Petersburg, Sankt Petersburg, Санкт-Петербург, СПб, Мск, Казань, Kazan, Нижний Новгород',
  RW: 'Kigali, Кигали, Κιγκάλι, キガリ, 키갈리, 基加利',
  SA: 'Riyadh, Riad, Riyad, Riade, Rijad, Rijád, Эр-Рияд, Ριάντ, リヤド, 리야드, 利雅得, 利雅德, Jeddah, Mecca, Dammam, الرياض, جدة',
  SD: 'Khartoum, Khartum, Jartum, Cartum, Khartoem, Chartum, Chartúm, Hartum, Хартум, Χαρτούμ, ハルツーム, 카르툼, 喀土穆',
  SE: 'Stockholm, Estocolmo, Stoccolma, Sztokholm, Stokholm, Стокгольм, Στοκχόλμη, ストックホルム, 스톡홀름, 斯德哥尔摩, 斯德哥爾摩, Göteborg, Gothenburg, Malmö, Uppsala',
  SI: 'Ljubljana, Liubliana, Lubiana, Lublana, Lublaň, Любляна, Λιουμπλιάνα, リュブリャナ, 류블랴나, 卢布尔雅那, 盧比安納',
  SK: 'Bratislava, Bratysława, Братислава, Μπρατισλάβα, ブラチスラバ, 브라티슬라바, 布拉迪斯拉发, 布拉提斯拉瓦, Pozsony, Kassa, Dunaszerdahely, Érsekújvár',
  SN: 'Dakar, Дакар, Ντακάρ, ダカール, 다카르, 达喀尔, 達喀爾',
  SY: 'Damascus, Damaskus, Damas, Damasco, Damaszek, Damašek, Şam, Дамаск, Δαμασκός, ダマスカス, 다마스쿠스, 大马士革, 大馬士革',
  TH: 'Bangkok, Бангкок, Μπανγκόκ, バンコク, 방콕, 曼谷, Chiang Mai, Chiangmai, Phuket, Pattaya, Chonburi, กทม, 清邁, 清迈, 치앙마이',
  TM: 'Ashgabat, Aşgabat, Achgabat, Asjabad, Asgabate, Asjchabad, Aszchabad, Ašchabad, Aşkabat, Ашхабад, Ασχαμπάτ, アシガバード, 아슈하바트, 阿什哈巴德, 阿什哈巴特',
  TN: 'Τύνιδα, チュニス, 튀니스',
  TR: 'Istanbul, Estambul, Istambul, Istanboel, Stambuł, İstanbul, Стамбул, Κωνσταντινούπολη, イスタンブール, 이스탄불, 伊斯坦布尔, 伊斯坦堡, Ankara, İzmir, Izmir, Bursa, Antalya, Adana',
  TW: 'Taipei, Taipeh, Taipéi, Tajpej, Tchaj-pej, Тайбэй, Ταϊπέι, 台北, 타이베이, Đài Bắc, Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, New Taipei, Keelung, 高雄, 台中, 臺中, 台南, 臺南, 新竹, 桃園, 新北, 新北市, 台北市, 臺北市, 高雄市, 台中市',
  TZ: 'Dar es Salaam, Daressalam, Dar es-Salam, Dar es-Salaam, Darüsselam, Дар-эс-Салам, Νταρ ες Σαλάμ, ダルエスサラーム, 다르에스살람, 达累斯萨拉姆, 沙蘭港',
  UA: 'Kyiv, Kiew, Kiev, Kijów, Kyjev, Киев, Κίεβο, キーウ, 키예프, 基辅, 基輔, Kharkiv, Lviv, Lwiw, Odesa, Dnipro, Харьков, Львів, Львов',
  UG: 'Kampala, Кампала, Καμπάλα, カンパラ, 캄팔라, 坎帕拉',
  US: 'Chicago, Чикаго, Σικάγο, シカゴ, 시카고, 芝加哥, Denver, Денвер, Ντένβερ, デンバー, 덴버, 丹佛, Detroit, Détroit, Детройт, Ντιτρόιτ, デトロイト, 디트로이트, 底特律, Los Angeles, Los Ángeles, Лос-Анджелес, Λος Άντζελες, ロサンゼルス, 로스앤젤레스, 洛杉矶, 洛杉磯, New York, Nueva York, Nova York, Nowy Jork, Нью-Йорк, Νέα Υόρκη, ニューヨーク, 뉴욕, 纽约, 紐約, Honolulu, Honolulú, Гонолулу, Χονολουλού, ホノルル, 호놀룰루, 檀香山, NYC, New York City, San Francisco, Houston, Dallas, Austin, Boston, Seattle, Miami, Atlanta, Philadelphia, San Diego, Las Vegas, Minneapolis, Pittsburgh, Baltimore, Sacramento, Orlando, Tampa, Nashville, Brooklyn, Manhattan, Silicon Valley, San Antonio, Milwaukee, Cincinnati, Salt Lake City, Washington DC, Washington D.C., 旧金山, 舊金山, サンフランシスコ',
  UY: 'Montevideo, Montevidéu, Монтевидео, Μοντεβιδέο, モンテビデオ, 몬테비데오, 蒙得维的亚, 蒙特維多',
  UZ: 'Tashkent, Taschkent, Tachkent, Taskent, Tasjkent, Taszkient, Taškent, Taşkent, Ташкент, Τασκένδη, タシケント, 타슈켄트, 塔什干',
  VE: 'Caracas, Каракас, Καράκας, カラカス, 카라카스, 加拉加斯, 卡拉卡斯, Maracaibo',
  VN: 'Ho Chi Minh, Ho-Chi-Minh-Stadt, Hô-Chi-Minh-Ville, Ciudad Ho Chi Minh, Cidade de Ho Chi Minh, Ho Chi Minhstad, Ho Chi Minh-staden, Ho Či Minovo město, Ho Chi Minh Kenti, Хошимин, Πόλη Χο Τσι Μινχ, ホーチミン, 사이공, 胡志明市, TP Hồ Chí Minh, HCMC, TP HCM, TPHCM, Saigon, Sài Gòn, Hanoi, Hà Nội, Haiphong, Da Nang, Đà Nẵng, Can Tho, Hanói, Ханой, 河内, 河內, ハノイ, 하노이, 호치민, 호찌민, 호치민시, 호찌민시, 다낭, 하이퐁, 胡志明, 峴港, 岘港, ダナン, サイゴン',
  ZA: 'Johannesburg, Johannesburgo, Joanesburgo, Йоханнесбург, Γιοχάνεσμπουργκ, ヨハネスブルグ, 요하네스버그, 约翰内斯堡, 約翰尼斯堡, Cape Town, Durban, Pretoria, Joburg, Kapstadt, Sandton',
  ZM: 'Lusaka, Лусака, Λουζάκα, ルサカ, 루사카, 卢萨卡, 路沙卡',
  ZW: 'Harare, Хараре, Χαράρε, ハラレ, 하라레, 哈拉雷',
}

let byName: ReadonlyMap<string, string | null> | undefined

/** Built on first use and kept: it depends on the table alone. A name of two countries is of none. */
function countriesByCity(): ReadonlyMap<string, string | null> {
  if (byName !== undefined) return byName
  const found = new Map<string, string | null>()
  for (const [code, names] of Object.entries(cityNames)) {
    for (const name of names.split(', '))
      for (const key of [foldAccented(name), foldKey(name)]) {
        // Without its accents, a short one is another word: Şam.
        if (key.length < 4 && key !== foldAccented(name)) continue
        const other = found.get(key)
        found.set(key, other === undefined || other === code ? code : null)
      }
  }
  byName = found
  return found
}

/** The country of a large city, or of a part that is as well known; null for anything else. */
export const countryOfCity = (text: string): string | null =>
  text.length > 60 ? null : (countriesByCity().get(foldAccented(text)) ?? null)
