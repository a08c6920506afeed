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

interface KeySheet {
  readonly title: string
  readonly close: string
  readonly about: string
  /** `+` stands between keys pressed at once, a blank between keys pressed one after the other. */
  readonly groups: readonly {
    readonly title: string
    readonly keys: readonly (readonly [keys: string, does: string])[]
  }[]
}

/** The keys of every page. */
export const keys: KeySheet = {
  title: 'Keys',
  close: 'Close',
  about: 'Letters rest while you type in a field.',
  groups: [
    {
      title: 'Anywhere',
      keys: [
        ['Ctrl+K', 'Go to a page or a customer'],
        ['/', 'Search customers'],
        ['Ctrl+Enter', 'Press the filled button of the page'],
        ['?', 'Show all keys'],
        ['Esc', 'Close what is open'],
      ],
    },
    {
      title: 'Go to',
      keys: [
        ['g c', 'Customers'],
        ['g i', 'Imports'],
        ['g h', 'Needs review'],
        ['g d', 'Duplicates'],
        ['g s', 'Statistics'],
      ],
    },
    {
      title: 'Customers',
      keys: [
        ['j', 'Next row'],
        ['k', 'Previous row'],
        ['Enter', 'Open the customer'],
        ['x', 'Tick the row'],
        ['Shift+x', 'Tick every row from the last one'],
        ['n', 'Add a customer'],
        ['e', 'Edit the customer'],
      ],
    },
    {
      title: 'Duplicates',
      keys: [
        ['m', 'Merge the two'],
        ['n', 'They are different'],
        ['s', 'Decide later'],
        ['j', 'Next pair'],
      ],
    },
  ],
}
