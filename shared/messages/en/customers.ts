const filters = {
  countryCode: 'Two capital letters, such as HK, or none',
  period: 'A year, month or day, such as 2026-11',
  noSuchDay: 'There is no such day',
}

/** What can't be done with customers. */
export const customers = {
  ...filters,
  none: 'There is no such customer.',
  noField: 'Name a field of a customer.',
  noSuchColumn: 'There is no such column. Name fields of a customer, with commas between them: name,owner,extra.Size.',
  tooManyColumns: 'A list has 20 columns at most besides the name. Leave some out.',
  deleted: 'This customer was deleted. Restore it first, then make your change.',
  merged: ({ called }: { called: string }) =>
    `This customer was merged with ${called}. Change that one, or un-merge them first.`,
  changed: ({ who, what }: { who: string; what: readonly string[] }) =>
    `${who} has changed ${what.join(', ')} in the meantime. Look at it again, then make your change.`,
  somebody: 'Somebody',
  theImportOf: ({ file }: { file: string }) => `The import of ${file}`,
  thisCustomer: 'this customer',
  notSaved: ({ problems }: { problems: readonly string[] }) => `Not saved. ${problems.join(' ')}`,
  nobody: 'Give at least a name, a company, an e-mail address, a phone or a YouTube handle.',
  emailTaken: ({ called }: { called: string }) =>
    `${called} has this address already. Open that customer, or say that several people share it.`,
  furtherEmailTaken: ({ called }: { called: string }) =>
    `${called} has one of these addresses already. Open that customer.`,
  idTaken: ({ called }: { called: string }) => `${called} has this id already. Open that customer, or give another id.`,
  keyTaken: ({ called, key }: { called: string; key: string }) =>
    `${called} has the ${key} by now. Give that customer another one first, or leave this one deleted.`,
  externalId: ({ id }: { id: string }) => `external id ${id}`,
  emailAddress: ({ email }: { email: string }) => `e-mail address ${email}`,
  otherList: 'This page belongs to a list in another order, or to none. Start from the first page.',
  suggestionLost: 'This suggestion can not be read. Type the value instead.',
  sheetTooSmall: ({ most }: { most: string }) =>
    `A sheet of a workbook holds no more than ${most}. Take the CSV instead.`,
  sheetColumns: '16,384 columns',
  sheetCustomers: '1,048,575 customers',
  sheetCell: '32,767 characters in a cell',
  sheetName: 'Customers',
}

/** What can't be done to many customers at once. */
export const bulkEdits = {
  none: 'There is no such bulk edit.',
  nobody: 'Select at least one customer.',
  both: 'Give either ids, or filters with the number of customers that you saw.',
  changed: ({ count, expected }: { count: string; expected: string }) =>
    `${count} customers match by now, and not ${expected}. Look at the list again, then make your change.`,
  tooMany: ({ most }: { most: string }) => `One bulk edit is about ${most} customers at most. Add a filter.`,
  noChange: 'Choose one thing to change.',
  noTags: 'Write at least one tag.',
  noOwner: 'Write the name of the owner.',
  noCompany: 'Write the name of the company.',
  noDay: 'Choose a day.',
}

/** What is wrong with a condition of the list of customers. */
export const companies = {
  none: 'There is no such company, or nobody is of it any more.',
}

export const conditions = {
  unreadable:
    'A condition is written as field:operator:value, such as owner:is:Ann. Between several stands a semicolon.',
  tooManyAtOnce: 'A list has 20 such filters at most. Remove one first.',
  field: 'Choose a field of a customer.',
  operator: 'This field can’t be compared like this. Choose another comparison.',
  noValue: 'Write at least one value.',
  oneValue: 'Write one value.',
  tooMany: 'Write 50 values at most.',
  tooLong: 'A value has 200 characters at most.',
  oneLine: 'A value stands on one line.',
  notAmong: 'The field has no such value. Choose one of its own.',
  digits: 'Write the digits of a phone.',
  number: 'Write a number, such as 1200 or 0.5.',
  day: 'Write a day as 2026-12-24.',
  days: 'Write a number of days, 9999 at most.',
}

/** What can't be done with views of the list of customers. */
export const views = {
  none: 'There is no such view.',
  /** The tab that is always there. */
  all: 'All customers',
  nameTaken: 'You have a view of this name already. Choose another name.',
  nameBuiltIn: 'The tab of all customers is called so. Choose another name.',
  nameMissing: 'Give the view a name.',
  nameTooLong: 'A name has 60 characters at most.',
  tooMany: 'You have 50 views already. Delete one first.',
  sharedByEditors: 'Only editors can share a view.',
  changedByEditors: 'Only editors can change a view that is shared.',
  sharedByOwner: 'Only whoever made a view can share it, or keep it for themselves.',
}

/** What can't be done with notes. */
export const notes = {
  none: 'There is no such note.',
  nothing: 'Write something first.',
  tooLong: 'A note has 5,000 characters at most. Make two of it.',
  notYours: 'Only who wrote a note, or an administrator, can change it.',
  deleted: 'This note was deleted. Restore it first, then make your change.',
}

/** What can't be done with tasks. */
export const tasks = {
  none: 'There is no such task.',
  noTitle: 'Write what is to be done.',
  longTitle: 'A task has 200 characters at most. Write the rest into a note.',
  oneLine: 'A task is one line. Write the rest into a note.',
  noDay: 'Choose a day, such as 2026-11-30.',
  needsDay: 'What repeats has a day on which it begins. Choose one.',
  noOwner: 'Choose somebody who may change customers.',
  deleted: 'This task was deleted. Restore it first, then make your change.',
  followUpChanged: 'Somebody has changed this follow-up in the meantime. Look at it again, then make your change.',
}

/** What can't be done about people who were erased. */
export const erasures = {
  notTyped: 'Type the name as it stands above.',
  noKey: 'Give an e-mail address, an id, a handle or a channel that they had, or a phone (with +) and their name.',
  none: 'Nobody was erased who is known by this.',
  wasErased:
    'Somebody who is known by this was erased. An administrator can lift that, where they agree to be here again.',
  onlyText:
    'Records of erased people were blanked in this file, and what is kept is its text: it can only be read as before.',
}
