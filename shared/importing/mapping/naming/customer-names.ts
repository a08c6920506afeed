import { headerWords, normalizeHeader } from '../normalize-header.ts'
import { customerNouns, ownerNouns, personNouns } from '../synonyms/people.ts'
import { namesOf } from './field-names.ts'

/** Names of a customer that mean the company where one of `contactNames` stands beside them. */
export const companyNextToContact: ReadonlySet<string> = new Set([
  ...namesOf(
    'customer, customer name, client, client name, 客户, 客戶, 客户名称, 客戶名稱, 客户名, 客戶名, 名称, 名稱',
  ),
  ...namesOf('kunde, kundenname, nom du client, nombre del cliente, nome do cliente, nome del cliente, nome cliente'),
  ...namesOf('klantnaam, 顧客名, 고객명'),
  ...customerNouns.flatMap(namesOf),
])

const nouns: ReadonlySet<string> = new Set(customerNouns.flatMap(namesOf))
const persons: ReadonlySet<string> = new Set(personNouns.flatMap(namesOf))

/** Whether a column is only called `Customer` or `Guest`: who it is, a number, or whether somebody is one. */
export const isCustomerNoun = (column: string): boolean => nouns.has(normalizeHeader(column)) || isPersonNoun(column)

/** Whether a column is only called by the person a trade deals with: `Guest`, 회원. */
export const isPersonNoun = (column: string): boolean => persons.has(normalizeHeader(column))

/** Names of whoever one deals with: most often firms, and people where one sells to people. */
export const partyNames: ReadonlySet<string> = new Set([
  ...companyNextToContact,
  ...namesOf('party name, party, account name, account, 取引先, 取引先名, 得意先, 得意先名, 거래처, 거래처명'),
])

/** Whether a column has those names, the first of several of its name too: 得意先名1. */
export const isPartyColumn = (column: string): boolean => partyNames.has(normalizeHeader(column.replace(/1\s*$/, '')))

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
  ...namesOf(
    'ご担当者名, 담당자, 담당자명, 담당자 이름, контактное лицо, osoba, osoba za kontakt, kontakt osoba, tengiliður',
  ),
])

/** Keys of the firm that somebody is of. */
export const firmKeys: ReadonlySet<string> = new Set(
  namesOf('account id, company id, organization id, organisation id'),
)

const chosenNames: ReadonlySet<string> = new Set(
  namesOf(
    'nick name, nickname, channel name, youtube channel name, channel title, creator, creator name, influencer, ' +
      'chinese name, english name, name in english, name in chinese, 中文姓名, 中文名, 英文名, 称呼, 昵称, 暱稱, rufname, roepnaam',
  ),
)

const languages = new Set(
  namesOf('en, eng, english, zh, cn, chi, chinese, 中文, 英文, 中, 英, 英語, 日本語, 漢字, 한글, 영문, 국문'),
)

const owners: ReadonlySet<string> = new Set(ownerNouns.flatMap(namesOf))

/** Whether a column is only called `Owner`, of whatever it may be, in whichever language it says it. */
export const isOwnerNoun = (column: string): boolean =>
  owners.has(
    headerWords(column)
      .filter((word) => !languages.has(word))
      .join(''),
  )

/** Whether somebody goes by what a column of this name says whatever the name is, or it is the name in another language. */
export const isChosenName = (column: string): boolean =>
  chosenNames.has(normalizeHeader(column)) || headerWords(column).some((word) => languages.has(word))

const nicknames: ReadonlySet<string> = new Set(
  namesOf('nick name, nickname, nick names, nicknames, 称呼, 昵称, 暱稱, 微信昵称, 微信暱稱'),
)

/** Whether a column of this name has what somebody is called by friends, whatever language it names beside it. */
export const isNickname = (column: string): boolean =>
  nicknames.has(
    headerWords(column)
      .filter((word) => !languages.has(word))
      .join(''),
  )

const furtherNames: ReadonlySet<string> = new Set([...namesOf('display name, file as, person'), ...nouns])

/** Whether somebody may go by what a column of this name says beside the name. */
export const isFurtherName = (column: string): boolean =>
  furtherNames.has(normalizeHeader(column)) || isChosenName(column)

/** Names of a number whose list is not said. */
export const numberNames: ReadonlySet<string> = new Set(
  namesOf('编号, 編號, ref, reference, reference number, номер, 番号, 번호'),
)
