/** One small change of a source file that a test ought to notice. */
export interface Mutation {
  /** From the root. */
  readonly path: string
  /** Offsets in the file's text; the end is exclusive. */
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** What kind of change, such as `condition flipped`. */
  readonly operator: string
}

export const apply = (source: string, { start, end, replacement }: Mutation): string =>
  source.slice(0, start) + replacement + source.slice(end)

/** A mutation is known again by its file, its line and what stands there before and after, wherever the line has moved. */
export function describe(source: string, mutation: Mutation): string {
  const from = source.lastIndexOf('\n', mutation.start - 1) + 1
  const line = (text: string) => text.slice(from).split('\n', 1)[0]?.trim()
  return `${mutation.path}: ${line(source)} → ${line(apply(source, mutation))}`
}

export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length
