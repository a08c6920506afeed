/** Texts of a field that is edited where it stands. */
export const cells = {
  edit: (field: string) => `Edit ${field}`,
  save: 'Save',
  saveAnyway: 'Save anyway',
  saved: (field: string) => `${field} saved`,
  saveOver: 'What you typed is still here: Save writes it over.',
  editsToo: ' edits this as well.',
  staysHere: 'What you typed stays here.',
  looksLike: 'This looks like another customer:',
  noOwner: 'Set owner',
  noFollowUp: 'Set follow-up',
  followUp: (day: string) => `Follow-up ${day}`,
  answers: { today: 'Today', tomorrow: 'Tomorrow', nextWeek: 'In a week', me: 'Me' },
  keys: { edit: 'edit' },
}
