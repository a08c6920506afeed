/** Of the palette, by which one goes anywhere from the keyboard, and of the sheet of keys. */
export const palette = {
  title: 'Go to',
  label: 'Go to a page or a customer',
  hint: 'A page, an action or a customer',
  pages: 'Pages and actions',
  customers: 'Customers',
  latest: 'Changed last',
  nothing: (words: string) => `No page, action or customer is called “${words}”.`,
  more: 'Everyone who matches',
  entries: {
    newCustomer: 'Add a customer',
    uploadFile: 'Import a file',
    automaticImports: 'Automatic imports',
    repairRules: 'Rules that fix addresses',
    deletedCustomers: 'Deleted customers',
    exportCustomers: 'Export all customers as CSV',
    apiDocs: 'API documentation',
    keys: 'All keys',
  },
}

/** What the keys of every page do. */
export const keys = {
  title: 'Keys',
  close: 'Close',
  about: 'Letters rest while you type in a field.',
  groups: { anywhere: 'Anywhere', goTo: 'Go to', customers: 'Customers', duplicates: 'Duplicates' },
  /** As they stand on a keyboard. */
  names: { ctrl: 'Ctrl', shift: 'Shift', enter: 'Enter', escape: 'Esc' },
  does: {
    goAnywhere: 'Go to a page or a customer',
    search: 'Search customers',
    press: 'Press the filled button of the page',
    allKeys: 'Show all keys',
    close: 'Close what is open',
    customers: 'Customers',
    imports: 'Imports',
    review: 'Needs review',
    duplicates: 'Duplicates',
    statistics: 'Statistics',
    nextRow: 'Next row',
    previousRow: 'Previous row',
    open: 'Open the customer',
    tick: 'Tick the row',
    tickTo: 'Tick every row from the last one',
    add: 'Add a customer',
    edit: 'Edit the customer',
    merge: 'Merge the two',
    different: 'They are different',
    later: 'Decide later',
    nextPair: 'Next pair',
  },
}
