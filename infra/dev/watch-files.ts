import { watch } from 'node:fs'
import { join } from 'node:path'

/** Editors write a file in several strokes. */
const quietMs = 30

/**
 * Tells which files below `folders` have changed, all of one moment together and never while an earlier call is still
 * at work.
 *
 * @param folders from `root`, as are the paths that are told
 */
export function watchFiles(
  root: string,
  folders: readonly string[],
  onChange: (paths: string[]) => Promise<void>,
): void {
  const changed = new Set<string>()
  let isBusy = false
  let timer: NodeJS.Timeout | undefined

  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name === null || !/\.(?:tsx?|sql|css|js|svg)$/.test(name)) return
      changed.add(`${folder}/${name.replaceAll('\\', '/')}`)
      tellSoon()
    })
  }

  function tellSoon() {
    clearTimeout(timer)
    timer = setTimeout(tell, quietMs)
  }

  async function tell() {
    if (isBusy || changed.size === 0) return
    isBusy = true
    const paths = [...changed]
    changed.clear()
    try {
      await onChange(paths)
    } finally {
      isBusy = false
      tellSoon()
    }
  }
}
