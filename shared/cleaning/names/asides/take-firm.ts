import { isCompany } from '../is-company.ts'
import { isEastAsianName, splitEastAsianName } from '../split-east-asian-name.ts'
import { takeTitle } from '../take-title.ts'
import { eastAsianDeskByEnd, eastAsianDeskInFront } from '../words/desks.ts'
import { takeDesk } from './take-desk.ts'

/** A firm and somebody of it, in one cell. */
export interface FirmAndName {
  readonly firm: string
  /** With the part of the firm that stands with it. */
  readonly name: string
}

const formOnly = /^(?:株式会社|有限会社|合同会社|株式會社|주식회사|유한회사|[(（](?:株|有|同|주|유)[)）]|[㈱㈲])$/u

/** `（株）青空 佐藤様`, `株式会社青空 営業部 山本 美咲`: a firm that has a name of its own, and somebody of it. */
export function takeFirmInFront(raw: string): FirmAndName | null {
  const words = raw.split(/\s+/)
  for (const count of [1, 2]) {
    const [firm, name] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')]
    if (!/^[\p{Script=Han}\p{Script=Hangul}々 ]{2,10}$/u.test(name) || !isCompany(firm) || formOnly.test(firm)) continue
    const titled = takeTitle(name)
    // 株式会社山本 林業 and (주)새롬 전자 are firms.
    const isPerson = titled.title === null ? /公司$/u.test(firm) && isWholeChinese(name) : isEastAsianName(titled.name)
    if (isPerson) return { firm: withoutDesk(firm), name }
  }
  const [firm = '', ...others] = words
  const name = others.join(' ')
  const isOfDesk = others.length > 1 && isCompany(firm) && !formOnly.test(firm) && takeDesk(name) !== null
  return isOfDesk ? { firm, name } : null
}

/** `㈜대성 구매팀`, `(株)丸正 経理`: what stands behind a firm and is a part of it, a job, or says who answers. 물류 may be its name. */
function withoutDesk(firm: string): string {
  const words = firm.split(' ')
  const desk = words.at(-1) ?? ''
  const rest = words.slice(0, -1).join(' ')
  const isDesk =
    noFirmsName.test(desk) || eastAsianDeskInFront.exec(desk)?.[0] === desk || eastAsianDeskByEnd.test(desk)
  return isDesk && !formOnly.test(rest) && isCompany(rest) ? withoutDesk(rest) : firm
}

const noFirmsName =
  /^(?:(?:담당자?|[ご御]?担当者?|联系人|聯絡人)|(?:총무|경리|회계|인사|総務|経理|会計|人事|财务|財務)(?:課|科|部|팀|부|과)?(?:課長|部長|科長|係長|과장|부장|팀장)?|대표|대표이사|사장|代表|代表取締役|社長|总经理|總經理)$/u

const isWholeChinese = (name: string) => [...name].length === 3 && splitEastAsianName(name) !== null
