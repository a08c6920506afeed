import type { ReadChoices } from '../csv/read-choices.ts'
import type { Layout } from '../csv/read-layout.ts'
import type { FileRefusal } from '../csv/refuse-file.ts'

/** What a thread is to do. */
export interface Task {
  readonly kind: 'sample'
  readonly sizeBytes: number
  readonly choices: ReadChoices
  /** Of the first records, and of what stands above them, so many are wanted. */
  readonly rows: number
}

/** What the thread asks for, and what it has found. */
export type Ask =
  | { readonly kind: 'open'; readonly id: number; readonly range?: { readonly start: number; readonly end: number } }
  | { readonly kind: 'next' | 'close'; readonly id: number }
  | { readonly kind: 'done'; readonly result: Layout | FileRefusal }
  | { readonly kind: 'failed'; readonly message: string }

/** What it is given: the next bytes of what it has opened, null at their end. */
export type Answer =
  | { readonly kind: 'piece'; readonly id: number; readonly bytes: Uint8Array | null }
  | { readonly kind: 'lost'; readonly id: number; readonly message: string }
