import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apply, type Mutation } from './mutation.ts'

/** A copy of the sources in which one mutation at a time is tried, so that the checkout stays as it is. */
export class WorkCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'harbour-mutate-'))

  constructor(root: string) {
    const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    const paths = stdout.split('\n').filter((path) => path !== '' && existsSync(join(root, path)))
    for (const path of paths) cpSync(join(root, path), join(this.folder, path))
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'))
  }

  /** @returns what puts the source back */
  apply(mutation: Mutation): () => void {
    const path = join(this.folder, mutation.path)
    const source = readFileSync(path, 'utf8')
    writeFileSync(path, apply(source, mutation))
    return () => writeFileSync(path, source)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
