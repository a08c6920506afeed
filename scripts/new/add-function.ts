import type { Access } from '../../shared/contract/call.ts'
import { dedent } from './dedent.ts'
import { addImport, addLine } from './insert.ts'
import { type AreaName, toCamel, toPascal, toTitle } from './names.ts'
import type { Sources } from './sources.ts'

export interface NewFunction extends AreaName {
  readonly summary: string
  /** A job is the system's. */
  readonly access: Access
  readonly isJob: boolean
}

const registry = 'functions/index.ts'
const accessTable = 'test/functions/access.test.ts'

/** A function or job, its test, its lines in the registry, and its line in the table of who may call it. */
export function addFunction(sources: Sources, fn: NewFunction): void {
  const file = `${fn.area}/${fn.name}${fn.isJob ? '.job' : ''}`
  sources.create(`functions/${file}.ts`, writeFunction(fn))
  sources.create(`test/functions/${file}.test.ts`, writeTest(fn, file))
  sources.edit(registry, (text) => register(text, fn, `./${file}.ts`))
  const key = `${fn.area}.${fn.name}`
  sources.edit(accessTable, (text) =>
    addLine(text, 'const wanted', `'${key}': '${fn.access}',`, (line) => keyOf(line) > key),
  )
}

const keyOf = (line: string) => /^ {2}'([^']+)'/.exec(line)?.[1] ?? ''

/** The registry lists the functions in the order of its imports. */
function register(text: string, { name }: AreaName, source: string): string {
  const id = toCamel(name)
  const withImport = addImport(text, id, source)
  const ids = [...withImport.matchAll(/^import \{ (\w+) \} from '\.\//gm)].map(([, one]) => one)
  const next = ids[ids.indexOf(id) + 1]
  return addLine(withImport, 'export const functions', `${id},`, (line) => line === `  ${next},`)
}

const writeFunction = ({ area, name, summary, access, isJob }: NewFunction) =>
  dedent(`
  import * as z from 'zod'
  import { ${isJob ? 'defineJob' : 'defineFunction'} } from '../../shared/contract/function.ts'

  export const ${toPascal(name)}Input = z.object({})

  export const ${toCamel(name)} = ${isJob ? 'defineJob' : 'defineFunction'}({
    name: '${area}.${name}',
    summary: ${JSON.stringify(summary)},
    input: ${toPascal(name)}Input,${isJob ? '' : `\n  access: '${access}',`}
  audit: null,
    async run() {
      return {}
    },
  })
`)

const writeTest = ({ name, access }: NewFunction, file: string) => {
  const call = access === 'system' ? 'asSystem' : access === 'public' ? 'asStranger' : `as('${access}')`
  return dedent(`
  import { afterAll, beforeAll, expect, test } from 'vitest'
  import { ${toCamel(name)} } from '../../../functions/${file}.ts'
  import { invoke } from '../../../shared/contract/function.ts'
  import { ${call.split('(')[0]}, openTestParts, type TestParts } from '../../support/test-parts.ts'

  let parts: TestParts
  beforeAll(async () => {
    parts = await openTestParts()
  })
  afterAll(() => parts.close())

  test('${toTitle(name).toLowerCase()}', async () => {
    expect(await invoke(${toCamel(name)}, {}, parts.deps, ${call})).toEqual({})
  })
`)
}
