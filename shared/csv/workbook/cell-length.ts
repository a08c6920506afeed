/** What a cell of a spreadsheet holds, in characters. Nothing but a broken or hostile program writes more. */
export const cellLengthMax = 32_767

/** One character may be written as seven: `_x000D_`. */
export const writtenLengthMax = 7 * (cellLengthMax + 1)

/** Keeps one character more than a cell may have: by that it is known later that the cell was cut, and needs review. */
export const cutCell = (text: string): string => (text.length > cellLengthMax ? text.slice(0, cellLengthMax + 1) : text)
