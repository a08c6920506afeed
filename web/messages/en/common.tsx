import type { Child } from 'hono/jsx'
import type { Language } from '../../../shared/messages/language.ts'
import { formatCount } from '../../words/numbers.ts'

/** Texts that screens of several areas share: navigation, buttons, marks, errors. */
export const common = {
  product: 'Harbour',
  document: {
    lang: 'en' as Language,
    titleOf: (page: string) => `${page} · Harbour`,
    skip: 'Skip to the content',
    search: 'Search customers',
    searchHint: 'Search name, company, e-mail, phone',
    unsaved: 'What you have typed is not saved. Leave it?',
  },
  /** Each calls itself as its readers do, whatever language the page is in. */
  languages: { en: 'English', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' },
  nav: {
    label: 'Main',
    where: 'Where you are',
    today: 'Today',
    customers: 'Customers',
    companies: 'Companies',
    imports: 'Imports',
    review: 'Needs review',
    duplicates: 'Duplicates',
    statistics: 'Statistics',
    settings: 'Settings',
    account: 'Your account',
    more: 'More',
    signOut: 'Sign out',
    start: 'Go to the start',
  },
  actions: {
    importFile: 'Import a file',
    addCustomer: 'Add customer',
    cancel: 'Cancel',
    restore: 'Restore',
    undo: 'Undo',
  },
  pager: {
    label: 'Pages',
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    columns: (first: number, last: number, count: number) =>
      `Columns ${formatCount(first)}–${formatCount(last)} of ${formatCount(count)}`,
  },
  change: { isNow: 'is now', empty: 'empty' },
  ledger: { nothing: 'nothing yet', asFile: (outcome: string) => `${outcome} as `, csv: 'CSV' },
  notices: {
    label: 'Your imports',
    dismiss: (fileName: string) => `Dismiss the notice about ${fileName}`,
    firstPassword: (until: Child) => <>The password of the first start ends {until}.</>,
    choosePassword: 'Choose your own',
    sample: (customers: number): string => `${formatCount(customers)} customers are a sample`,
    removeSample: 'Remove them',
    keepSample: 'Keep them',
    noBackup: 'There is no backup yet.',
    lateBackup: (at: Child) => <>The last good backup is of {at}.</>,
    toScheduledWork: 'See why',
    ready: 'is decided. Look at its preview, and import it.',
    stopped: (why: string) => `stopped. ${why}`,
    imported: (counts: readonly string[]) =>
      `imported: ${counts.length === 0 ? 'nothing changed' : counts.join(', ')}.`,
  },
  reconnecting: 'The server does not answer. Reconnecting; the import itself continues.',
  noAnswer: 'The server does not answer. What you have typed is still here; try again.',
  problems: {
    notFound: 'Not found',
    notAllowed: 'Not allowed',
    failed: 'That did not work',
    refused: 'Nothing was changed',
    wrongAddress: 'This address isn’t right',
    notShown: 'This can’t be shown',
    unexpected: 'Something failed on our side. Nothing of yours is lost; try again in a moment.',
    request: 'Request',
    methods: (methods: string) => `This address takes ${methods}.`,
  },
}
