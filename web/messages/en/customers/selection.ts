import { countOf, formatCount } from '../../../words/numbers.ts'

/** How many of its customers a bulk edit has brought to where. */
interface EditCounts {
  readonly planned: number
  readonly changed: number
  readonly unchanged: number
  readonly reverting: number
  readonly reverted: number
}

/** Texts of the selection in the list, and of bulk edits. */
export const selection = {
  title: 'Bulk edits',
  selectOne: (name: string) => `Select ${name}`,
  selectPage: 'Select all on this page',
  label: 'Change the selected customers',
  selected: 'Selected',
  /** `{count}` is filled in by the browser. */
  count: '{count} selected',
  all: (total: number) => `All ${formatCount(total)} that match`,
  allFound: 'All that match',
  more: 'More',
  clear: 'Clear',
  keys: { select: 'select' },
  tag: { open: 'Tag', label: 'Tags', hint: 'Separate with commas', go: 'Add' },
  untag: { open: 'Remove tag', label: 'Tags', hint: 'Separate with commas', go: 'Remove' },
  owner: { open: 'Owner', label: 'Owner', go: 'Set', clear: 'No owner' },
  status: { open: 'Status', label: 'Status', choose: 'Choose a status', go: 'Set' },
  followUp: { open: 'Follow-up', label: 'Day', go: 'Set', clear: 'No follow-up' },
  contact: { open: 'Do not contact', set: 'Do not contact', clear: 'May be contacted' },
  delete: { open: 'Delete', hint: 'They can be restored.', go: 'Delete the selected customers' },
  export: 'Export',
  what: {
    'add-tags': (value: string) => `Add tags: ${value}`,
    'remove-tags': (value: string) => `Remove tags: ${value}`,
    'set-owner': (value: string) => `Owner: ${value}`,
    'clear-owner': () => 'No owner',
    'set-status': (value: string) => `Status: ${value}`,
    'set-company': (value: string) => `Company: ${value}`,
    'set-follow-up': (value: string) => `Follow-up: ${value}`,
    'clear-follow-up': () => 'No follow-up',
    'set-do-not-contact': () => 'Do not contact',
    'clear-do-not-contact': () => 'May be contacted',
    delete: () => 'Delete',
    'join-fields': (value: string) => `Join fields: ${value}`,
  },
  states: {
    changing: ({ changed, unchanged, planned }: EditCounts) =>
      `Changing: ${formatCount(changed + unchanged)} done, ${formatCount(planned)} to go`,
    changed: ({ changed }: EditCounts) => `${countOf(changed, 'customer')} changed`,
    undoing: ({ reverting }: EditCounts) => `Undoing: ${formatCount(reverting)} to go`,
    undone: ({ reverted }: EditCounts) => `${countOf(reverted, 'customer')} undone`,
  },
  stateNames: { changing: 'Changing', changed: 'Done', undoing: 'Undoing', undone: 'Undone' },
  unchanged: (count: number) => `${countOf(count, 'customer was', 'customers were')} so already.`,
  leftOut: (count: number) => `${countOf(count, 'customer was', 'customers were')} left as they are.`,
  stay: (count: number) => `${countOf(count, 'customer stays', 'customers stay')} as they are now.`,
  done: 'Share that is done',
  see: 'Details',
  undoAll: 'Undo all',
  undoHint: 'Undo gives each customer back what it had. What was changed since stays, and is listed here.',
  heads: { what: 'What', customers: 'Customers', by: 'By', at: 'When', state: 'State', name: 'Customer', why: 'Why' },
  whys: {
    gone: 'Is not there any more',
    deleted: 'Was deleted',
    merged: 'Was merged with another customer',
    changed: 'Was changed since',
    taken: 'Another customer has the e-mail address or external id by now',
    differs: 'Says something else in both fields',
  },
  noName: 'A customer that is gone',
  empty: {
    title: 'No bulk edits yet',
    hint: 'Select customers in the list, and change them together.',
    list: 'Customers',
  },
}
