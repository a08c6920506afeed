import type { NamesOfFields } from './names-of-fields.ts'

/** Where somebody works, and as what. */
export const workNames = {
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
    "employer name, org name, company organisation, name of company, nom de l'entreprise, nom entreprise",
    'nom de société, établissement, organización, nombre de empresa, organização, empresa nome, nome azienda',
    'nome della società, naam bedrijf, onderneming, 所在公司, 公司全称, 公司全稱, 客户公司, 御社名, 貴社名, 所属, 勤務先名, 소속, 기관명',
    'default address company, 公司抬頭, 商號, biz, biz name',
    'firm name, name of firm, customer company, client company, company trading name',
    '公司行號, 公司行号, 行號, 行号, 寶號, 宝号, 客戶寶號, 客户宝号, 貴寶號, 公司寶號, 公司宝号, 公司商號, 公司商号, 商号, 商號名稱, 公司號, 貴公司, 贵公司, 貴公司名稱, 公司抬头, 抬頭, 抬头',
    '公司寶號名稱, 行號名稱, 企業名稱, 机构名称, 機構名稱, 團體名稱, 团体名称, 廠商名稱, 厂商名称, 商家, 商家名称, 商家名稱, 單位名稱',
    '貴社, 御社, 会社名称, 商号名, 屋号, 屋号名, 取引先, 取引先名, 取引先名称, 取引先会社名, 得意先, 得意先名, 得意先名称, 顧客企業, 顧客企業名, 顧客会社名, 客先, 客先名, 法人名称, 団体名, 事業者名',
    '상호명, 업체, 거래처, 거래처명, 고객사, 고객사명, 귀사명, 회사이름, 법인명, 사업자명, 단체명, 기업이름',
    // A shop may be that of whoever keeps the list.
    'party name, party, shop name, store name, trade name, trading as, dba, outlet name, dealer name, distributor name',
    '店名, 店舖, 店铺, 店舖名稱, 店鋪名稱, 店铺名称, 商店名稱, 商店名称, 門市名稱, 门店名称, 店舗名, 店舗, 매장명, 점포명, 가게명, 매장',
  ],
  position_primary: [
    'position_primary, job_title, position, title, organization title, job, role, designation',
    'job position, job role, function, post, 职位, 職位, 职务, 職務, 职称, 職稱, 头衔, 頭銜, 岗位, berufsbezeichnung',
    'funktion, stellung, jobtitel, poste, fonction, intitulé du poste, cargo, puesto, posizione, ruolo',
    'qualifica, função, functie, functietitel, befattning, stilling, titteli, stanowisko, pozice',
    'beosztás, unvan, görev, должность, 役職, 役職名, 肩書, 직책, 직위, 직급',
    'position title, job function, work title, stelle, berufstitel, titre, titre du poste, puesto de trabajo',
    'ocupación, ocupação, mansione, 職銜, 岗位名称, 職務名稱',
  ],
  profession: [
    'profession, industry, sector, occupation, business type, line of business, vertical',
    'business category, 行业, 行業, 所属行业, 產業, 产业, 职业, 職業, branche, beruf, industrie, secteur',
    "secteur d'activité, sector de actividad, industria, settore, setor, bransch, bransje, toimiala",
    'branża, obor, sektör, отрасль, 業種, 業界, 업종, 산업',
    'ramo de atividade, secteur activité, área de atuação, 行业类别, 行業類別, 所屬行業',
  ],
  company_website: [
    'company_website, website, website url, company domain name, web site, web, homepage, home page, url',
    'web page, webpage, website value, company website, company url, domain, site, link, web address',
    'business home page, personal web page, 网站, 網站, 网址, 網址, 公司网站, 公司網站, 官网, 官網, 主页, webseite',
    'internetseite, internet, site web, site internet, sitio web, página web, sito, sito web',
    'site da empresa, hemsida, webbplats, hjemmeside, nettside, verkkosivu, kotisivu, strona www',
    'strona internetowa, www, web sitesi, сайт, веб-сайт, ウェブサイト, ホームページ, サイト, 웹사이트, 홈페이지, 사이트',
    'page web, pagina web, webpagina, webbsida, strona sieci web, web-seite, webside, weboldal, web ページ, webページ, 网页, 網頁, 웹 페이지, 웹페이지',
    'homepage url, company domain, company web, página da web, página de internet, 公司网址, 公司網址, 网站地址, 網站地址, webサイト, 회사 홈페이지',
  ],
} satisfies NamesOfFields
