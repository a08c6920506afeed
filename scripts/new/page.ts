import { UsageError } from '../commands/parse-args.ts'
import { addImport, addLine, addToArray, addToObject } from './insert.ts'
import { type AreaName, readAreaName, readVerbNoun, toCamel, toTitle } from './names.ts'
import { writePageTest, writeView } from './page-texts.ts'
import { readArgs } from './read-args.ts'
import { openSources, projectRoot, type Sources } from './sources.ts'

const accessTable = 'test/web/access.test.ts'

/** `npm run new -- page AREA/NAME AREA/VERB-NOUN` */
export async function run(args: string[], root = projectRoot): Promise<void> {
  const [path = '', of = ''] = readArgs(args, ['AREA/NAME', 'AREA/VERB-NOUN']).positionals
  const sources = openSources(root)
  const page = readAreaName(path, listAreas(sources))
  const fn = readVerbNoun(of, sources.listFolders('functions'))
  addPage(sources, page, fn, readAccess(sources, fn))
  sources.save()
}

/** Those whose screens have texts, in a file or a folder of the catalogue. */
const listAreas = (sources: Sources) =>
  [...sources.read('web/messages/en/index.ts').matchAll(/^import \{ (\w+) \}/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'common' && name !== 'words')

/** Where the texts of an area stand in each language, and how its object begins. */
const cataloguesOf = (sources: Sources, area: string): readonly (readonly [path: string, opening: string])[] =>
  ['en', 'zh-hant', 'zh-hans'].map((language) => {
    const start = `web/messages/${language}/${area}`
    const path = [`${start}.tsx`, `${start}.ts`].find((one) => sources.has(one)) ?? `${start}/index.ts`
    const type = language === 'en' ? '' : sources.read(path).match(new RegExp(`const ${area}(: [^=]+) =`))?.[1]
    return [path, `export const ${area}${type ?? ''} =`]
  })

/** @throws UsageError when there is no such function, or no editor may ask it */
function readAccess(sources: Sources, { area, name }: AreaName): string {
  const path = `functions/${area}/${name}.ts`
  if (!sources.has(path)) {
    throw new UsageError(`There is no ${path}. Make it first: npm run new -- function ${area}/${name} SUMMARY`)
  }
  const access = /^ {2}access: '(\w+)',$/m.exec(sources.read(path))?.[1] ?? ''
  if (access === 'viewer' || access === 'editor') return access
  throw new UsageError(`The access of ${area}.${name} is "${access}"; a page is made for viewers or editors.`)
}

function addPage(sources: Sources, page: AreaName, fn: AreaName, access: string): void {
  const { area, name } = page
  const address = area === name ? `/${name}` : `/${area}/${name}`
  sources.create(`web/views/${area}/${name}.tsx`, writeView(page, fn))
  sources.create(`test/web/pages/${area}/${name}.test.ts`, writePageTest(name, address))
  for (const [path, opening] of cataloguesOf(sources, area)) {
    sources.edit(path, (text) => addToObject(text, opening, `${toCamel(name)}: { title: '${toTitle(name)}' }`))
  }
  sources.edit(...addRoute(sources, page, fn, address))
  const key = `GET ${address}`
  sources.edit(accessTable, (text) =>
    addLine(text, 'const wanted', `'${key}': ['${access}', 'page'],`, (line) => isAfter(line, key)),
  )
}

/** The table is sorted by address, then by method. */
const isAfter = (line: string, key: string) => byAddress(/^ {2}'([^']+)'/.exec(line)?.[1] ?? '') > byAddress(key)
const byAddress = (key: string) => key.split(' ').reverse().join(' ')

/** An area has its routes in a file, or in a folder with its inputs and loaders. */
function addRoute(sources: Sources, { area, name }: AreaName, fn: AreaName, address: string) {
  const isFolder = !sources.has(`web/pages/${area}.ts`)
  const [path, up] = isFolder ? [`web/pages/${area}/routes.ts`, '../..'] : [`web/pages/${area}.ts`, '..']
  const screen = `${toCamel(name)}Screen`
  const change = (text: string) => {
    const imports: [string, string][] = [
      [toCamel(fn.name), `${up}/../functions/${fn.area}/${fn.name}.ts`],
      ['page', `${up}/builders/page.ts`],
      [screen, `${up}/views/${area}/${name}.tsx`],
    ]
    const imported = imports.reduce((before, [id, source]) => addImport(before, id, source), text)
    const entry = `page('${address}', ${toCamel(fn.name)}, ${screen})`
    return addToArray(imported, /export const \w+Routes: readonly Route\[\]/, entry)
  }
  return [path, change] as const
}
