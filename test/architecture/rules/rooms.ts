import type { Import } from '../layers.ts'
import { findCircles } from './circles.ts'

/** The folders right under `base` that use each other both ways, or in a round. Files of `base` itself join them. */
export function findRoomCircles(base: string, arrows: readonly Import[]): string[][] {
  const roomOf = (path: string) => (path.startsWith(`${base}/`) ? path.slice(base.length + 1).split('/') : [])
  return findCircles(
    arrows.flatMap((arrow) => {
      const [from, to] = [roomOf(arrow.from), roomOf(arrow.to)]
      return from.length > 1 && to.length > 1 ? [{ from: from[0] ?? '', to: to[0] ?? '' }] : []
    }),
  )
}

export interface Crowd {
  readonly folder: string
  readonly files: number
  readonly filesMax: number
}

/** The folders that hold more files than they may: 20, or what `narrower` says of one. */
export function findCrowds(paths: readonly string[], narrower: Readonly<Record<string, number>> = {}): Crowd[] {
  const byFolder = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/')))
  return [...byFolder].flatMap(([folder, { length: files }]) => {
    const filesMax = narrower[folder] ?? 20
    return files > filesMax ? [{ folder, files, filesMax }] : []
  })
}
