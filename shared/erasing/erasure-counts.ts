/** What an erasure takes away, in numbers. */
export interface ErasureCounts {
  /** The customer, and those who were merged into it. */
  readonly customers: number
  readonly records: number
  readonly files: number
  readonly reviewRows: number
  readonly changes: number
  readonly notes: number
  readonly tasks: number
  readonly merges: number
}
