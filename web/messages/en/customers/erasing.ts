import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts of the page that erases a customer, and of the list of those who were erased. */
export const erasing = {
  download: 'Everything about this customer (ZIP)',
  open: 'Erase…',
  title: (name: string) => `Erase ${name}`,
  about: 'For somebody who asks that nothing of them is kept. To take a customer out of the lists, delete it instead.',
  goes: 'This goes for good',
  lost: {
    customers: (count: number) =>
      count === 1
        ? 'this customer, with all fields and where they come from'
        : `this customer and ${countOf(count - 1, 'customer')} merged into it, with all fields and where they come from`,
    changes: (count: number) => `${countOf(count, 'change')} of the history`,
    notes: (count: number) => countOf(count, 'note'),
    tasks: (count: number) => countOf(count, 'task'),
    merges: (count: number) => countOf(count, 'merge'),
    records: (count: number, files: number) =>
      `the cells of ${countOf(count, 'record')} of ${countOf(files, 'import file')}, in the kept files too: each stays as a blank row, which is skipped`,
    reviewRows: (count: number) =>
      count === 1
        ? 'a row that needs review and has one of their keys'
        : `${formatCount(count)} rows that need review and have one of their keys`,
  },
  stays: 'This stays',
  kept: [
    'that somebody was erased, by whom and when, and the numbers above',
    'keyed hashes of their e-mail, phone with name, ids and channel, by which files that follow leave them out',
    'backups, until they are too old; a restore that knows the list of erasures does not bring them back',
    'their name where a note or a remark about somebody else has it',
    'their name where a file, a view or a task of nobody is called by it, on the pages of imports, in the audit log and in notices',
  ],
  never:
    'It can’t be undone. Neither undo and redo of an import, nor the same file again brings them back, nor does a restored backup where its list of erasures is there. Whoever has no e-mail, phone, id or channel is known by nothing, and may come again.',
  type: (name: string) => `Type “${name}” to erase`,
  submit: 'Erase for good',
  list: {
    title: 'Erased people',
    about: 'Who was erased has no name here any more.',
    none: 'Nobody was erased yet.',
    erased: 'The customer is erased. The kept files lose the records in a moment.',
    lifted: 'Lifted: files that follow may bring them again.',
    when: 'When',
    by: 'By',
    what: 'What went',
    state: 'State',
    counts: (customers: number, records: number) => `${countOf(customers, 'customer')}, ${countOf(records, 'record')}`,
    done: 'Erased',
    toBlank: (count: number) => `${countOf(count, 'record')} still in a kept file`,
    isLifted: 'Lifted',
    lift: 'Somebody agrees to be here again',
    liftAbout: 'Then files, and people, may enter them again. What was erased does not come back.',
    known: 'E-mail address, id or channel that they had, or phone (with +) and name',
    liftSubmit: 'Lift',
  },
}
