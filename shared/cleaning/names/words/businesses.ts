import { foldAccented, foldKey } from '../../text/fold-key.ts'

/** As they are written, in Turkish capitals, and without accents: `Schüle` is a family name, and no way to write `Schule`. */
const keys = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [foldAccented(word), foldAccented(word).replaceAll('ı', 'i'), foldKey(word)]),
  )

/**
 * What kinds of businesses, offices and societies are called, a list a language: after the sections of ISIC and what
 * OpenStreetMap calls shops, crafts, offices and amenities. None of them is anybody's name, title or job, and none says where
 * in a firm somebody works. Through `foldAccented`.
 */
export const businesses = keys(`
  pharmacy school schools drugstore restaurant steakhouse pizzeria bistro cafe café coffeehouse cafeteria bakery patisserie brewery microbrewery winery
  distillery vineyards hotel hotels motel hostel guesthouse resort campground nightclub supermarket minimart hypermarket bookstore
  bookshop boutique jewelers jewellers florists opticians laundry laundromat barbershop hairdressers gym museum theatre
  theater cinema library university polytechnic college academy kindergarten preschool nursery daycare hospital clinic polyclinic dental
  dentistry orthodontics veterinary hospice physiotherapy garage dealership motors autobody carwash trucking haulage plumbing roofing
  landscaping construction contractors scaffolding flooring carpentry joinery cabinetry upholstery sawmill foundry welding printworks
  photography studio studios videography catering consulting consultancy consultants realty realtors properties realestate insurance
  brokerage investments holdings enterprises enterprise ventures industries manufacturing manufacturers engineering solutions
  technologies technology systems software electronics electricals hardware furniture furnishings interiors fashions garments textiles
  pharmaceuticals pharma chemicals plastics shipping freight airlines airways railways tours travels agency foundation
  association federation cooperative institute ministry embassy consulate municipality diocese cathedral mosque synagogue
  monastery orphanage publishers publishing newspaper broadcasting productions entertainment traders trading wholesalers
  wholesale importers exporters distributors distribution supplies stationers company corporation

  apotheke drogerie restaurant gasthaus gasthof gaststätte wirtshaus weinstube konditorei bäckerei metzgerei fleischerei schlachterei
  käserei molkerei kelterei brauerei brennerei weingut weinhandlung hotel pension jugendherberge campingplatz ferienwohnung supermarkt
  kaufhaus warenhaus buchhandlung boutique parfümerie papeterie optik juweliere goldschmiede schreinerei tischlerei zimmerei schlosserei
  spenglerei dachdeckerei klempnerei malerbetrieb gärtnerei baumschule gartenbau holzbau metallbau stahlbau tiefbau hochbau maschinenbau
  werkzeugbau baugeschäft bauunternehmen bauunternehmung baustoffe elektro elektrotechnik haustechnik gebäudetechnik sanitär heizung
  heizungsbau spedition transporte umzüge reisebüro fahrschule autohaus autowerkstatt autovermietung werkstatt tankstelle garage
  kanzlei anwaltskanzlei rechtsanwälte steuerberatung steuerkanzlei notariat treuhand architekturbüro ingenieurbüro planungsbüro
  immobilien hausverwaltung versicherung versicherungen sparkasse volksbank kantonalbank landesbank privatbank raiffeisenbank raiffeisen kreissparkasse agentur
  werbeagentur praxis arztpraxis zahnarztpraxis tierarztpraxis gemeinschaftspraxis klinik klinikum krankenhaus spital ärztehaus
  pflegeheim altersheim seniorenheim kindergarten kindertagesstätte schule grundschule gymnasium hochschule universität
  volkshochschule musikschule bibliothek museum theater verein verband genossenschaft gewerkschaft stiftung gesellschaft
  unternehmen betriebe gemeinde kirchgemeinde kirchengemeinde stadtwerke pfarrei gemeindeverwaltung stadtverwaltung landratsamt finanzamt bauamt jugendamt forstamt standesamt sozialamt arbeitsamt gesundheitsamt steueramt rathaus
  feuerwehr verlag druckerei buchbinderei wäscherei reinigungsfirma gebäudereinigung kosmetikstudio nagelstudio fitnessstudio tonstudio
  atelier ateliers gebrüder gebr firma handelsgesellschaft großhandel landtechnik medizintechnik

  pharmacie restaurant brasserie bistrot crêperie pizzeria auberge hôtel camping boulangerie pâtisserie boucherie charcuterie
  poissonnerie fromagerie épicerie supermarché librairie papeterie bijouterie horlogerie parfumerie quincaillerie jardinerie animalerie
  cordonnerie blanchisserie pressing laverie menuiserie charpente plomberie maçonnerie serrurerie ébénisterie carrosserie garage
  automobiles autoécole transports ambulances imprimerie cabinet avocats architectes opticiens assurances immobilier immobilière agence
  clinique hôpital polyclinique ehpad crèche école lycée université institut bibliothèque médiathèque musée théâtre cinéma mairie
  préfecture paroisse association fondation syndicat fédération coopérative société entreprise établissements ets éditions galerie
  coiffure ostéopathie kinésithérapie viticulteurs vignobles scierie fonderie

  farmacia ristorante trattoria pizzeria albergo pensione agriturismo caffetteria gelateria pasticceria panificio macelleria salumeria
  pescheria enoteca libreria cartoleria cartolibreria edicola tabaccheria gioielleria oreficeria profumeria erboristeria ferramenta
  falegnameria carrozzeria officina autofficina autosalone concessionaria autolavaggio autotrasporti autoscuola autonoleggio trasporti
  costruzioni impresa azienda studio clinica ospedale ambulatorio poliambulatorio istituto università liceo parrocchia
  associazione fondazione cooperativa consorzio immobiliare assicurazioni agenzia tipografia lavanderia parrucchieri palestra museo
  supermercato sartoria calzature mobilificio vivaio fratelli flli municipio casearia caseificio

  farmacia restaurante cafetería heladería pizzería taberna cervecería hostal panadería pastelería carnicería pescadería frutería
  floristería peluquería librería papelería joyería relojería perfumería ferretería zapatería mueblería lavandería tintorería
  supermercado ultramarinos gasolinera gasolineras talleres taller autoescuela transportes construcciones reformas instalaciones
  fontanería carpintería cristalería imprenta inmobiliaria inmobiliarias aseguradora asesoría gestoría notaría bufete consultoría
  clínica consultorio hospital colegio instituto universidad guardería ayuntamiento parroquia asociación fundación cooperativa
  sociedad empresa comercializadora distribuidora distribuciones importadora exportadora constructora ferreterías muebles suministros
  gimnasio discoteca museo biblioteca abogados arquitectos asociados agencia editorial inversiones servicios

  farmácia restaurante churrascaria lanchonete pastelaria confeitaria padaria panificadora açougue peixaria mercearia supermercado
  livraria papelaria joalheria relojoaria perfumaria drogaria sapataria lavanderia lavandaria albergaria imobiliária imobiliárias
  construtora construções transportadora transportes oficina autopeças colégio universidade faculdade creche hospital clínica
  consultório odontologia prefeitura paróquia associação fundação sindicato cooperativa indústria indústrias comércio
  distribuidora advogados advocacia escritório agência gráfica editora academia ginásio museu biblioteca empresa
  empreendimentos participações

  apotheek restaurant eetcafé cafetaria bakkerij slagerij viswinkel kaashandel supermarkt boekhandel drogisterij bloemisterij
  bloemenwinkel kapsalon schoonheidssalon wasserij stomerij garagebedrijf autobedrijf bouwbedrijf aannemersbedrijf schildersbedrijf
  loodgietersbedrijf installatiebedrijf hoveniersbedrijf transportbedrijf timmerbedrijf makelaardij makelaars advocatenkantoor
  notariskantoor accountantskantoor administratiekantoor ingenieursbureau architectenbureau adviesbureau reisbureau uitzendbureau
  reclamebureau huisartsenpraktijk tandartspraktijk praktijk kliniek ziekenhuis verpleeghuis kinderdagverblijf basisschool
  universiteit bibliotheek gemeentehuis vereniging stichting coöperatie uitgeverij drukkerij rijschool groothandel handelsonderneming
  gebroeders verzekeringen

  apotek restaurang konditori bageri bakeri slakteri slagteri hotell vandrarhem kafé bokhandel boghandel verkstad bilverkstad
  bilverksted værksted autoværksted byggfirma bygg byrå advokatbyrå redovisningsbyrå advokatfirma advokatkontor tannlegekontor
  tandlægeklinik klinik klinikk sjukhus sykehus sygehus vårdcentral förskola skola skole folkeskole barnehage børnehave universitet
  bibliotek museum teater förening forening stiftelse kommun förlag forlag tryckeri trykkeri frisörsalong frisørsalon reisebyrå
  rejsebureau entreprenør entreprenad rederi bryggeri

  apteekki ravintola kahvila leipomo konditoria hotelli majatalo kauppa kirjakauppa kukkakauppa kampaamo parturi pesula autokorjaamo
  korjaamo huoltoasema rakennus kuljetus kiinteistönvälitys tilitoimisto asianajotoimisto lakiasiaintoimisto insinööritoimisto
  matkatoimisto lääkäriasema hammaslääkäriasema sairaala päiväkoti koulu lukio yliopisto kirjasto museo teatteri yhdistys säätiö
  seurakunta osuuskunta kustantamo kirjapaino

  apteka restauracja kawiarnia cukiernia piekarnia masarnia pensjonat schronisko sklep supermarket księgarnia kwiaciarnia drogeria
  perfumeria pralnia warsztat autoserwis myjnia hurtownia zakład przedsiębiorstwo kancelaria gabinet przychodnia szpital szkoła
  przedszkole żłobek uniwersytet politechnika biblioteka muzeum teatr fundacja stowarzyszenie spółdzielnia parafia gmina urząd
  starostwo agencja wydawnictwo drukarnia gospodarstwo nieruchomości ubezpieczenia stomatologia

  lékárna lekáreň restaurace reštaurácia kavárna kaviareň cukrárna cukráreň pekařství pekáreň řeznictví mäsiarstvo penzion penzión
  květinářství kvetinárstvo kadeřnictví kaderníctvo knihkupectví kníhkupectvo papírnictví papiernictvo železářství železiarstvo
  klenotnictví klenotníctvo optika autoservis autoopravna pneuservis truhlářství stolárstvo zámečnictví zámočníctvo instalatérství
  zahradnictví záhradníctvo vinařství vinárstvo pivovar velkoobchod veľkoobchod kancelář kancelária ordinace ambulance ambulancia
  poliklinika nemocnice nemocnica škola školka univerzita knihovna knižnica muzeum múzeum divadlo nadace nadácia sdružení združenie
  družstvo farnost nakladatelství vydavatelství vydavateľstvo tiskárna tlačiareň pojišťovna poisťovňa spořitelna stavební stavebniny

  gyógyszertár patika étterem vendéglő kávézó cukrászda pékség hentesüzlet szálloda szálló panzió vendégház könyvesbolt virágbolt
  fodrászat szépségszalon mosoda autószerviz gumiszerviz építőipari ügyvédi közjegyzői könyvelőiroda ingatlaniroda utazási rendelő
  rendelőintézet kórház óvoda iskola gimnázium egyetem könyvtár múzeum színház egyesület alapítvány önkormányzat szövetkezet kiadó
  nyomda áruház kereskedelmi vállalkozás

  farmacie restaurant cafenea cofetărie brutărie patiserie măcelărie pensiune pensiunea hotel librărie florărie frizerie coafură
  spălătorie vulcanizare cabinet clinică spital spitalul grădiniță grădinița școală școala universitate universitatea bibliotecă
  biblioteca muzeul teatrul asociația fundația primăria parohia societatea întreprindere agenție editură tipografie construcții

  ljekarna lekarna apoteka apoteke restoran restavracija kavana kavarna kafić slastičarna slaščičarna pekara pekarna mesnica gostionica
  gostilna gostišče konoba knjižara knjigarna knjižnica cvjećarna cvetličarna frizerski brijačnica praonica pralnica autoservis avtoservis
  autopraonica avtopralnica mizarstvo vodoinstalater ured odvjetnički odvjetništvo ordinacija bolnica bolnišnica škola vrtić vrtec
  sveučilište univerzitet univerza muzej kazalište gledališče udruga društvo zaklada fondacija zadruga obrt poduzeće preduzeće podjetje
  agencija nakladnik založba tiskara tiskarna osiguranje zavarovalnica veleprodaja prodavnica prodavaonica trgovina

  vaistinė restoranas kavinė kepykla viešbutis parduotuvė knygynas kirpykla gėlių autoservisas ligoninė klinika poliklinika mokykla
  darželis universitetas biblioteka muziejus asociacija fondas bendrovė kooperatyvas leidykla spaustuvė seniūnija savivaldybė
  aptieka restorāns kafejnīca maiznīca viesnīca veikals grāmatnīca frizētava autoserviss slimnīca poliklīnika skola bērnudārzs
  universitāte bibliotēka muzejs teātris biedrība nodibinājums kooperatīvs izdevniecība tipogrāfija
  apteek restoran kohvik pagaritöökoda hotell kauplus raamatupood ilusalong autoremont haigla polikliinik lasteaed ülikool
  raamatukogu muuseum teater ühing sihtasutus ühistu kirjastus trükikoda büroo

  eczane eczanesi restoran restoranı lokanta lokantası otel oteli pansiyon kafe pastane pastanesi fırını kasabı marketi mağazası
  kırtasiye kitabevi kuaför kuaförü berberi otomotiv galerisi servisi nakliyat inşaat mimarlık mühendislik emlak sigorta hukuk
  bürosu avukatlık hastane hastanesi kliniği polikliniği muayenehanesi okulu lisesi anaokulu üniversitesi kütüphanesi müzesi
  derneği vakfı belediyesi kooperatifi yayınevi matbaası matbaa ticaret sanayi tekstil turizm gıda bankası

  apotek restoran rumahmakan warung swalayan minimarket penginapan losmen bengkel binatu percetakan penerbit klinik puskesmas
  rumahsakit sekolah universitas perpustakaan museum yayasan koperasi perkumpulan perusahaan dinas kedai farmasi hospital
  persatuan syarikat pejabat kelurahan kecamatan barangay brgy shule hospitali kanisa kampuni

  grunnskóli grunnskólinn leikskóli leikskólinn menntaskóli menntaskólinn framhaldsskóli fjölbrautaskóli tónlistarskóli kvenfélag félag
  félagið ungmennafélag íþróttafélag hestamannafélag björgunarsveit sveitarfélagið sveitarfélag gistiheimili bakarí verslun verkstæði
  kommunen kommune föreningen foreningen skolan borettslag borettslaget sameiet sameie velforening idrettslag idrottsförening
  volksschule mittelschule realschule hauptschule gesamtschule förderschule berufsschule oberschule sekundarschule musikverein sportverein
  collège municipalidad alcaldía gobernación intendencia escuela liceo ilustre
  obec město mesto úřad úrad mateřská materská základní základná střední spolek gymnázium
  općina opština občina dječji osnovna osnovno školska comuna orașul municipiul liceul colegiul
  ilkokulu ortaokulu müdürlüğü başkanlığı kaymakamlığı valiliği apartmanı
  δημοτικό νηπιαγωγείο περιφέρεια

  аптека ресторан кафе кофейня столовая гостиница отель хостел пекарня булочная кондитерская магазин супермаркет универмаг гастроном
  парикмахерская прачечная химчистка автосервис автомойка автосалон автошкола шиномонтаж типография издательство агентство стоматология
  клиника поликлиника больница госпиталь детсад школа гимназия лицей колледж университет институт академия библиотека музей театр
  кинотеатр завод фабрика комбинат фонд ассоциация кооператив нотариус ателье студия салон фирма компания предприятие организация
  аптеки магазини ресторант хотел пекарна фризьорски болница училище университет читалище сдружение фондация кооперация община готель
  перукарня крамниця лікарня університет бібліотека кав’ярня їдальня пральня друкарня видавництво підприємство громадська апотека
  администрация министерство прокуратура акимат аппарат товарищество хозяйство детский
  адміністрація міністерство
  хотел школа болница пекара књижара ресторан кафана продавница удружење фондација

  φαρμακείο εστιατόριο ταβέρνα καφετέρια καφενείο ζαχαροπλαστείο αρτοποιείο κρεοπωλείο ξενοδοχείο ενοικιαζόμενα παντοπωλείο
  βιβλιοπωλείο ανθοπωλείο κομμωτήριο καθαριστήριο συνεργείο πρατήριο τυπογραφείο εκδόσεις κλινική ιατρείο οδοντιατρείο πολυϊατρείο
  νοσοκομείο σχολείο γυμνάσιο λύκειο πανεπιστήμιο βιβλιοθήκη μουσείο θέατρο σύλλογος σωματείο ίδρυμα συνεταιρισμός τράπεζα
  εταιρεία εταιρία γραφείο επιχείρηση αφοι

  صيدلية مطعم فندق مقهى مخبز مخابز متجر معرض سوبرماركت مغسلة صالون ورشة كراج مكتبة مستشفى عيادة عيادات مستوصف مدرسة مدارس جامعة
  كلية معهد أكاديمية متحف مسرح جمعية مؤسسة شركة مصنع مصانع مكتب وكالة بنك مصرف بلدية وزارة
  داروخانه رستوران هتل فروشگاه نانوایی آرایشگاه کتابفروشی بیمارستان درمانگاه دبیرستان دانشگاه کتابخانه موزه انجمن بنیاد شرکت کارخانه
  دفتر بانک شهرداری
  מסעדת מסעדה מלון מאפייה מאפיית קונדיטוריה חנות סופרמרקט מספרה מספרת מוסך מכבסה מרפאה מרפאת אוניברסיטה אוניברסיטת מוזיאון תיאטרון
  עמותה עמותת חברת משרד בנק עיריית הוצאת
  होटल रेस्टोरेंट अस्पताल विद्यालय स्कूल विश्वविद्यालय पुस्तकालय बैंक फार्मेसी मेडिकल ट्रेडर्स एंटरप्राइजेज उद्योग संस्थान
`)

