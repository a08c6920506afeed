import { formatCount } from '../../../words/numbers.ts'

/** Texts of the board of customers by status. */
export const board = {
  open: 'Board',
  toList: 'List',
  label: 'Customers by status',
  hint: 'Drag a card to another column, or press Shift and an arrow.',
  more: (count: number) => `${formatCount(count)} more`,
  all: 'Show all',
}
