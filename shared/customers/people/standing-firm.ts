import { takeStateOfFirm } from '../../cleaning/names/asides/take-state-of-firm.ts'
import { areTwoFirms, differInFormAlone } from './compare-firms.ts'

/** A name of a firm that lines of one customer say. */
export interface NamedFirm {
  readonly company: string
  /** As it was written, where what became of the firm was left out of its name. */
  readonly raw: string | null
  /** Of the first line that says where this firm is, if any does. */
  readonly addressLine: number | null
  readonly address: string | null
}

export interface StandingFirm {
  readonly stands: string
  /** Other firms, and branches elsewhere of the same one. */
  readonly others: readonly string[]
  /** The same firm by another name, which is not written where the standing one is. */
  readonly besides: readonly string[]
}

/**
 * Which firm of several stands for a customer: none that is closed or gone, else the best written; of its branches the one
 * with the first address. So a firm is never said to be where another one, or another branch, is.
 *
 * @param firms of one customer, the best written first
 */
export function standingFirm(firms: readonly [NamedFirm, ...NamedFirm[]]): StandingFirm {
  const best = firms.find((firm) => !isGone(firm)) ?? firms[0]
  const family = firms.filter(({ company }) => !areTwoFirms(company, best.company))
  const placed = family
    .filter((firm) => firm.addressLine !== null && (isGone(best) || !isGone(firm)))
    .toSorted((a, b) => (a.addressLine ?? 0) - (b.addressLine ?? 0))
  const main = placed[0] ?? best
  // The best written of the names that are the same.
  const stands =
    firms.find((firm) => differInFormAlone(firm.company, main.company) && isGone(firm) === isGone(main)) ?? main
  const isElsewhere = (firm: NamedFirm) =>
    firm.address !== null && main.address !== null && firm.address !== main.address
  const others = new Set(
    firms.filter((firm) => areTwoFirms(firm.company, stands.company) || (isOther(firm, stands) && isElsewhere(firm))),
  )
  return {
    stands: stands.company,
    others: [...others].map(({ company }) => company),
    besides: firms.filter((firm) => isOther(firm, stands) && !others.has(firm)).map(({ company }) => company),
  }
}

const isGone = ({ raw }: NamedFirm): boolean => raw !== null && takeStateOfFirm(raw) !== null
const isOther = (one: NamedFirm, other: NamedFirm): boolean => !differInFormAlone(one.company, other.company)