/** The same, and names of people too, or words beside a name: which of the two, nobody can say. */
export const maybeBusinesses = keys(`
  bank church chapel temple inn pub tavern club market mill store shop centre center casino kiosk spa lounge grill diner deli
  society lodge media design designs records services partners communications supply express fitness sauna bar
  krog kool parish gallery pousada escola salon reisen toko ditta kita kantor
  post haus maison villa casa cantina osteria forno scuola teatro bureau cave château kino zentrum hof bazar bazaar
  banco banca bodega bodegas tienda loja mercado posada hacienda taxi butik salong radio television tv
  банк центр бар клуб
`)

/** Those of them that are nobody's family name to speak of, whatever stands beside them: `Bar Roberto`. */
export const neverFamilies: ReadonlySet<string> = keys(`
  pub tavern shop centre center kiosk lounge diner supply services records designs fitness zentrum bazaar
  banco banca bodegas tienda loja hacienda taxi butik salong radio television tv bar salon club toko center society
  клуб бар центр
`)

/** Of two words more: what stands for one of the businesses. Through `plainWords`. */
export const businessPhrases =
  /(?:^|\s)(?:nha hang|khach san|ngan hang|benh vien|nha thuoc|cong ty|cua hang|tiem banh|truong (?:tieu hoc|thpt|thcs|dai hoc)|van phong|rumah (?:makan|sakit)|toko (?:buku|roti)|bed (?:and|n|e) breakfast|auto ecole|salon de (?:coiffure|beaute|the)|station service|agence de voyages?|cabinet (?:medical|dentaire)|studio (?:legale|tecnico|dentistico|medico)|centro (?:medico|estetico|comercial|commerciale)|escuela de|clinica dental|real estate|law (?:offices?|firm|group)|day care|dry cleaners|beauty (?:salon|shop)|barber shop|car wash|funeral home|nursing home|primary school|high school|medical (?:center|centre|practice)|dental (?:practice|care)|(?:city|town|university|bank|church) of|(?:ville|commune) de|comune di|housing association|бюро путешествий|салон красоты|детский сад|בית (?:מרקחת|ספר|קפה|חולים))(?=\s|$)/u

