import type { NamesOfFields } from './names-of-fields.ts'

// biome-ignore-all format: lists of words, a line a field

/** What the columns of a list are called in the smaller languages of Europe, and what the large ones shorten. */
export const ofEurope: Readonly<Record<string, NamesOfFields>> = {
  be: {
    display_name: ['прозвішча і імя, імя і прозвішча, кліент'],
    ...{
      first_name: ['імя'],
      last_name: ['прозвішча'],
      phone: ['тэлефон, мабільны, нумар тэлефона'],
      email: ['электронная пошта, эл пошта'],
    },
    ...{
      address_primary: ['адрас, вуліца'],
      city: ['горад, населены пункт'],
      region: ['вобласць'],
      postal_code: ['паштовы індэкс, індэкс'],
      notes: ['заўвагі, заўвага'],
    },
  },
  bg: {
    display_name: [
      'име и фамилия, трите имена, три имена, име презиме фамилия, собствено и фамилно име, лице за контакт, име на клиент, име на клиента',
    ],
    ...{ first_name: ['име, собствено име, лично име'], last_name: ['фамилия, фамилно име'] },
    phone: ['мобилен, мобилен телефон, телефонен номер, тел номер, мобилен номер, телефон за връзка'],
    email: ['имейл, и-мейл, ел поща, електронна поща, е-поща, имейл адрес'],
    company_primary: ['име на фирма, име на фирмата, дружество, наименование на фирмата'],
    ...{ address_primary: ['адрес за доставка, точен адрес'], city: ['град, населено място, град село, община'] },
    ...{
      postal_code: ['пощенски код, п код, пощ код'],
      country_code: ['държава'],
      notes: ['забележка, забележки, бележка, бележки'],
    },
  },
  ca: {
    display_name: ['nom i cognoms, cognoms i nom, nom complet, persona de contacte, nom del client'],
    ...{
      last_name: ['cognom, cognoms, primer cognom, 1r cognom'],
      phone: ['telèfon, mòbil, telèfon mòbil, número de telèfon, tel mòbil'],
    },
    ...{
      email: ['correu, correu electrònic, adreça electrònica, adreça de correu'],
      company_primary: ['raó social, nom de l’empresa, nom empresa'],
    },
    ...{
      address_primary: ['adreça, carrer, domicili, adreça postal'],
      city: ['població, municipi, ciutat, localitat'],
      region: ['comarca'],
    },
    ...{ postal_code: ['codi postal'], notes: ['observacions, comentaris, anotacions'] },
  },
  cs: {
    ...{ last_name: ['příjm'], city: ['obec, obec / město, město / obec'], postal_code: ['poštovní směrovací č'] },
    ...{
      notes: ['poznámky k zákazníkovi, pozn k zákazníkovi'],
      address_primary: ['ulice čp, ulice č p, ulice a čp, ulice a č p'],
    },
  },
  cy: {
    display_name: ['enw llawn, enw, enw’r cwsmer'],
    ...{
      first_name: ['enw cyntaf'],
      last_name: ['cyfenw'],
      phone: ['ffôn, rhif ffôn, ffôn symudol, rhif symudol'],
      email: ['e-bost, cyfeiriad e-bost'],
    },
    ...{
      company_primary: ['cwmni, enw’r cwmni'],
      address_primary: ['cyfeiriad, stryd'],
      city: ['tref, dinas, tref / dinas'],
      postal_code: ['cod post'],
      notes: ['nodiadau, sylwadau'],
      country_code: ['gwlad'],
    },
  },
  da: {
    city: ['bynavn, kommune'],
    first_name: ['fornavne'],
    notes: ['bem, bemærkn'],
    address_primary: ['bopæl, gade og nr, vej og nr'],
  },
  de: {
    ...{ first_name: ['vorn, vname'], last_name: ['nachn, nname'], city: ['gemeinde, wohngemeinde, ortschaft'] },
    ...{
      notes: ['bem, anm, notiz kunde, bemerk'],
      address_primary: ['strasse hausnr, straße hsnr, str hausnr, adr, str nr, wohnadresse'],
    },
  },
  el: {
    display_name: ['ονοματεπών, ονομ/νυμο, ον/μο, όνομα και επώνυμο, επώνυμο και όνομα, επώνυμο όνομα, όνομα επώνυμο'],
    ...{
      phone: ['τηλ, κιν, κιν τηλ, σταθερό, τηλέφωνα, τηλ επικοινωνίας, τηλέφωνο επικοινωνίας'],
      city: ['δήμος, οικισμός, πόλη / περιοχή'],
    },
    ...{
      address_primary: ['οδός και αριθμός, οδός αριθμός'],
      postal_code: ['ταχ κώδικας, ταχ κωδ'],
      notes: ['σημείωση, παρατήρηση'],
    },
  },
  es: {
    display_name: ['nombre completo del cliente, nombre y ap, nombre y apell, ap y nombre, apellidos nombre'],
    last_name: [
      'apellido paterno, ap paterno, a paterno, ape paterno, apell paterno, apdo paterno, ap pat, ape pat, apell pat, apellido pat, paterno, 1er apellido, 1er ap, 1er apell, 1º apellido, 1 apellido, primer ap, primer apell, apellido 1, ap 1, apell 1, apell, apells, apellido s',
    ],
    phone: [
      'fono, fonos, fono contacto, fono celular, fono móvil, celu, telf, teléf, tfo, tlfno, móv, nº móvil, n móvil, nº celular, nro celular, nro de celular, celular contacto, tel móvil, tel cel, tel celular, tel fijo',
    ],
    address_primary: [
      'dirección despacho, dirección de despacho, dirección particular, domicilio particular, direcc, calle y número exterior, calle y no, calle y núm',
    ],
    city: [
      'comuna, alcaldía, delegación, alcaldía / municipio, municipio / alcaldía, delegación / municipio, delegación o municipio, comuna ciudad, ciudad / comuna, ciudad / municipio, municipio / ciudad, poblac, corregimiento, partido / localidad',
    ],
    postal_code: ['cód postal, cod postal, c postal, cód post'],
    notes: ['observ, obs cliente, observaciones cliente, glosa'],
  },
  et: {
    display_name: ['ees- ja perekonnanimi, ees- ja perenimi, kontaktisik, kliendi nimi'],
    ...{
      first_name: ['eesnimi'],
      last_name: ['perekonnanimi, perenimi'],
      phone: ['telefoninumber, mobiil, mobiiltelefon, telefoni nr'],
      email: ['e-posti aadress, meiliaadress'],
    },
    ...{
      company_primary: ['ettevõte, ettevõtte nimi, asutus, firma nimi'],
      address_primary: ['aadress, tänav'],
      city: ['linn, asula, vald, linn / vald'],
      region: ['maakond'],
    },
    ...{ postal_code: ['postiindeks, sihtnumber'], country_code: ['riik'], notes: ['märkused, märkus, kommentaarid'] },
  },
  eu: {
    display_name: ['izen-abizenak, izena eta abizenak, bezeroaren izena, harremanetarako pertsona'],
    ...{
      first_name: ['izena'],
      last_name: ['abizena, abizenak, lehen abizena, abizena 1'],
      phone: ['telefonoa, telefono zenbakia, mugikorra, sakelakoa, eskuko telefonoa'],
    },
    ...{
      email: ['posta elektronikoa, helbide elektronikoa, e-maila, emaila'],
      company_primary: ['enpresa, enpresaren izena, erakundea'],
    },
    ...{
      address_primary: ['helbidea, kalea'],
      city: ['herria, udalerria, hiria'],
      region: ['probintzia, lurraldea'],
      postal_code: ['posta kodea'],
      country_code: ['herrialdea'],
      notes: ['oharrak, oharra'],
    },
  },
  fi: {
    ...{
      display_name: ['etunimi sukunimi, sukunimi etunimi, sukunimi ja etunimi'],
      city: ['kunta, kotikunta, paikkakunta, toimipaikka'],
    },
    ...{
      notes: ['lisätieto, muuta, muistiinpano, huomautus, kommentti'],
      address_primary: ['kotiosoite, postiosoite'],
      phone: ['puhelinnumerot, matkapuhelinnumero, kännykkä, puhelin nro'],
    },
  },
  fo: {
    ...{
      display_name: ['fult navn'],
      first_name: ['fornavn'],
      last_name: ['eftirnavn, ættarnavn'],
      phone: ['fartelefon, tlf nummar, telefonnummar'],
      email: ['teldupostur, t-postur'],
    },
    ...{
      address_primary: ['bústaður, gøta'],
      city: ['bygd, býur'],
      postal_code: ['postnummar'],
      notes: ['viðmerking, viðmerkingar'],
    },
  },
  fr: {
    ...{ first_name: ['prénoms, prén'], city: ['commune, ville / commune, ville ou commune, commune de résidence'] },
    ...{ notes: ['obs, observ, rem, commentaire client'], postal_code: ['code post, c postal, cod postal'] },
    ...{
      address_primary: ['adresse domicile, adresse du domicile, adresse personnelle, n° et rue'],
      phone: ['tél port, tél portable, n° tél, n° de tél, tél fixe, gsm'],
    },
  },
  ga: {
    ...{
      display_name: ['ainm iomlán, ainm'],
      first_name: ['céadainm'],
      last_name: ['sloinne'],
      phone: ['fón, guthán, uimhir fóin, fón póca'],
      email: ['ríomhphost, seoladh ríomhphoist'],
    },
    ...{
      company_primary: ['comhlacht'],
      address_primary: ['seoladh, sráid'],
      city: ['baile, cathair'],
      region: ['contae'],
      postal_code: ['cód poist, éirchód'],
      notes: ['nótaí'],
      country_code: ['tír'],
    },
  },
  gl: { address_primary: ['enderezo, rúa'], city: ['concello, poboación'], phone: ['móbil'], notes: ['observacións'] },
  hr: {
    display_name: [
      'ime i prezime, prezime i ime, prezime ime, ime prezime, ime i prezime klijenta, ime klijenta, ime kupca, kontakt osoba, osoba za kontakt, naručitelj, naručilac',
    ],
    ...{
      first_name: ['ime'],
      last_name: ['prezime'],
      phone: [
        'mobitel, broj telefona, broj mobitela, mobilni, mobilni telefon, br telefona, br tel, br mob, kontakt telefon, fiksni telefon, tel / mob',
      ],
    },
    email: ['e-pošta, e-mail adresa, elektronička pošta, elektronska pošta, imejl, mejl, mail adresa'],
    company_primary: [
      'tvrtka, naziv tvrtke, ime tvrtke, poduzeće, naziv poduzeća, naziv firme, ime firme, preduzeće, kompanija, naziv kompanije, poslodavac',
    ],
    address_primary: ['ulica i broj, ulica i kućni broj, adresa stanovanja, adresa prebivališta, adresa za dostavu'],
    ...{
      city: ['mjesto, grad, općina, opština, naselje, mjesto stanovanja, grad / mjesto'],
      region: ['županija, okrug'],
    },
    postal_code: ['poštanski broj, pošt br, pošt broj, poštanski br, ptt, ptt broj, pbr'],
    ...{
      country_code: ['država, zemlja'],
      notes: ['napomena, napomene, bilješka, bilješke, beleška, beleške, primjedba, opaska'],
    },
  },
  hu: {
    ...{
      last_name: ['vezeték név, vez név'],
      first_name: ['kereszt név, ker név'],
      display_name: ['vezetéknév keresztnév, név ügyfél'],
      city: ['település, város / község, lakhely'],
    },
    ...{
      postal_code: ['irsz, ir szám, posta irányítószám'],
      address_primary: ['közterület, utca hsz, utca és házszám, lakhely címe'],
      phone: ['tel szám, mobil szám, telefonszámok'],
      notes: ['megj, jegyzet'],
    },
  },
  is: {
    display_name: [
      'nafn, fullt nafn, nafn viðskiptavinar, viðskiptavinur, viðskiptamaður, tengiliður, nafn tengiliðar, nafn tengiliðs',
    ],
    ...{
      first_name: ['eiginnafn, fornafn, skírnarnafn, eiginnöfn'],
      last_name: ['kenninafn, eftirnafn, föðurnafn, ættarnafn'],
    },
    ...{
      phone: ['sími, símanúmer, símanr, farsími, farsímanúmer, gsm sími, gemsi, heimasími, vinnusími'],
      email: ['netfang, tölvupóstur, tölvupóstfang'],
    },
    ...{
      company_primary: ['fyrirtæki, nafn fyrirtækis, vinnustaður, félag'],
      position_primary: ['starfsheiti'],
      address_primary: ['heimili, heimilisfang, lögheimili, gata, póstfang'],
    },
    ...{
      city: ['staður, bær, sveitarfélag, póststöð, póstnúmer og staður, pnr staður'],
      postal_code: ['póstnúmer, póstnr'],
    },
    notes: ['athugasemd, athugasemdir, ath, aths, skýringar, minnispunktar'],
  },
  it: {
    ...{
      city: ['comune, comune di residenza, città / comune, frazione, luogo di residenza'],
      postal_code: ['c a p, cod postale'],
      notes: ['osservazione, annotazione, note cliente'],
    },
    ...{
      address_primary: ['via e n, via e n civico, indirizzo di residenza, indir'],
      phone: ['cell, cellulare, n cellulare, recapito, tel casa, tel cell'],
    },
  },
  lb: {
    ...{
      first_name: ['virnumm'],
      last_name: ['familljennumm, nonumm'],
      display_name: ['numm, vollen numm'],
      address_primary: ['wunnadress'],
      city: ['uertschaft, gemeng'],
      notes: ['bemierkung, bemierkungen'],
    },
  },
  lt: {
    display_name: [
      'vardas pavardė, vardas ir pavardė, pavardė vardas, pavardė ir vardas, kontaktinis asmuo, kliento vardas',
    ],
    ...{
      first_name: ['vardas'],
      last_name: ['pavardė'],
      phone: [
        'telefonas, telefono nr, telefono numeris, mobilus, mobilusis, mob tel, mobilus telefonas, mobilusis telefonas, tel nr',
      ],
    },
    ...{
      email: ['el paštas, elektroninis paštas, el pašto adresas, e paštas'],
      company_primary: ['įmonė, įmonės pavadinimas, bendrovė, organizacija'],
    },
    ...{
      address_primary: ['adresas, gatvė, gyvenamoji vieta'],
      city: ['miestas, gyvenvietė, miestas / gyvenvietė, savivaldybė, miestelis'],
      region: ['apskritis, rajonas'],
    },
    ...{
      postal_code: ['pašto kodas, pašto indeksas'],
      country_code: ['šalis, valstybė'],
      notes: ['pastabos, pastaba, komentarai, komentaras'],
    },
  },
  lv: {
    display_name: ['vārds uzvārds, vārds un uzvārds, uzvārds vārds, kontaktpersona, klienta vārds'],
    ...{
      first_name: ['vārds'],
      last_name: ['uzvārds'],
      phone: ['tālrunis, tālr, telefons, tālruņa numurs, telefona numurs, mobilais, mobilais tālrunis, mob tālr'],
    },
    ...{
      email: ['e-pasts, e-pasta adrese'],
      company_primary: ['uzņēmums, uzņēmuma nosaukums, organizācija'],
      address_primary: ['adrese, iela'],
      city: ['pilsēta, apdzīvota vieta, pagasts'],
    },
    ...{
      region: ['novads, rajons'],
      postal_code: ['pasta indekss'],
      country_code: ['valsts'],
      notes: ['piezīmes, piezīme, komentāri, komentārs'],
    },
  },
  mk: {
    ...{
      display_name: ['име и презиме, презиме и име, име презиме'],
      phone: ['мобилен телефон, телефонски број'],
      email: ['е-пошта, електронска пошта'],
      city: ['град, населба'],
    },
    ...{
      address_primary: ['адреса на живеење, улица и број'],
      postal_code: ['поштенски број'],
      notes: ['забелешка, забелешки'],
    },
  },
  mt: {
    display_name: ['isem u kunjom, kunjom u isem, isem sħiħ, isem il-klijent'],
    ...{
      first_name: ['isem'],
      last_name: ['kunjom'],
      phone: ['mowbajl, numru tat-telefon, numru tal-mowbajl'],
      email: ['imejl, indirizz elettroniku'],
      company_primary: ['kumpanija, isem il-kumpanija'],
    },
    ...{
      address_primary: ['indirizz, triq'],
      city: ['lokalità, raħal'],
      postal_code: ['kodiċi postali, kodiċi'],
      country_code: ['pajjiż'],
      notes: ['noti, kummenti'],
    },
  },
  nb: {
    city: ['kommune, bosted, poststed / by'],
    notes: ['bem, merkn'],
    address_primary: ['gate og nr, vei, vei og nr, boligadresse'],
    phone: ['mobilnummer, mob nr'],
  },
  nl: {
    first_name: ['vnaam'],
    last_name: ['anaam, achtern'],
    notes: ['opm, opmerk, bemerkingen'],
    city: ['gemeente, woonpl'],
    address_primary: ['straat nr, straat en nr, straat huisnr, woonadres'],
  },
  pl: {
    ...{
      display_name: ['imię i nazw, nazwisko imię, im i nazw, imiona i nazwisko, osoba'],
      last_name: ['nazw'],
      first_name: ['imiona'],
    },
    ...{
      city: ['gmina, miejsc, miejscowość / miasto, miasto / gmina'],
      postal_code: ['kod poczt, kod p'],
      notes: ['adnotacje, dopiski'],
      address_primary: ['ul, ulica nr, ulica i nr, adres zamieszkania'],
    },
    phone: ['nr tel, nr kom, tel kontaktowy, komórka, nr telefonu komórkowego'],
  },
  pt: {
    ...{
      last_name: ['apelidos, sobren'],
      city: ['localidade, concelho, povoação, cidade / localidade, freguesia'],
      postal_code: ['cód postal, cod postal'],
    },
    ...{
      notes: ['observ, obs cliente, anotações cliente'],
      address_primary: ['logr, morada completa, endereço residencial'],
      phone: ['tlm, telem, telemóvel, nº telemóvel, contacto telefónico, fone, fone celular, cel'],
    },
  },
  ro: {
    display_name: ['numele și prenumele, prenume și nume, nume si prenume client, persoana de contact'],
    ...{
      last_name: ['numele'],
      first_name: ['prenumele'],
      city: ['localitatea, orașul, comuna, oraș / comună, oraș sat'],
      region: ['jud, județul'],
    },
    ...{
      address_primary: ['adresa completă, domiciliu, strada, adresa domiciliu'],
      postal_code: ['cod post, codul poștal'],
      phone: ['nr tel, nr de telefon, telefonul, mobil, tel mobil'],
      notes: ['obs, observație, mențiune'],
    },
  },
  ru: {
    ...{
      display_name: ['ф и о полностью, фио полностью, фамилия и о, контактное лицо фио'],
      city: ['нас пункт, населённый пункт, населенный пункт, город / село, город село'],
    },
    ...{
      notes: ['прим, примеч, коммент, комментарий к клиенту'],
      phone: ['тел моб, моб тел, моб, номер тел, тел номер'],
      postal_code: ['почт индекс'],
    },
    address_primary: ['адрес проживания, адрес доставки, адрес клиента, домашний адрес'],
  },
  sk: {
    ...{
      city: ['obec / mesto, mesto / obec'],
      notes: ['pozn, poznámky k zákazníkovi'],
      address_primary: ['ulica a číslo, ulica č d'],
      postal_code: ['poštové smerovacie číslo'],
    },
  },
  sl: {
    display_name: ['ime in priimek, priimek in ime, priimek ime, ime priimek, kontaktna oseba, naročnik'],
    ...{
      last_name: ['priimek'],
      phone: ['telefonska številka, tel št, mobilna številka, mobilni tel'],
      email: ['e-naslov, elektronski naslov, el pošta, el naslov'],
      company_primary: ['podjetje, naziv podjetja, ime podjetja'],
    },
    ...{
      address_primary: ['naslov, ulica in hišna številka, naslov stranke'],
      city: ['občina, naselje'],
      postal_code: ['poštna številka, pošt št, poštna št, pošta in kraj'],
      notes: ['opombe, opomba'],
    },
  },
  sq: {
    display_name: ['emri mbiemri, emri dhe mbiemri, emër mbiemër, emri i plotë, emri i klientit, personi i kontaktit'],
    ...{
      first_name: ['emri, emër'],
      last_name: ['mbiemri, mbiemër'],
      phone: ['telefoni, nr tel, numri i telefonit, nr telefoni, celulari, nr celularit'],
      email: ['posta elektronike, adresa e emailit'],
    },
    ...{
      company_primary: ['kompania, emri i kompanisë, biznesi, emri i biznesit, subjekti'],
      address_primary: ['adresa, rruga, adresa e banimit'],
      city: ['qyteti, bashkia, komuna, vendbanimi'],
    },
    ...{
      region: ['qarku, rrethi'],
      postal_code: ['kodi postar'],
      country_code: ['shteti'],
      notes: ['shënime, shënim, vërejtje, komente'],
    },
  },
  sr: {
    display_name: ['име и презиме, презиме и име, презиме име, контакт особа'],
    ...{
      last_name: ['презиме'],
      phone: ['број телефона, мобилни, мобилни телефон, бр телефона'],
      email: ['имејл, мејл, е-пошта'],
      company_primary: ['предузеће, компанија, назив фирме'],
    },
    ...{
      address_primary: ['адреса, улица и број'],
      city: ['општина, насеље'],
      postal_code: ['поштански број, птт'],
      notes: ['напомена, напомене, белешка'],
    },
  },
  sv: {
    first_name: ['fnamn, förn'],
    last_name: ['enamn, eftern'],
    city: ['kommun, bostadsort'],
    notes: ['anm, anmärkning, noterat'],
    address_primary: ['gata och nr, bostadsadress, hemadress'],
  },
  tr: {
    ...{
      display_name: ['isim soy isim, adı ve soyadı, ad soy ad, müşteri ad soyad'],
      city: ['il / ilçe, ilçe / il, şehir / ilçe, semt'],
      address_primary: ['ev adresi, teslimat adresi, fatura adresi'],
      notes: ['müşteri notu'],
    },
  },
  uk: {
    ...{
      city: ['нас пункт, населений пункт, місто / село, місто село'],
      notes: ['прим, зауваження, коментар до клієнта'],
      phone: ['моб тел, моб, тел моб, номер тел'],
      postal_code: ['пошт індекс'],
    },
    address_primary: ['адреса проживання, домашня адреса, адреса доставки'],
  },
}
