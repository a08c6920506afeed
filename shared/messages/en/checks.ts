interface Faults {
  readonly count: number
  /** The first of them. */
  readonly lines: readonly number[]
}

/** `2 records are …: line 3, 7.` */
function faulty({ count, lines }: Faults, one: string, many: string, what: string): string {
  const where = `${count > lines.length ? 'first ' : ''}line ${lines.join(', ')}`
  return `${count} ${count === 1 ? one : many} ${what}: ${where}.`
}

/** What is so about the report of an import, or what differs. */
export const checks = {
  fileGone: 'The kept file is gone.',
  fileSize: ({ bytes, noted }: { bytes: number; noted: number }) => `The kept file has ${bytes} bytes, not ${noted}.`,
  fileUnread: 'The file is kept; it was never read to its end.',
  fileUnreadable: ({ why }: { why: string }) => `The kept file can't be read any more. ${why}`,
  fileOther: ({ sha256, noted }: { sha256: string; noted: string }) =>
    `The kept file is another one: its SHA-256 is ${sha256}, and it was ${noted}.`,
  fileSame: ({ sha256 }: { sha256: string }) => `The kept file is the one that was imported: SHA-256 ${sha256}.`,
  fileBlanked: ({ sha256, was, records }: { sha256: string; was: string; records: number }) =>
    `The kept file is the one that was imported, but for ${records} records of people who were erased: they are blank. Its SHA-256 is ${sha256}, and was ${was}.`,
  fileToBlank: ({ sha256, records }: { sha256: string; records: number }) =>
    `The kept file is the one that was imported: SHA-256 ${sha256}. ${records} records of people who were erased are still to be blanked in it.`,
  readRecords: ({ records, noted }: { records: number; noted: number }) =>
    `Read anew, it has ${records} records, and the report says ${noted}.`,
  chunkRecords: ({ records, noted }: { records: number; noted: number }) =>
    `The chunks have ${records} records, and the report says ${noted}.`,
  chunksLeaveOut: 'The chunks do not cover the file.',
  columnsDiffer: 'Its columns are others.',
  readSame: ({ records }: { records: number }) => `Read anew, it has the same columns and the same ${records} records.`,
  several: ({ faults }: { faults: readonly string[] }) => faults.join(' '),
  nothingDecided: 'Nothing was decided.',
  recordsDiffer: (faults: Faults) => faulty(faults, 'record is', 'records are', 'not in the ledger as the file has'),
  recordsSame: ({ records }: { records: number }) => `All ${records} records in the ledger say what the file says.`,
  outcomesDiffer: (faults: Faults) => faulty(faults, 'chunk has', 'chunks have', 'other outcomes than were counted'),
  outcomesSame: ({ records }: { records: number }) => `The outcomes of ${records} records add up, counted anew.`,
  checksumsDiffer: (faults: Faults) => faulty(faults, 'chunk was', 'chunks were', 'changed past Harbour'),
  checksumsSame: 'Nobody has changed an outcome or a customer past Harbour.',
  customersLost: ({ count }: { count: number }) => `${count} records went to customers that are not there.`,
  customersThere: 'Every customer that it made or updated is there, or was undone.',
  reviewDiffers: ({ count }: { count: number }) =>
    `${count} records in review and waiting rows do not belong together.`,
  reviewSame: 'Every record in review has its row that waits, and the other way round.',
}