/** Ends of words that are written in one: `Stadtapotheke`, `Berghotel`, `Bokhandel`. None is the end of a family name. Through `foldAccented`. */
export const businessEndings: ReadonlySet<string> = keys(`
    apotheke drogerie restaurant gaststätte bäckerei metzgerei fleischerei käserei molkerei brauerei brennerei konditorei hotel pension
    herberge buchhandlung weinhandlung kunsthandlung parfümerie schreinerei tischlerei zimmerei schlosserei gärtnerei werkstatt werkstätte
    werkstätten autohaus kaufhaus krankenhaus ärztehaus tankstelle kanzlei treuhand reisebüro architekturbüro ingenieurbüro
    planungsbüro versicherung versicherungen sparkasse agentur praxis klinik klinikum spital kindergarten gymnasium hochschule
    grundschule volksschule musikschule fahrschule bibliothek museum theater verein verband genossenschaft gewerkschaft stiftung
    gesellschaft verwaltung verlag druckerei wäscherei reinigung technik studio zentrum immobilien vermietung handlung großhandel
    fachgeschäft unternehmen
    apotheek bakkerij slagerij bedrijf handelsonderneming boekhandel groothandel makelaardij advocatenkantoor notariskantoor bureau
    praktijk kliniek ziekenhuis bibliotheek vereniging stichting uitgeverij drukkerij
    apotek restaurang konditori bageri bakeri slakteri hotell bokhandel verkstad verksted værksted byrå sjukhus sykehus vårdcentral
    skola skole förening forening stiftelse förlag forlag tryckeri trykkeri klinikk bryggeri butikk
    apteekki ravintola kahvila leipomo hotelli kauppa kampaamo korjaamo toimisto asema sairaala koulu kirjasto yhdistys säätiö
    gyógyszertár étterem szálloda vendégház könyvesbolt virágbolt áruház iroda kórház iskola könyvtár
`)

