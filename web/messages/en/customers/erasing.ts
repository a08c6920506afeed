import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts of the page that erases a customer, and of the list of those who were erased. */
export const erasing = {
  download: 'Everything about this customer (ZIP)',
  open: 'Erase…',
  title: (name: string) => `Erase ${name}`,
  about: 'For somebody who asks that nothing of them is kept. To take a customer out of the lists, delete it instead.',
  goes: 'This is erased for good',
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
      `${countOf(count, 'record')} of ${countOf(files, 'import file')}: their cells are emptied in the kept files too, and the blank rows are skipped`,
    reviewRows: (count: number) =>
      count === 1
        ? 'a row that needs review and is about them'
        : `${formatCount(count)} rows that need review and are about them`,
  },
  stays: 'This is kept',
  kept: [
    'that somebody was erased: by whom, when, and the numbers above',
    'codes made from their e-mail, phone with name, ids and channel, so that later files leave them out; nobody can read the values in them',
    'backups, until they are too old; restoring one does not bring them back where the list of erasures is there',
    'their name in a note or remark about somebody else',
    'their name where a file, a view or a task without a customer is called by it: on the pages of imports, in the audit log and in notices',
  ],
  never:
    'This can’t be undone. Undoing or redoing an import, importing the same file again, or restoring a backup that has the list of erasures does not bring them back. Somebody without an e-mail, phone, id or channel can’t be recognised, and a later file may bring them again.',
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
