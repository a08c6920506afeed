/** What stands below many exported tables: a row of totals, who made the report, whose it is. */
const totals =
  /^(?:(?:grand |sub-?)?totals?|sums?|count|summe|gesamt(?:summe)?|insgesamt|zwischensumme|total général|somme|suma|totale|totaal|всего|итого|[总總]计|[总總]計|合计|合計|小计|小計|[总總][数數]|计|計|합계|총계|共\s*\d+\s*\p{L}*)\s*[:：]?(?:\s*[\d.,]+)?$/iu
const notes =
  /^(?:copyright|©|\(c\)|confidential|generated (?:by|on|at)|report (?:generated|created)|exported (?:by|on|from)|end of (?:report|file)|导出时间|匯出時間|导出日期|[-=*_#]{4,})/iu
const numeric = /^[-+(]?[\p{Sc}\s]*\d[\d.,\s]*[%\p{Sc})]*$/u

/**
 * Where totals and notes below the table begin: the index of the first such record among a file's last ones, or
 * null. A record with a lone cell counts as a note when a blank one parts it from the table, or its words say so.
 *
 * @param rows the cells of the last records, blank ones included
 * @param width columns of the table
 */
export function findFooter(rows: readonly (readonly string[])[], width: number): number | null {
  let first: number | null = null
  let lone: number | null = null
  for (let i = rows.length - 1; i >= 0; i--) {
    const filled = (rows[i] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
    const [start = ''] = filled
    if (filled.length === 0) first = lone ?? first
    else if (isTotals(filled, width) || (filled.length === 1 && notes.test(start))) first = i
    else if (filled.length > 1 || width < 3 || rows[i]?.[0]?.trim() !== start) return first
    if (filled.length > 0) lone = i
  }
  // All of them are notes: that is how the table is.
  return first === null || first === 0 ? null : first
}

function isTotals([start = '', ...others]: readonly string[], width: number): boolean {
  return width > 1 && totals.test(start) && others.every((cell) => numeric.test(cell))
}
