import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts of the page of one import. */
export const detail = {
  importing: (file: Child) => <>Importing {file}</>,
  preparing: (file: Child) => <>Preparing the preview of {file}</>,
  undoing: (file: Child) => <>Undoing {file}</>,
  someMatch: (count: number, all: number) => `${formatCount(count)} of ${formatCount(all)} match a field`,
  changeColumns: 'Change columns',
  unread: 'What could not be read',
  sentence: (said: string) => `${said}.`,
  showUnread: 'Show them',
  actions: {
    automate: 'Automate',
    redo: 'Redo import',
    resume: 'Resume',
    pause: 'Pause',
    undo: 'Undo import',
  },
  decide: {
    label: 'Decide',
    stakes: (created: number, updated: number, review: number) =>
      `Create ${formatCount(created)} · Update ${formatCount(updated)} · ${formatCount(review)} ${review === 1 ? 'needs' : 'need'} review`,
    apply: (created: number, updated: number) =>
      created > 0 && updated > 0
        ? `Create ${formatCount(created)} and update ${formatCount(updated)}`
        : created > 0
          ? `Create ${countOf(created, 'customer')}`
          : updated > 0
            ? `Update ${countOf(updated, 'customer')}`
            : 'Finish without a change',
    undoable: 'Nothing is saved yet, and you can undo the import.',
  },
  warnings: 'How the file was read',
  difference: (changes: readonly string[]) =>
    `Customers changed after the preview, so some records were decided again: ${changes.join(', ')}.`,
  insteadOf: (now: number, outcome: string, before: number) =>
    `${formatCount(now)} ${outcome} instead of ${formatCount(before)}`,
  undone: {
    title: 'This import was undone',
    running: 'This import is being undone',
    who: (by: Child, at: Child) => (
      <>
        {by !== null && <> by {by}</>}, {at}.
      </>
    ),
    resultBelow: 'The result below is from before.',
    staying: (count: number) =>
      count === 1
        ? '1 customer stayed, because another import has it too.'
        : `${formatCount(count)} customers stayed, because other imports have them too.`,
    showStaying: (count: number) =>
      count === 1 ? 'Show the customer that stayed' : `Show the ${formatCount(count)} customers that stayed`,
    kept: 'Not changed:',
    edited: '(edited since)',
    taken: (value: string | null) => `(another customer has ${value} now)`,
  },
  failure: {
    label: 'Why the import stopped',
    title: 'This import stopped.',
    nothingChanged: 'Nothing was saved. No customer has changed.',
    someChanged: (done: number, all: number) =>
      `${formatCount(done)} of ${countOf(all, 'record')} ${done === 1 ? 'was' : 'were'} done before it stopped, and ${done === 1 ? 'stays' : 'stay'}. The other ${formatCount(all - done)} changed nothing.`,
    otherFile: 'Then import that file.',
    fixFile: 'Fix the file and import it again.',
    resume:
      '“Resume” continues where it stopped, and nothing is imported twice. If it stops again, show this page to your administrator.',
  },
}
