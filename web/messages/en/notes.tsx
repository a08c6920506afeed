import type { Child } from 'hono/jsx'

/** Texts of notes, on the page of a customer. */
export const notes = {
  label: 'Write a note',
  hint: 'Write a note. @ names a colleague.',
  add: 'Add note',
  colleagues: 'Colleagues',
  program: 'A program',
  edited: (at: Child) => <>edited {at}</>,
  more: 'Show all of it',
  less: 'Show less',
  edit: 'Edit',
  editOf: (author: string) => `Edit the note by ${author}`,
  delete: 'Delete',
  deleteOf: (author: string) => `Delete the note by ${author}`,
  text: 'Text of the note',
  save: 'Save note',
  deleted: 'The note was deleted.',
  earlier: 'Earlier',
  latest: 'Latest',
}
