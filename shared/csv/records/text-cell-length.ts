/** A longer cell of a text file or a card is no value of a customer: its record needs review. In characters. */
export const textCellLengthMax = 1024 * 1024
