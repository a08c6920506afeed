import { isCompany, isLegalForm } from '../../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { eastAsianFamilies } from '../../../cleaning/names/words/family-names.ts'
import { areOfFillers, type FillerRule, readFiller } from '../../../cleaning/text/fillers.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { areOfRemarks, isPlaceholder, readRemark } from '../../../cleaning/text/read-remark.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { type Cell, type Draft, keepRaw, note, onlyCell } from './draft.ts'
import { doubt } from './take-no-name.ts'

/**
 * The cells of a record without those of names that are no name only together: `same`, `as above`; `Acme`, `Ltd`. A test
 * that fills both is doubted.
 */
export function takeCutNames(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const [first, last] = [onlyCell(cells, 'first_name'), onlyCell(cells, 'last_name')]
  if (first === undefined || last === undefined) return doubtTest(draft, cells)
  const parts = [first, last]
  const texts = parts.map(({ raw }) => tidyText(raw))
  if (texts.some((text) => text === '' || text.length > 60)) return doubtTest(draft, cells)
  const firm = texts.join(' ')
  if (isLegalForm(texts[1] ?? '') && isCompany(firm) && draft.stated.company_primary === undefined) {
    draft.stated.company_primary = firm
    for (const cell of parts) leave(draft, cell, 'name.company')
    return cells.filter((cell) => !parts.includes(cell))
  }
  const words = firm
    .replace(/[-–—*().?]+/g, ' ')
    .split(' ')
    .filter(Boolean)
  if (!areOfFillers(words) && !areOfRemarks(words)) return cells
  for (const joined of [firm, texts.toReversed().join(' ')]) {
    if (mayBeName(joined)) continue
    const rule =
      readFiller(joined)?.rule ?? (readRemark(joined) === 'remark' || isPlaceholder(joined) ? 'name.remark' : null)
    if (rule === null) continue
    for (const cell of parts) leave(draft, cell, rule)
    return cells.filter((cell) => !parts.includes(cell))
  }
  return doubtTest(draft, cells)
}

function leave(draft: Draft, cell: Cell, rule: FillerRule | 'name.remark' | 'name.company'): void {
  note(draft, cell, rule, null)
  if (rule === 'name.remark' || rule === 'name.company') keepRaw(draft, cell, cell.field ?? cell.column)
}

/** Two words, one of which is somebody's: Chua Co is no `chưa có`. */
const mayBeName = (joined: string): boolean => {
  const words = joined.split(' ')
  return words.length < 3 && words.some((word) => isGivenWord(word) || eastAsianFamilies.has(foldKey(word)))
}

/** Test Ngo is somebody; Test Test and Test alone are nobody real. */
function doubtTest(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const parts = cells.filter(
    ({ field, raw }) => (field === 'first_name' || field === 'last_name') && tidyText(raw) !== '',
  )
  const texts = parts.map(({ raw }) => tidyText(raw))
  // Whatever stands beside a test, one of them is a word for it.
  if (!texts.some((text) => readRemark(text) === 'test')) return cells
  const said = texts.filter((text) => readFiller(text) === null)
  const [cell] = parts
  if (cell !== undefined && readRemark(said.join(' ')) === 'test') doubt(draft, cell)
  return cells
}
