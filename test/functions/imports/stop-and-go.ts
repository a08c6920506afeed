import type { Deps } from '../../../shared/deps.ts'
import { csv } from '../import-text.ts'

export const threePeople = csv(
  'name,email',
  'Ann Lee,ann@alpha-works.com',
  'Bob Chan,bob@alpha-works.com',
  'Cy Wu,cy@alpha-works.com',
)

/** The same parts, with a chunk a record. */
export const inSmallChunks = (deps: Deps): Deps => ({
  ...deps,
  config: { ...deps.config, imports: { ...deps.config.imports, chunkRecords: 1 } },
})
