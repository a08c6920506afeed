/** By which days somebody goes, and which of them is today. */
export interface ReaderDays {
  /** A name of the IANA database. */
  readonly zone: string
  /** In ISO. */
  readonly today: string
}
