import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../words/numbers.ts'

interface GroupCounts {
  readonly merged: number
  readonly planned: number
  readonly unmerging: number
  readonly unmerged: number
}

/** Texts of the pages about customers who may be the same one. */
export const duplicates = {
  title: 'Duplicates',
  waiting: (count: number) =>
    count > 199
      ? 'More than 199 pairs to look at, most likely first'
      : `${countOf(count, 'pair')} to look at, most likely first`,
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
  weights: {
    for: { strongly: 'strongly for', clearly: 'for', slightly: 'slightly for' },
    against: { strongly: 'strongly against', clearly: 'against', slightly: 'slightly against' },
  },
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
  bulk: {
    open: (count: number) =>
      count > 199
        ? 'Merge all that are surely the same (more than 199)'
        : `Merge all that are surely the same (${count})`,
    latest: 'Merged together:',
    previewTitle: 'Merge many at once',
    comesTo: (groups: number, customers: number) => `${countOf(customers, 'customer')} become ${formatCount(groups)}`,
    start: (groups: number) => `Merge ${countOf(groups, 'group')}`,
    howSure: 'How sure a pair has to be',
    atLeast: {
      same: 'Surely the same',
      '0.99': '99%',
      '0.95': '95%',
      '0.9': '90%',
      '0.8': '80%',
    },
    noneTitle: 'No pair is this sure',
    none: 'Choose a lower chance, or look at the pairs one by one.',
    oneByOne: 'Look at them one by one',
    hint: 'Nothing is merged yet. Second e-mails, phones and addresses are kept as further ones, notes and tags are joined. Each merge can be undone, and all of them at once.',
    isMore: 'There are more pairs this sure. These are the surest 1,000; the others come after them.',
    heads: {
      customers: 'Customers',
      changes: 'What changes',
      leftOut: 'What the two say differently',
      result: 'Result',
      undo: 'Undo',
    },
    stays: (why: string) => `stays. ${why}`,
    takesIn: 'with',
    nothingChanges: 'Nothing in its fields.',
    leftOut: (field: Child, value: Child, stays: Child) => (
      <>
        {field}: <b>{stays}</b> stays, {value} is left out
      </>
    ),
    pairsLeftOut: (count: number) => `${countOf(count, 'pair is', 'pairs are')} left out`,
    whyLeftOut: {
      apart: 'Somebody has told two of their group apart, or all pairs of it together speak against it.',
      status: 'One is inactive or lost, the other is not: choose which is so.',
    },
    states: {
      merging: ({ merged, planned }: GroupCounts) =>
        `Merging: ${formatCount(merged)} done, ${formatCount(planned)} to go`,
      merged: ({ merged }: GroupCounts) => `${countOf(merged, 'group')} merged`,
      undoing: ({ unmerging }: GroupCounts) => `Undoing: ${formatCount(unmerging)} to go`,
      undone: ({ unmerged }: GroupCounts) => `${countOf(unmerged, 'group')} undone`,
    },
    done: 'Share that is done',
    refused: (count: number) =>
      `${countOf(count, 'group was', 'groups were')} not merged, since a customer had changed. They are in the list of duplicates again if they are still alike.`,
    someStay: (count: number) =>
      `${countOf(count, 'group stays', 'groups stay')} merged, since the customer that stayed was deleted. Restore it, then undo again.`,
    undoAll: 'Undo all',
    groupStates: {
      planned: 'Waits',
      merged: 'Merged',
      refused: 'Not merged.',
      unmerging: 'Is being undone',
      unmerged: 'Undone',
      stays: 'Stays merged.',
    },
  },
  rejectedPair: 'You have said that these two are not the same.',
}
