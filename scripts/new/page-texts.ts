import { dedent } from './dedent.ts'
import { type AreaName, toCamel, toPascal, toTitle } from './names.ts'

/** Areas that the navigation has a section for. */
const sections = ['customers', 'imports', 'review', 'statistics']

export const writeView = ({ area, name }: AreaName, fn: AreaName) => {
  const [id, type] = [toCamel(name), toPascal(name)]
  return dedent(`
  import type { ${toCamel(fn.name)} } from '../../../functions/${fn.area}/${fn.name}.ts'
  import { useMessages } from '../../messages/messages.ts'
  import type { PageRequest } from '../../request/request.ts'
  import type { Output, Screen } from '../../route.ts'

  export const ${id}Screen = (_output: Output<typeof ${toCamel(fn.name)}>, { messages }: PageRequest): Screen => ({
    title: messages.${area}.${id}.title,${sections.includes(area) ? `\n  section: '${area}',` : ''}
    main: <${type} />,
  })

  const ${type} = () => {
    const t = useMessages().${area}.${id}
    return (
      <div class="head">
        <h1>{t.title}</h1>
      </div>
    )
  }
`)
}

export const writePageTest = (name: string, address: string) =>
  dedent(`
  import { afterAll, beforeAll, expect, test } from 'vitest'
  import { openWeb, type Web } from '../../open-web.ts'
  import { wordsOf } from '../../read-html.ts'

  let web: Web
  beforeAll(async () => {
    web = await openWeb()
  })
  afterAll(() => web.parts.close())

  test('the page says what it is', async () => {
    const answer = await web.get('${address}')
    expect(answer.status).toBe(200)
    expect(wordsOf(await answer.text())).toContain('${toTitle(name)} · Harbour')
  })
`)
