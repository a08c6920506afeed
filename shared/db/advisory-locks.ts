/** Locks of PostgreSQL that stand for no row, by what whoever has one does alone. A new one gets the next number. */
export const advisoryLocks = {
  changeCustomers: 7_303_014,
  foldCounts: 7_303_015,
  addUpCompanies: 7_303_016,
  writeMergedRecords: 7_303_017,
} as const
