import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** A part of a firm: with one of these, a name is of no person. */
export const desks = keys(`
  dept department departments division unit section team desk reception switchboard helpdesk office front accounts accounting payable payables receivable receivables purchasing procurement payroll billing invoicing invoices enquiries inquiries orders
  hr admin administration sales marketing logistics warehouse finance operations recruitment support info customer service resources helpline hotline mailroom procurements buying
  abteilung abt einkauf einkaufsabteilung vertrieb verkauf buchhaltung personalabteilung rechnungswesen zentrale sekretariat empfang kundendienst kundenservice versand verwaltung geschäftsleitung geschäftsführung bestellwesen finanzbuchhaltung fibu debitoren kreditoren
  service département dépt achats comptabilité ventes accueil secrétariat standard direction facturation logistique rh
  departamento depto dpto compras ventas contabilidad administración recepción facturación almacén rrhh atención cliente centralita
  ufficio reparto acquisti vendite amministrazione contabilità segreteria magazzino centralino reception
  departamento vendas contabilidade financeiro recepção secretaria administração
  afdeling inkoop verkoop boekhouding administratie receptie magazijn debiteuren crediteuren
  avdelning inköp ekonomi kundtjänst kundeservice regnskab bogholderi indkøb salg innkjøp regnskap salgsavdeling ostot osto myynti
  dział zakupów sprzedaży księgowość sekretariat biuro oddělení nákup prodej účtárna osztály beszerzés értékesítés könyvelés muhasebe
  отдел бухгалтерия закупки закупок секретариат приемная снабжение снабжения департамент дирекция відділ бухгалтерія закупівлі закупівель постачання отдел счетоводство
  satınalma satınalım satış departmanı bölümü birimi bagian pembelian penjualan divisi jabatan nákupu prodeje obchodní kadry księgowości handlowy
  قسم المبيعات المشتريات المحاسبة ฝ่ายขาย ฝ่ายจัดซื้อ แผนกบัญชี ฝ่ายบัญชี
  τμήμα λογιστήριο πωλήσεις πωλήσεων προμήθειες προμηθειών
`)
/** Of these a single one is a desk by itself only with another word. */
export const weakDesks = keys(
  'service resources standard personal direction front customer cliente support unit section office osto zentrale salg team info admin direction desk front operations service finance',
)
/** They stand beside one. */
export const deskWords = keys(
  'of the and & for help information de du des des del della di do la le les el und für al a i central main general group human resources relations care it sales export import accounts clients client clienti clientes kunden credit control quality production technical supply chain продаж продажів маркетинга маркетингу кадров кадрів логистики логістики по з satın alma insan kaynakları keuangan pemasaran',
)

const eastAsianDesk =
  '采购|採購|销售|銷售|市场|市場|财务|財務|会计|會計|人事|人力资源|人力資源|行政|客服|客户服务|客戶服務|技术|技術|生产|生產|仓库|倉庫|物流|研发|研發|质检|品质|品質|外贸|外貿|业务|業務|总务|總務|营业|營業|営業|購買|調達|総務|経理|法務|広報|企画|開発|製造|管理|マーケティング|カスタマーサポート|資材|国際|海外|영업|구매|총무|인사|회계|경리|마케팅|개발|관리|기획|생산|품질|물류|고객지원|고객서비스|해외영업|자재|홍보|법무|재무|경영지원|연구'
// Words of other things too: of a part of a firm only with a word for one behind them.
const furtherStems =
  '事業|情報|システム|秘書|設計|工務|建設|商品|販売|販促|サービス|お客様|顧客|輸出|輸入|貿易|採用|人材|教育|監査|経営|特販|法人|直販|店舗|宣伝|制作|運営|運用|保守|施設|機械|電気|食品|営業推進|' +
  '营销|營銷|运营|運營|运维|策划|策劃|设计|公关|公關|宣传|宣傳|行销|行銷|企划|企劃|工程|开发|開發|设备|設備|后勤|後勤|综合|綜合|信息|資訊|资讯|电商|電商|招商|投资|投資|项目|項目|渠道|商务|商務|贸易|进出口|進出口|关务|报关|報關|售后|售後|售前|测试|測試|产品|產品|培训|培訓|战略|戰略|供应链|供應鏈|储运|儲運|跟单|跟單|单证|單證|内销|內銷|外销|外銷|国际|國際|国内|國內|客户|客戶|媒体|编辑|編輯|审计|審計|法务|風控|风控|' +
  '전산|전략|디자인|설계|기술|서비스|유통|사업|운영|고객|수출|수입|무역|상품|비서|지원|정보|시스템|콘텐츠|온라인|제휴|감사|교육|시설|안전|설비|공무|제품|브랜드|광고|미디어'
const partOfFirm =
  '事業部|事业部|事業所|本部|部門|部门|部|課|课|科|室|係|组|組|处|處|中心|グループ|チーム|センター|사업부|본부|부문|부서|센터|파트|그룹|부|팀|과|실'
const ordinal = '第?[一二三四五六七八九十\\d０-９]{1,2}'

const sureDesk = `(?:${ordinal})?(?:(?:${eastAsianDesk}|${furtherStems})(?:${ordinal})?){1,4}(?:${partOfFirm})`

/** A part of a firm at the beginning of a text, with a word that says so: 第一営業部, 采购部, 영업팀. Other words may follow. */
export const eastAsianDeskInFront = new RegExp(`^${sureDesk}`, 'u')
/** Family names that end as a part of a firm does. */
const familiesOfPart = '長谷部|日下部|曽我部|曾我部|土師部|長曽我部|長宗我部'
/** 运维部: a word of three characters or more that ends so, whatever stands before it. */
export const eastAsianDeskByEnd = new RegExp(
  `^(?!(?:${familiesOfPart})$)\\p{Script=Han}{2,6}(?:部|部門|部门|課|课)$`,
  'u',
)
/** What nearly all texts have not that begin or end with a part of a firm. */
export const maybeEastAsianDesk = new RegExp(
  `^(?:第|[\\d０-９]|${eastAsianDesk}|${furtherStems}|\\p{Script=Han}{2,6}[部課课門门][\\s:：/-])|(?:${partOfFirm})$`,
  'u',
)
/** People are called so as well: 市場 健. */
export const eastAsianDesksOrNames: ReadonlySet<string> = new Set(['市場', '開発', '会計', '会计', '會計'])

/** A part of a firm in Chinese, Japanese or Korean. 経理部 is one and 経理 too; 人事部 is no Mr Hito. */
export const eastAsianDesks = new RegExp(
  `^(?:(?:[\\p{Script=Han}]{2,6}公司)?(?:${eastAsianDesk})+(?:部|部門|部门|科|課|课|组|組|中心|处|處|室|係|担当|부|팀|과|실|본부|부서|센터|파트)?|${sureDesk}|ご?担当者(?:様|さま)?|御中|前台|总机|總機|受付|代表電話|담당자|대표전화|안내데스크)(?:御中)?$`,
  'u',
)
