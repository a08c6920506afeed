import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFreePort } from '../../../infra/free-port.ts'
import { root } from '../../architecture/layers.ts'
import { chromium as executablePath, hasChromium } from '../../browser/live-app.ts'
import { until } from '../../support/process.ts'

/** `npm run dev` on a copy of the project, with a page open in a real browser while its files change. */
const copy = mkdtempSync(join(tmpdir(), 'harbour-dev-'))
const view = join(copy, 'web/views/users/gate.tsx')
let port = 0
let dev: ReturnType<typeof startDev>
let browser: Browser
let page: Page

function startDev() {
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: join(copy, 'data'),
    PORT: String(port),
    HOST: '127.0.0.1',
    SAMPLE: 'off',
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/dev/dev.ts'], { cwd: copy, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
  return { child, said: () => said, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

/** Waits for the next line that tells of a change. */
async function tells(pattern: RegExp): Promise<string> {
  const found = await until(`${pattern}`, () => dev.said().match(pattern)?.[0], { told: dev.said })
  return found
}

const processOf = (name: string) => {
  const log = readFileSync(join(copy, `data/log/${name}.log`), 'utf8')
  return [...log.matchAll(/"pid":(\d+)/g)].at(-1)?.[1]
}
const isServing = () => fetch(`http://127.0.0.1:${port}/login`).then(({ status }) => status)
const edit = (path: string, change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, 'utf8')))

describe.skipIf(!hasChromium)('npm run dev', () => {
  beforeAll(async () => {
    for (const name of [
      'functions',
      'infra',
      'scripts',
      'shared',
      'web',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    port = await findFreePort()
    dev = startDev()
    await tells(/Watching the sources\./)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/login`)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    dev.child.kill('SIGINT')
    await dev.ended
    rmSync(copy, { recursive: true, force: true })
  }, 60_000)

  test('a changed view restarts the web alone, and the open page shows it by itself', async () => {
    const before = { web: processOf('web'), worker: processOf('worker-and-scheduler'), store: processOf('store') }
    await page.evaluate(`document.body.setAttribute('data-mark', 'old')`)
    edit(view, (text) => text.replace('<h1>{title}</h1>', '<h1>A harbour under construction</h1>'))
    await page.getByText('A harbour under construction').waitFor({ timeout: 60_000 })
    expect(await page.evaluate(`document.body.getAttribute('data-mark')`)).toBeNull()
    expect(await tells(/^web\/views\/.*$/m)).toMatch(/^web\/views\/users\/gate\.tsx: web restarted, \d+\.\d s$/)
    expect(processOf('web')).not.toBe(before.web)
    expect({ worker: processOf('worker-and-scheduler'), store: processOf('store') }).toEqual({
      worker: before.worker,
      store: before.store,
    })
  })

  test('a file that is wrong is told in one line, and the web goes on as it was', async () => {
    const right = readFileSync(view, 'utf8')
    writeFileSync(view, `${right}\nexport const broken = (\n`)
    expect(await tells(/^.*gate\.tsx:\d+:\d+: .*$/m)).toMatch(/Unexpected end of file/)
    expect(await isServing()).toBe(200)
    writeFileSync(view, right.replace('under construction', 'in order'))
    await page.getByText('A harbour under construction').waitFor({ state: 'detached', timeout: 60_000 })
  })

  test('a changed stylesheet is shown, too', async () => {
    edit(join(copy, 'web/assets/css/frame.css'), (text) => `${text}\nh1 { letter-spacing: 7px; }\n`)
    await until(
      'the new style',
      () =>
        page
          .evaluate<boolean>(`getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'`)
          // The page may be on its way to the next one.
          .catch(() => false),
      { told: dev.said },
    )
  })

  test('what all processes are made of restarts all of them, the store excepted', async () => {
    const store = processOf('store')
    edit(join(copy, 'shared/open-deps.ts'), (text) => `${text}\n`)
    expect(await tells(/^shared\/open-deps.*$/m)).toMatch(/: web, worker-and-scheduler restarted, /)
    expect(processOf('store')).toBe(store)
    expect(await isServing()).toBe(200)
  })
})
