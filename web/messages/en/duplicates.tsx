import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../words/numbers.ts'

/** Texts of the pages about customers who may be the same one. */
export const duplicates = {
  title: 'Duplicates',
  waiting: (count: number) =>
    count > 199
      ? 'More than 199 pairs to look at, likeliest first'
      : `${countOf(count, 'pair')} to look at, likeliest first`,
  emptyTitle: 'No duplicates to look at',
  empty:
    'Customers who may be the same one are shown here after each import and each change, with what speaks for it and against it.',
  showCustomers: 'Show the customers',
  start: 'Look at them',
  heads: { customers: 'Customers', evidence: 'What stands out', probability: 'Likely' },
  searchAgain: 'Compare all customers again',
  searching: 'All customers are being compared again. New pairs appear here as they are found.',
  and: (other: Child) => <>and {other}</>,
  likely: (percent: string) => `${percent} likely`,
  postponed: 'Put off',
  certainty: {
    sure: 'Almost certainly the same',
    likely: 'Very likely the same',
    possible: 'Perhaps the same',
  },
  probability: 'Likely the same',
  found: 'What speaks for it, and against',
  noReasons: 'Nothing stands out.',
  next: 'Next pair',
  field: 'Field',
  becomes: 'Becomes',
  oneCustomer: 'one customer',
  stays: 'This one stays',
  keep: 'Keep this one',
  keepHint: (name: string) => `Keep ${name}, its id and its history`,
  survivorWhy: {
    fuller: 'Proposed, since it says more.',
    older: 'Proposed, since it is the older one.',
    chosen: 'Your choice.',
  },
  since: 'since',
  part: 'Merge this one too',
  further: (values: Child) => <>{values} kept as a further one</>,
  neverCleared: 'a merge never clears it',
  bothKept: 'both are kept',
  hint: 'Notes, history and the rows of files of both stay. A merge can be undone later.',
  merge: 'Merge into one',
  mergeAll: (count: number) => `Merge ${count} into one`,
  reject: 'Not the same',
  later: 'Later',
  keys: { merge: 'merge', reject: 'not the same', later: 'later', side: 'choose a side' },
  merged: 'Merged into one customer.',
  showMerged: 'Show it',
  unmerge: 'Undo the merge',
  unmerged: 'The merge is undone',
  backToList: 'Back to the duplicates',
  stayed: (name: Child) => <>What was changed since then stays with {name}</>,
  wentAlong: (name: Child) => <>What files have said since then goes to {name}</>,
  line: (line: number) => `line ${formatCount(line)}`,
  keysTaken: (keys: readonly string[]) =>
    `Another customer has ${keys.join(', ')} by now. It comes back by itself once it is free.`,
  rejected: 'Noted: not the same.',
  postponedNow: 'Put off: it comes again at the end.',
  undo: 'Undo',
  rejectedPair: 'You have said that these two are not the same.',
}
