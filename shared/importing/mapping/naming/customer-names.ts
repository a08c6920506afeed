import { namesOf } from './field-names.ts'

/** Names of a customer that mean the company where one of `contactNames` stands beside them. */
export const companyNextToContact: ReadonlySet<string> = new Set([
  ...namesOf(
    'customer, customer name, client, client name, 客户, 客戶, 客户名称, 客戶名稱, 客户名, 客戶名, 名称, 名稱',
  ),
  ...namesOf('kunde, kundenname, nom du client, nombre del cliente, nome do cliente, nome del cliente, nome cliente'),
  ...namesOf('klantnaam, 顧客名, 고객명'),
])

/** Names of the person whom one talks to at a customer. */
export const contactNames: ReadonlySet<string> = new Set([
  ...namesOf(
    'contact, contact name, contact person, attn, attention, decision maker, 联系人, 聯絡人, 联系人姓名, 聯絡人姓名',
  ),
  ...namesOf(
    '联系人名称, 聯絡人名稱, ansprechpartner, kontakt, kontaktname, nom du contact, contacto, nombre del contacto',
  ),
  ...namesOf(
    'nombre de contacto, contato, nome do contato, contactpersoon, naam contactpersoon, 担当者, 担当者名, ご担当者',
  ),
  ...namesOf('ご担当者名, 담당자, 담당자명, 담당자 이름, контактное лицо'),
])

/** Keys of the firm that somebody is of. */
export const firmKeys: ReadonlySet<string> = new Set(
  namesOf('account id, company id, organization id, organisation id'),
)

/** By these somebody may go beside the name. */
export const furtherNames: ReadonlySet<string> = new Set(
  namesOf(
    'display name, nick name, nickname, file as, channel name, youtube channel name, channel title, creator, creator name, influencer, ' +
      'chinese name, english name, name in english, name in chinese, 中文姓名, 中文名, 称呼, 昵称, 暱稱, customer, client, person',
  ),
)
