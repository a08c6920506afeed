import type { CustomerField } from '../customers/fields.ts'

/**
 * What columns are called, for each field, the best name first: where two columns name the same field, the earlier
 * name wins. Case, spaces, punctuation, accents and width do not matter (`normalizeHeader`).
 *
 * Beside everyday names in the languages our users' files come in, these are the columns of the exports of HubSpot,
 * Salesforce, Google Contacts, Outlook and Mailchimp. A number in a name is written as it stands there; names
 * without one also stand for their numbered forms (`Phone 2`).
 */
const lines: Readonly<Record<CustomerField, readonly string[]>> = {
  id: ['id, harbour id, harbour_id'],
  external_id: [
    'external_id, record id, contact id, customer id, customer no, customer number, client id, lead id',
    'account id, user id, crm id, uid, uuid, ref, reference, reference number, leid, member id, 客户编号',
    '客戶編號, 编号, 編號, 客户id, 客戶id, 会员编号, 會員編號, 外部编号, kundennummer, kunden nr, kundennr, numéro client',
    'code client, id cliente, codice cliente, número de cliente, klantnummer, kundnummer, kundenummer',
    'numer klienta, müşteri no, номер клиента, 顧客番号, 顧客id, 会員番号, 고객번호, 고객 id',
  ],
  customer_type: [
    'customer_type, contact type, client type, account type, record type, type, 客户类型, 客戶類型, 类型, 類型',
    'kundentyp, type de client, tipo de cliente, tipo cliente, klanttype, kundtyp, typ klienta',
    'тип клиента, 顧客種別, 種別, 고객유형, 유형',
  ],
  display_name: [
    'display_name, full name, name, contact name, customer name, client name, lead name, contact',
    'contact person, person, file as, customer, client, attn, attention, decision maker, 姓名, 名字, 联系人, 聯絡人',
    '联系人姓名, 聯絡人姓名, 客户姓名, 客戶姓名, 客户名称, 客戶名稱, 名称, 名稱, 中文姓名, 中文名, 客户, 客戶, 称呼, 昵称, 暱稱, vollständiger name',
    'ansprechpartner, kontakt, kunde, nom complet, nom et prénom, nom prénom, nombre completo',
    'nombre y apellidos, nome completo, nominativo, volledige naam, naam, contactpersoon',
    'fullständigt namn, namn, navn, fulde navn, fullt navn, koko nimi, nimi, imię i nazwisko',
    'jméno a příjmení, ad soyad, adı soyadı, фио, полное имя, контакт, контактное лицо, 氏名, 名前, お名前, 担当者',
    '担当者名, 顧客名, 이름, 성명, 담당자, 고객명, 담당자명',
  ],
  first_name: [
    'first_name, given name, forename, fname, christian name, first, given names, given, vorname, prénom',
    'nombre, nombres, nome, primeiro nome, voornaam, förnamn, fornavn, etunimi, imię, jméno',
    'křestní jméno, keresztnév, ad, adı, имя, 名, 英文名',
  ],
  last_name: [
    'last_name, family name, surname, lname, second name, last, family, nachname, familienname, zuname',
    'nom de famille, nom, apellido, apellidos, cognome, sobrenome, apelido, último nome, achternaam',
    'efternamn, efternavn, etternavn, sukunimi, nazwisko, příjmení, vezetéknév, soyad, soyadı, soyisim',
    'фамилия, 姓, 姓氏, 苗字, 성',
  ],
  email: [
    'email, email address, e-mail, e-mail address, primary email, email value, email address value, mail',
    'mail address, email id, emails, contact email, work email, business email, company email',
    'personal email, home email, other email, secondary email, alternate email, alternative email',
    'additional email, additional email addresses, second email, electronic mail, email addr, 邮箱, 郵箱',
    '电子邮箱, 電子郵箱, 电子邮件, 電子郵件, 电邮, 電郵, 邮件, 郵件, 信箱, 邮箱地址, 電郵地址, 电子邮件地址, email adresse, mailadresse',
    'e-mail-adresse, adresse email, adresse e-mail, adresse mail, courriel, adresse électronique, correo',
    'correo electrónico, dirección de correo, indirizzo email, posta elettronica, endereço de email',
    'correio eletrônico, correio electrónico, e-mailadres, emailadres, e-post, epost, e-postadress',
    'e-postadresse, sähköposti, adres e-mail, adres email, poczta, e-posta, eposta, эл. почта',
    'электронная почта, почта, адрес электронной почты, メール, メールアドレス, eメール, 電子メール, 이메일, 이메일 주소, 메일, 메일주소',
    '전자우편',
  ],
  phone: [
    'phone, phone number, primary phone, telephone, telephone number, mobile, mobile phone, mobile number',
    'mobile phone number, phone value, phone no, cell, cell phone, cellphone, cell number, tel, tel no',
    'contact number, contact no, contact phone, business phone, work phone, office phone, company phone',
    'company main phone, home phone, other phone, direct phone, direct line, landline, main phone',
    'assistant phone, whatsapp, whatsapp number, whatsapp phone number, wa number, wechat phone',
    'handphone, hp, phones, 电话, 電話, 手机, 手機, 手机号, 手機號, 手机号码, 手機號碼, 电话号码, 電話號碼, 联系电话, 聯絡電話, 联系方式, 聯絡方式',
    '移动电话, 流動電話, 行動電話, 固定电话, 座机, 固話, 办公电话, 公司电话, 公司電話, telefon, telefonnummer, tel nr, handy, handynummer',
    'mobil, mobiltelefon, mobilnummer, rufnummer, téléphone, numéro de téléphone, téléphone portable',
    'téléphone mobile, portable, teléfono, número de teléfono, móvil, teléfono móvil, celular, telefono',
    'numero di telefono, cellulare, telefone, telemóvel, número de telefone, telefoon, telefoonnummer',
    'mobiel, telefonnr, puhelin, puhelinnumero, numer telefonu, komórka, telefón, telefon numarası',
    'cep telefonu, телефон, номер телефона, мобильный, мобильный телефон, 電話番号, 携帯, 携帯電話, 携帯番号, 携帯電話番号',
    '전화, 전화번호, 휴대폰, 휴대전화, 핸드폰, 연락처, 휴대폰번호',
  ],
  company_primary: [
    'company_primary, company_name, company, organization, organisation, organization name',
    'organisation name, account name, business name, account, employer, firm, business, company / account',
    'associated company, primary associated company, brand, org, corporation, trading name, legal name',
    '公司, 公司名, 公司名称, 公司名稱, 企业, 企業, 企业名称, 企業名稱, 单位, 單位, 单位名称, 机构, 機構, 工作单位, 商户名称, firma, firmenname',
    'unternehmen, organisation, entreprise, société, raison sociale, nom de la société, empresa',
    'nombre de la empresa, compañía, razón social, azienda, società, ragione sociale, nome da empresa',
    'bedrijf, bedrijfsnaam, organisatie, företag, företagsnamn, virksomhed, bedrift, selskap, yritys',
    'nazwa firmy, przedsiębiorstwo, společnost, cég, cégnév, şirket, şirket adı, firma adı, компания',
    'организация, название компании, предприятие, 会社, 会社名, 企業名, 法人名, 勤務先, 회사, 회사명, 기업명, 업체명, 상호',
  ],
  position_primary: [
    'position_primary, job_title, position, title, organization title, job, role, designation',
    'job position, job role, function, post, 职位, 職位, 职务, 職務, 职称, 職稱, 头衔, 頭銜, 岗位, berufsbezeichnung',
    'funktion, stellung, jobtitel, poste, fonction, intitulé du poste, cargo, puesto, posizione, ruolo',
    'qualifica, função, functie, functietitel, befattning, stilling, titteli, stanowisko, pozice',
    'beosztás, unvan, görev, должность, 役職, 役職名, 肩書, 직책, 직위, 직급',
  ],
  profession: [
    'profession, industry, sector, occupation, business type, line of business, vertical',
    'business category, 行业, 行業, 所属行业, 產業, 产业, 职业, 職業, branche, beruf, industrie, secteur',
    "secteur d'activité, sector de actividad, industria, settore, setor, bransch, bransje, toimiala",
    'branża, obor, sektör, отрасль, 業種, 業界, 업종, 산업',
  ],
  status: [
    'status, lead_status, customer status, contact status, lifecycle stage, lead stage, stage',
    'pipeline stage, account status, state of lead, 状态, 狀態, 客户状态, 客戶狀態, 阶段, 階段, 跟进状态, 線索狀態, 线索状态',
    'kundenstatus, statut, estado del cliente, estatus, stato, situação, tila, stav, durum, статус, ステータス',
    '状況, 상태, 고객상태',
  ],
  address_primary: [
    'address_primary, address_line1, address line 1, address 1, street address, address, street',
    'address street, mailing street, billing street, business street, mailing address, billing address',
    'business address, work address, office address, company address, postal address, shipping address',
    'shipping street, home street, home address, other street, address formatted, street 1, addr, addr1',
    'full address, 地址, 公司地址, 联系地址, 聯絡地址, 通讯地址, 通訊地址, 详细地址, 詳細地址, 地址1, 街道, 住址, 收货地址, adresse, straße',
    'strasse, anschrift, straße und hausnummer, adresszeile 1, adresse 1, rue, adresse postale, dirección',
    'dirección 1, calle, domicilio, indirizzo, via, endereço, morada, rua, logradouro, adres, straat',
    'adress, gatuadress, gata, gade, gateadresse, osoite, katuosoite, ulica, adresa, cím, адрес, улица',
    '住所, 住所1, 番地, 주소, 주소1, 도로명주소',
  ],
  address_secondary: [
    'address_secondary, address_line2, address line 2, address 2, street 2, street address 2',
    'address street 2, business street 2, home street 2, apartment, suite, unit, apt, floor, building',
    'addr2, address extended, extended address, address 1 extended address, 地址2, 门牌号, 樓層, 楼层',
    "adresszusatz, adresszeile 2, adresse 2, complément d'adresse, complément adresse, dirección 2",
    'indirizzo 2, complemento, adresregel 2, 住所2, 建物名, 상세주소, 주소2',
  ],
  city: [
    'city, town, address city, mailing city, billing city, business city, company city, locality',
    'home city, shipping city, other city, city/town, suburb, 城市, 市, 所在城市, 县市, 縣市, stadt, ort, wohnort',
    'ville, commune, ciudad, localidad, población, città, comune, cidade, localidade, stad, plaats',
    'woonplaats, postort, by, poststed, kaupunki, postitoimipaikka, miasto, miejscowość, město, város',
    'şehir, il, город, 市区町村, 都市, 市町村, 도시, 시, 시군구',
  ],
  region: [
    'region, state, state/region, state/province, province, address region, mailing state, billing state',
    'mailing state/province, billing state/province, business state, home state, county, address state',
    'prefecture, shipping state, other state, district, territory, 省, 省份, 州, 省市, 地区, 地區, 区域, 區域, 区, 區',
    'bundesland, kanton, région, département, provincia, estado, comunidad autónoma, regione, distrito',
    'provincie, län, landskap, fylke, maakunta, województwo, kraj, megye, ilçe, bölge, область, регион',
    '都道府県, 県, 시도, 도',
  ],
  postal_code: [
    'postal_code, postcode, post code, zip, zip code, zipcode, zip/postal code, postal',
    'address postal code, mailing zip, mailing zip/postal code, billing zip, billing zip/postal code',
    'business postal code, home postal code, postal/zip code, address zip, 邮编, 郵編, 邮政编码, 郵政編碼, 郵遞區號, 邮递区号',
    'plz, postleitzahl, code postal, cp, código postal, codigo postal, cap, codice postale, cep',
    'postnummer, postnr, postinumero, kod pocztowy, psč, irányítószám, posta kodu, почтовый индекс',
    'индекс, 郵便番号, 〒, 우편번호',
  ],
  country_code: [
    'country_code, country, country/region, country name, nation, address country, mailing country',
    'billing country, business country, business country/region, home country, home country/region',
    'country of residence, country iso, shipping country, other country, cc, 国家, 國家, 国家/地区, 國家/地區, 国家地区',
    '國家地區, 国别, 國別, 所在国家, land, pays, país, pais, paese, nazione, maa, kraj (country), państwo, země, stát',
    'ország, ülke, страна, 国, 国名, 国籍, 국가, 나라',
  ],
  company_website: [
    'company_website, website, website url, company domain name, web site, web, homepage, home page, url',
    'web page, webpage, website value, company website, company url, domain, site, link, web address',
    'business home page, personal web page, 网站, 網站, 网址, 網址, 公司网站, 公司網站, 官网, 官網, 主页, webseite',
    'internetseite, internet, site web, site internet, sitio web, página web, sito, sito web',
    'site da empresa, hemsida, webbplats, hjemmeside, nettside, verkkosivu, kotisivu, strona www',
    'strona internetowa, www, web sitesi, сайт, веб-сайт, ウェブサイト, ホームページ, サイト, 웹사이트, 홈페이지, 사이트',
  ],
  youtube_handle: [
    'youtube_handle, youtube, yt handle, youtube username, youtube name, youtube account, yt',
    'channel handle, youtube user, handle, youtube账号, youtube帳號, 油管账号, youtubeハンドル, 유튜브',
  ],
  youtube_channel_url: [
    'youtube_channel_url, youtube url, youtube channel, youtube link, channel url, channel link',
    'youtube channel link, yt channel, yt url, channel, youtube page, youtube频道, youtube頻道, 频道链接, 頻道連結',
    '油管频道, youtube kanal, chaîne youtube, canal de youtube, canal youtube, youtubeチャンネル, 유튜브 채널, 유튜브채널',
  ],
  youtube_subscribers: [
    'youtube_subscribers, subscribers, subscriber count, youtube subscriber count, subs',
    'number of subscribers, subscriber, 订阅数, 訂閱數, 订阅者, 訂閱人數, 订阅人数, 粉丝数, 粉絲數, abonnenten, abonnés',
    'suscriptores, iscritti, inscritos, abonnees, prenumeranter, subskrybenci, abone sayısı, подписчики',
    'チャンネル登録者数, 登録者数, 구독자, 구독자수',
  ],
  linkedin_url: [
    'linkedin_url, linkedin, linkedin profile, linkedin profile url, linkedin link, linkedin bio',
    'linked in, 领英, 領英, 링크드인',
  ],
  facebook_url: [
    'facebook_url, facebook, facebook page, facebook profile, facebook company page, facebook link, fb',
    '脸书, 臉書, 페이스북',
  ],
  instagram_url: [
    'instagram_url, instagram, instagram handle, instagram username, instagram profile, instagram link',
    'ig, insta, 인스타그램, インスタグラム',
  ],
  x_url: [
    'x_url, twitter, twitter url, twitter handle, twitter username, twitter profile, x handle, x profile',
    'x (twitter), twitter link, 推特, 트위터, ツイッター',
  ],
  tags: [
    'tags, tag, labels, label, group membership, categories, category, groups, group, segments, segment',
    'keywords, 标签, 標籤, 分组, 分組, 分类, 分類, schlagwörter, kategorie, kategorien, étiquettes, mots clés',
    'catégorie, etiquetas, categoría, etichette, categoria, categorie, taggar, tagit, tagi, etykiety',
    'etiketler, метки, теги, タグ, ラベル, 태그, 라벨, 그룹',
  ],
  notes: [
    'notes, note, comments, comment, remarks, remark, description, memo, message, additional information',
    '备注, 備註, 备注信息, 说明, 說明, 描述, 留言, notizen, notiz, bemerkung, bemerkungen, kommentar, anmerkungen',
    'remarques, remarque, commentaire, commentaires, notas, nota, observaciones, comentarios',
    'osservazioni, commenti, observações, comentários, opmerkingen, notities, anteckningar, noter',
    'notater, muistiinpanot, uwagi, notatki, poznámka, poznámky, megjegyzés, notlar, açıklama, примечание',
    'примечания, комментарий, 備考, メモ, 비고, 메모, 참고',
  ],
  source: [
    'source, lead source, original source, origin, source of lead, how did you hear about us',
    'channel source, campaign, 来源, 來源, 客户来源, 客戶來源, 线索来源, 渠道, quelle, herkunft, lead quelle, origine',
    'fuente, origen, fonte, origem, bron, herkomst, källa, kilde, lähde, źródło, zdroj, forrás, kaynak',
    'источник, ソース, 流入元, 출처, 유입경로',
  ],
  owner: [
    'owner, contact owner, lead owner, account owner, record owner, assigned to, sales rep',
    'account manager, salesperson, responsible, sales owner, 负责人, 負責人, 所有人, 跟进人, 業務員, 业务员, 销售, 客户经理, 客戶經理',
    'zuständig, verantwortlich, betreuer, inhaber, propriétaire, responsable, propietario, proprietario',
    'responsabile, responsável, eigenaar, ansvarig, ansvarlig, vastuuhenkilö, opiekun, właściciel',
    'vlastník, sahibi, ответственный, менеджер, 営業担当, 담당영업, 영업담당',
  ],
  do_not_contact: [
    'do_not_contact, dnc, do not call, opt out, opted out, opted out of email, email opt out',
    'unsubscribed, unsubscribed from all email, no contact, has opted out of email, do not email',
    'do not mail, unsubscribe, blacklist, 请勿联系, 請勿聯絡, 勿扰, 勿擾, 退订, 退訂, 黑名单, nicht kontaktieren, abgemeldet',
    'ne pas contacter, désabonné, no contactar, non contattare, não contactar, niet contacteren',
    'kontakta ej, nie kontaktować, не беспокоить, 連絡不可, 수신거부, 연락금지',
  ],
  next_follow_up: [
    'next_follow_up, follow up, follow up date, followup, next followup, next contact, next contact date',
    'next activity, next activity date, next step date, next call, reminder, due date, 下次跟进, 下次跟進, 下次联系',
    '下次聯絡, 跟进日期, 下次跟进时间, wiedervorlage, nächster kontakt, prochaine relance, relance, próximo contacto',
    'próximo contato, prossimo contatto, volgende opvolging, nästa uppföljning, następny kontakt',
    'sonraki takip, следующий контакт, 次回連絡日, 次回フォロー, 다음연락일, 다음 연락',
  ],
}

const split = ([field, named]: [string, readonly string[]]) =>
  [field, named.flatMap((line) => line.split(', '))] as const

/** The same as lists of names. */
export const fieldSynonyms: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(lines).map(split))
