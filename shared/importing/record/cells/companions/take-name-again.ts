import { foldKey } from '../../../../cleaning/text/fold-key.ts'
import { isBlank } from '../../../../cleaning/text/is-blank.ts'
import { isSomebodyElse } from '../../../mapping/companions/names-again.ts'
import { type ColumnRules, keep } from '../draft.ts'

/** Whether a second full name says no more than the first one says, in other letters at most. */
export const saysNoMore = (name: string, again: string): boolean => isBlank(again) || foldKey(name) === foldKey(again)

/** A second full name beside another one is kept; where it is somebody else's, a person says who is meant. */
export const takeNameAgain =
  (name: string): ColumnRules['take'] =>
  (draft, { column, raw }) => {
    keep(draft, column, raw)
    if (isSomebodyElse(name, raw))
      draft.reasons.push({ code: 'name.said-differently', column, value: raw, suggestion: name.trim() })
  }
