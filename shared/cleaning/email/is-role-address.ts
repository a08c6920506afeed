import { foldKey } from '../text/fold-key.ts'

// By what mail for a firm or a desk is addressed, by language; RFC 2142 has the first ones.
const words = (text: string) => new Set(text.trim().split(/\s+/).map(foldKey))
const roles = words(`
  info information marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www ftp admin administrator root
  contact contacts contactus hello hi hey mail email mailbox post office offices reception frontdesk desk helpdesk help service services
  customerservice customerservices customercare customersupport cs crm care clientservices clients client customer customers enquiry enquiries
  inquiry inquiries ask question questions general all everyone everybody team staff company corporate headoffice hq main secretary secretariat
  assistant account accounts accounting accountspayable ap ar billing invoice invoices invoicing payment payments payroll finance financial
  treasury tax order orders ordering purchase purchases purchasing procurement buying buyer sourcing supply supplychain vendor vendors supplier
  suppliers trade trading export exports import imports logistics shipping shipment delivery dispatch warehouse returns rma warranty repairs
  booking bookings reservation reservations reserve events event membership members subscribe subscriptions unsubscribe newsletter newsletters
  press media pr publicrelations communications comms social publicity advertising ads ad partner partners partnership partnerships business
  biz bizdev businessdevelopment businessinquiries management mgmt mgt manager managers agent agents agency collab collabs collaboration
  collaborations sponsor sponsors sponsorship sponsorships brand brands branding promo promos promotion promotions dev development engineering tech technical it itsupport web website online shop store ecommerce retail
  wholesale hr humanresources people jobs job career careers recruiting recruitment recruiter recruit hiring talent training education legal
  compliance privacy gdpr dpo dataprotection feedback complaints quality qa production factory operations ops maintenance facilities safety
  noreply donotreply notification notifications alert alerts system server test mailer daemon mailerdaemon bounce bounces
  kontakt anfrage anfragen buero büro empfang zentrale verwaltung vertrieb verkauf einkauf bestellung bestellungen auftrag buchhaltung rechnung
  rechnungen mahnung personal bewerbung bewerbungen presse kundenservice kundendienst beratung sekretariat geschaeftsleitung
  bonjour bureau accueil secretariat direction vente ventes commercial achat achats commande commandes comptabilite compta facturation facture
  factures rh recrutement presse serviceclient clientele gestion
  contacto contactenos hola informacion informes oficina recepcion secretaria administracion ventas comercial compras pedidos facturacion
  contabilidad cobranzas tesoreria rrhh empleo prensa atencion atencionalcliente clientes reservas soporte ayuda servicio gerencia
  contato atendimento vendas financeiro faturamento cobranca secretaria suporte ajuda recepcao imprensa sac geral
  contatti contatto informazioni ufficio segreteria amministrazione direzione vendite commerciale acquisti ordini fatture fatturazione
  contabilita prenotazioni assistenza stampa personale lavoro
  klantenservice verkoop inkoop kantoor administratie boekhouding receptie bestellingen facturen vragen vacatures
  forsaljning försäljning salj inkop kundtjanst kundservice ekonomi faktura fakturor order salg ordre bogholderi kundeservice post postmottak
  firmapost regnskab
  biuro sprzedaz handlowy sekretariat ksiegowosc zamowienia faktury kadry poczta obsluga sklep marketing
  obchod prodej kancelar fakturace ucetni ucetnictvi objednavky podatelna recepce informace predaj uctaren
  iroda ertekesites ugyfelszolgalat penzugy szamlazas rendeles titkarsag vanzari birou comenzi contabilitate secretariat
  myynti asiakaspalvelu toimisto laskutus tilaukset
  bilgi satis iletisim muhasebe destek ofis siparis insankaynaklari ik satinalma musterihizmetleri
  zakaz zakazy prodazhi sale buh buhgalteria otdel priem priemnaya pochta sekretar snab opt reklama kadri
  инфо информация продажи отдел офис заказ заказы почта приемная бухгалтерия кадры поддержка реклама секретарь контакт
  πωλησεις πληροφοριες επικοινωνια
  eigyo eigyou eigyobu soumu toiawase otoiawase madoguchi uketsuke jinji keiri kouhou saiyou 営業 総務 問い合わせ お問い合わせ 受付 人事 経理 広報 採用 窓口
  kefu kf xiaoshou yewu caiwu renshi shangwu shichang bangongshi zhaopin 客服 客户服务 客戶服務 销售 銷售 业务 業務 市场 市場 信息 資訊 联系 聯絡 联络 财务 財務 人事
  办公室 辦公室 招聘 服务 服務 商务 商務 採購 采购 查詢 查询
  yeongeop younguhp mun-ui gogaek insa 문의 영업 고객센터 고객지원 인사 총무 회계 홍보 채용
`)

/** Where the desk is: sales.hk, info-asia. */
const places = words(`
  hk hongkong cn china prc tw taiwan mo macau jp japan kr korea sg singapore my malaysia th thailand vn vietnam ph philippines id indonesia india
  au australia nz uk gb us usa ca canada de germany fr france it italy es spain nl ch at be eu europe emea apac asia pacific global intl
  international worldwide africa nigeria ng za latam mx br uae dubai me north south east west central london paris berlin tokyo beijing shanghai
  shenzhen guangzhou seoul taipei sydney newyork ny la
`)

/** Whether an address is of a desk or a firm (`info@`, `sales.hk@`, `客服@`), and so is nobody's identity. */
export function isRoleAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  if (at === -1) return false
  const local = address.slice(0, at).toLowerCase().replace(/\+.*$/, '')
  if (roles.has(foldKey(local))) return true
  let hasRole = false
  for (const part of local.split(/[._\-\d]+/)) {
    const key = foldKey(part)
    const isRole = roles.has(key)
    if (part !== '' && !isRole && !places.has(key)) return false
    hasRole ||= isRole
  }
  return hasRole
}
