import { posix } from 'node:path'

export interface Citation {
  /** The document, from the root. */
  readonly from: string
  /** The file or folder, from the root, without a slash at its end. */
  readonly to: string
}

const layers = /^(?:functions|infra|scripts|shared|test|web)\//
const isPattern = /[<>*…]/

/** The files and folders that a document in Markdown names: as `code`, when the path begins at a layer, or as a link. */
export function findCitations(from: string, text: string): Citation[] {
  const code = [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, path = '']) => (layers.test(path) ? [path] : []))
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, path = '']) =>
    /^(?:[a-z]+:|#)/.test(path) ? [] : [posix.join(posix.dirname(from), path.replace(/#.*/, ''))],
  )
  const words = [...code, ...links].filter((path) => !isPattern.test(path))
  return words.map((path) => ({ from, to: path.replace(/\/$/, '') }))
}