/** What a firm, a shop or an office ends in, in Chinese, Japanese or Korean; some stand in front. Through NFKC. */
export const eastAsianBusinesses =
  /(?:渡假村|度假村|度假邨|役所|役場|県庁|都庁|府庁|道庁|警察署|消防署|保健所|郵便局|税務署|商工会|町内会|自治会|管理組合|村委会|居委会|街道办|办事处|辦事處|派出所|公安局|税务局|管理处|管理處|法團|街坊會|同鄉會|互助會|校友會|家長教師會|시청|구청|군청|도청|동사무소|주민센터|우체국|경찰서|소방서|세무서|보건소|교육청|银行|銀行|酒店|飯店|饭店|宾馆|賓館|旅館|旅馆|客栈|客棧|民宿|餐厅|餐廳|餐馆|餐館|食堂|茶餐廳|咖啡店|咖啡馆|咖啡廳|酒吧|酒楼|酒樓|超市|超級市場|便利店|百货|百貨|商店|商场|商場|商行|商號|商会|商會|商社|商務中心|药店|藥店|药房|藥房|医院|醫院|诊所|診所|诊疗所|診療所|牙科|齿科|歯科|医院|病院|クリニック|薬局|大学|大學|学院|學院|学校|學校|中学|中學|小学|小學|高校|高等学校|幼儿园|幼兒園|幼稚園|保育園|书店|書店|书局|書局|出版社|报社|報社|新聞社|印刷厂|印刷所|理发店|理髮店|美发店|美容院|美容室|理容室|花店|面包店|麵包店|蛋糕店|旅行社|事务所|事務所|工作室|工作坊|设计院|研究院|研究所|研究中心|服务中心|服務中心|中心|协会|協會|協会|学会|學會|基金会|基金會|財団|联盟|聯盟|合作社|組合|农场|農場|農園|牧場|酒庄|酒莊|酒造|醸造|博物馆|博物館|美术馆|美術館|图书馆|圖書館|図書館|体育馆|健身房|俱乐部|俱樂部|クラブ|テレビ|电视台|電視台|貿易|贸易|製作所|工業所|工務店|建設|電機|電器店|商事|物産|不動産|不动产|旅行|運輸|ホテル|レストラン|カフェ|サロン|スタジオ|ストア|ショップ|センター|税理士法人|弁護士法人|은행|호텔|모텔|식당|음식점|레스토랑|카페|커피숍|약국|병원|의원|한의원|치과|클리닉|대학교|대학|학교|초등학교|중학교|고등학교|유치원|어린이집|학원|서점|출판사|인쇄소|미용실|헤어샵|세탁소|정비소|마트|슈퍼마켓|편의점|백화점|상회|상사|무역|사무소|스튜디오|공방|공업사|협회|재단|조합|센터|농장|박물관|미술관|도서관)$|^(?:ร้าน|โรงแรม|โรงเรียน|โรงพยาบาล|บริษัท|ห้างหุ้นส่วน|ธนาคาร|คลินิก|มหาวิทยาลัย|วิทยาลัย|สมาคม|มูลนิธิ|สำนักงาน|อู่)/u
