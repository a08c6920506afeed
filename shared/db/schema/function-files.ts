import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A function of the database, as its one file has it. */
export interface FunctionFile {
  readonly name: string
  /** Below `functions/`, as in `customers/may_change.sql`. */
  readonly path: string
  /** The statement alone; what the comment above it says may change at any time. */
  readonly text: string
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string
  /** Name, arguments and result, on one line: what `create or replace` can't change. */
  readonly signature: string
}

/** Generated columns, constraints and indexes use these, so they come before the tables and keep what they say. */
export const isStored = ({ path }: FunctionFile) => path.startsWith('stored/')

/** Triggers run these, so they come before the tables as well; nothing holds what they made, so they may change freely. */
export const isOfTrigger = ({ path }: FunctionFile) => path.startsWith('triggers/')

/** A packed process has the folder beside itself, in the same place as here. */
const ours = fileURLToPath(new URL('../functions/', import.meta.url))

export function readFunctions(folder = ours): FunctionFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.sql'))
    .sort()
    .map((path) => parseFunction(path, readFileSync(join(folder, path), 'utf8')))
}

/** @throws where the file is not a comment and one `create or replace function` of the file's name */
export function parseFunction(path: string, file: string): FunctionFile {
  const name = basename(path, '.sql')
  const text = file.replaceAll('\r\n', '\n').replace(/^(?:--.*\n)+/, '')
  const [, head] = /^create or replace function ([^;]*?)\s+language\s/.exec(text) ?? []
  if (head === undefined || !new RegExp(`^${name}\\s*\\(`).test(head))
    throw new Error(
      `${path} has to be a comment and then "create or replace function ${name} (…) returns … language …"`,
    )
  return { name, path, text, hash: hashText(text), signature: head.replaceAll(/\s+/g, ' ') }
}

export const hashText = (text: string) => createHash('sha256').update(text).digest('hex')
