/** What can't be done with review rows. */
export const review = {
  none: 'There is no such review row.',
  noBulkFix: 'There is no such decision about review rows.',
  noRule: 'There is no such rule, or it has been removed already.',
  countChanged: ({ count }: { count: number }) =>
    `There are ${count.toLocaleString('en')} of these rows by now. Look at them again, then decide.`,
  customerGone: 'That customer is no longer a customer. Choose again.',
  noCell: 'No one cell of these rows is to blame. Fix them one by one, or ignore them.',
  noDomain: 'This is no mail domain. Write one such as gmail.com.',
  anotherValue: ({ wrong }: { wrong: string }) => `${wrong} Write another value.`,
  saysNothing: 'Then no cell of these rows says anything. Ignore them instead.',
  beingUndone: 'Its import is being undone right now. Nothing was changed.',
  beingClosed: 'It is being closed with others right now. Nothing was changed.',
  open: 'It waits for a person already. Nothing was changed.',
  fixed: 'It has been fixed already. Nothing was changed.',
  ignored: 'It has been ignored already. Nothing was changed.',
  openBy: ({ by }: { by: string }) => `It waits for a person already by ${by}. Nothing was changed.`,
  fixedBy: ({ by }: { by: string }) => `It has been fixed already by ${by}. Nothing was changed.`,
  ignoredBy: ({ by }: { by: string }) => `It has been ignored already by ${by}. Nothing was changed.`,
  otherWidth: ({ wrong, cells, expected }: { wrong: string; cells: number; expected: number }) =>
    `${wrong} It has ${cells.toLocaleString('en')}, the table ${expected.toLocaleString('en')}.`,
  clashes: ({ wrong, line }: { wrong: string; line: number }) =>
    `${wrong} It clashes with line ${line.toLocaleString('en')}.`,
  perhaps: ({ wrong, answer }: { wrong: string; answer: string }) => `${wrong} Perhaps ${answer}.`,
}
