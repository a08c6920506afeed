import { type Text, type TextKey, textOf } from '../messages/text.ts'
import type { PairReason, PairScore } from './compare/compare-pair.ts'

/** What one field says of two customers, as a text. */
export const explainReason = ({ field, level, isColumn }: PairReason): Text =>
  (isColumn
    ? { key: `matching.column.${level}`, values: { column: field } }
    : { key: `matching.${field}.${level}` }) as Text

/** Why a pair is asked and not done, however much speaks for it; undefined where nothing stands in the way. */
export const explainConflict = ({ conflict }: Pick<PairScore, 'conflict'>): Text | undefined =>
  conflict === null ? undefined : textOf(`matching.conflict.${conflict}` satisfies TextKey)
