import { isCompany } from '../is-company.ts'
import { isEastAsianName, splitEastAsianName } from '../split-east-asian-name.ts'
import { takeTitle } from '../take-title.ts'
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
    if (isPerson) return { firm, name }
  }
  const [firm = '', ...others] = words
  const name = others.join(' ')
  const isOfDesk = others.length > 1 && isCompany(firm) && !formOnly.test(firm) && takeDesk(name) !== null
  return isOfDesk ? { firm, name } : null
}

const isWholeChinese = (name: string) => [...name].length === 3 && splitEastAsianName(name) !== null
