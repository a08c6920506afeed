/**
 * Whether a cell holds nothing: blanks, the NULs that a file is padded with, the Ctrl-Z that old systems end one with.
 */
export const isEmptyCell = (cell: string): boolean => cell === '' || /^[\s\p{Cc}]*$/u.test(cell)
