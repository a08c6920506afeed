import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** A part of a firm: with one of these, a name is of no person. */
export const desks = keys(`
  dept department departments division unit section team desk reception switchboard helpdesk office front accounts accounting payable payables receivable receivables purchasing procurement payroll billing invoicing invoices enquiries inquiries orders
  hr admin administration sales marketing logistics warehouse finance operations recruitment support info customer service helpline hotline mailroom procurements buying
  abteilung abt einkauf einkaufsabteilung vertrieb verkauf buchhaltung personalabteilung rechnungswesen zentrale sekretariat empfang kundendienst kundenservice versand verwaltung geschäftsleitung geschäftsführung bestellwesen finanzbuchhaltung fibu debitoren kreditoren
  service département dépt achats comptabilité ventes accueil secrétariat standard direction facturation logistique rh
  departamento depto dpto compras ventas contabilidad administración recepción facturación almacén rrhh atención cliente centralita
  ufficio reparto acquisti vendite amministrazione contabilità segreteria magazzino centralino reception
  departamento vendas contabilidade financeiro recepção secretaria administração
  afdeling inkoop verkoop boekhouding administratie receptie magazijn debiteuren crediteuren
  avdelning inköp ekonomi kundtjänst kundeservice regnskab bogholderi indkøb salg innkjøp regnskap salgsavdeling ostot osto myynti
  dział zakupów sprzedaży księgowość sekretariat biuro oddělení nákup prodej účtárna osztály beszerzés értékesítés könyvelés muhasebe
  отдел бухгалтерия закупки секретариат приемная снабжение
  τμήμα λογιστήριο πωλήσεις προμήθειες
`)
/** Of these a single one is a desk by itself only with another word. */
export const weakDesks = keys(
  'service standard personal direction front customer cliente support unit section office osto zentrale salg team info admin direction desk front operations service finance',
)
/** They stand beside one. */
export const deskWords = keys(
  'of the and & for de du des des del della di do la le les el und für al a i central main general group human resources relations care it sales export import accounts clients client clienti clientes kunden credit control quality production technical supply chain',
)

const eastAsianDesk =
  '采购|採購|销售|銷售|市场|市場|财务|財務|会计|會計|人事|人力资源|人力資源|行政|客服|客户服务|客戶服務|技术|技術|生产|生產|仓库|倉庫|物流|研发|研發|质检|品质|品質|外贸|外貿|业务|業務|总务|總務|营业|營業|営業|購買|調達|総務|経理|法務|広報|企画|開発|製造|管理|マーケティング|カスタマーサポート|資材|国際|海外|영업|구매|총무|인사|회계|경리|마케팅|개발|관리|기획|생산|품질|물류|고객지원|고객서비스|해외영업|자재|홍보|법무|재무|경영지원|연구'
/** A part of a firm in Chinese, Japanese or Korean. 経理部 is one and 経理 too; 人事部 is no Mr Hito. */
export const eastAsianDesks = new RegExp(
  `^(?:(?:[\\p{Script=Han}]{2,6}公司)?(?:${eastAsianDesk})+(?:部|部門|部门|科|課|课|组|組|中心|处|處|室|係|担当|부|팀|과|실|본부|부서|센터|파트)?|ご?担当者(?:様|さま)?|御中|前台|总机|總機|受付|代表電話|담당자|대표전화|안내데스크)(?:御中)?$`,
  'u',
)
