import type { CleanedRecord } from '../../../../../shared/importing/record/clean-record.ts'
import type { Custom } from './honorifics.ts'

export interface Written {
  readonly cell: string
  readonly given: string
  readonly family: string
  readonly role: string | null
}

type Form = (given: string, family: string, mark: string) => string

const titleForms: readonly Form[] = [
  (g, f, t) => `${t} ${g} ${f}`,
  (g, f, t) => `${f}, ${t} ${g}`,
  (g, f, t) => `${f}, ${g} (${t})`,
  (g, f, t) => `${g} ${f} (${t})`,
  (g, f, t) => `${g} ${f}, ${t}`,
  (g, f, t) => `${f}, ${g}, ${t}`,
  (g, f, t) => `${t} ${f.toUpperCase()} ${g}`,
  (g, f, t) => `${t} ${g} ${f}`.toUpperCase(),
  (_, f, t) => `${t} ${f}`,
]
const postNominalForms: readonly Form[] = [
  (g, f, p) => `${g} ${f} ${p}`,
  (g, f, p) => `${g} ${f}, ${p}`,
  (g, f, p) => `${f}, ${g}, ${p}`,
  (g, f, p) => `${f}, ${g} ${p}`,
  (g, f, p) => `${f} ${p}, ${g}`,
  (g, f, p) => `${g} ${f} (${p})`,
  (g, f, p) => `${g} ${f} ${p}`.toUpperCase(),
]
const roleForms: readonly Form[] = [
  (g, f, r) => `${g} ${f}, ${r}`,
  (g, f, r) => `${g} ${f} (${r})`,
  (g, f, r) => `${g} ${f} - ${r}`,
  (g, f, r) => `${g} ${f} / ${r}`,
  (g, f, r) => `${g} ${f} | ${r}`,
  (g, f, r) => `${g} ${f} ${r}`,
  (g, f, r) => `${f}, ${g} (${r})`,
  (g, f, r) => `${f}, ${g}, ${r}`,
  (g, f, r) => `${r} - ${g} ${f}`,
  (g, f, r) => `${r}: ${g} ${f}`,
  (g, f, r) => `${r} ${g} ${f}`,
  (_, f, r) => `${f} (${r})`,
]

/** Every given name with every family name, title and form. */
export function writeNames({ given, family, titles, postNominals, roles }: Custom): Written[] {
  const product = (marks: readonly string[], forms: readonly Form[], isRole: boolean) =>
    given.flatMap((g) =>
      family.flatMap((f) =>
        marks.flatMap((mark) =>
          forms.map((form) => ({ cell: form(g, f, mark), given: g, family: f, role: isRole ? mark : null })),
        ),
      ),
    )
  return [
    ...product(titles, titleForms, false),
    ...product(postNominals, postNominalForms, false),
    ...product(roles, roleForms, true),
  ]
}

const same = (one: unknown, other: string) => typeof one === 'string' && one.toUpperCase() === other.toUpperCase()

/** What a record makes of a name, beside the truth. */
export function readCell({ record, inferred, verdict }: CleanedRecord, { given, family, role }: Written) {
  const [first, last] = [inferred.first_name ?? record.first_name, inferred.last_name ?? record.last_name]
  const position = inferred.position_primary ?? record.position_primary
  const isOtherJob = role !== null && typeof position === 'string' && !role.includes(position)
  const isWrong =
    isOtherJob || (first !== undefined && !same(first, given)) || (last !== undefined && !same(last, family))
  return { first, last, isWrong, needsReview: verdict === 'review', isSplit: last !== undefined }
}
