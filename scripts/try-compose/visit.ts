import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import * as z from 'zod'

const Import = z.object({
  file_name: z.string(),
  state: z.string(),
  records: z.number().nullable(),
  /** Null when it is over. */
  progress: z.object({ share: z.number() }).nullable(),
})
export type Import = z.infer<typeof Import>
const Imports = z.object({ items: z.array(Import) })
const StoreAccess = z.object({
  endpoint: z.string(),
  bucket: z.string(),
  prefix: z.string(),
  region: z.string(),
  accessKeyId: z.string().nullable(),
  secretAccessKey: z.string().nullable(),
})
export type StoreAccess = z.infer<typeof StoreAccess>

/** Somebody with a browser, who has signed in. */
export interface Visit {
  /** Chooses a file on the page for it, looks at its columns and its preview, and has it imported. */
  importFile(path: string): Promise<void>
  /** Has a file imported without a look at it, as a person may choose. */
  importStraightAway(path: string): Promise<void>
  findImport(fileName: string): Promise<Import | undefined>
  /** Waits for the end of an import. @throws when it fails, or after `timeoutMs` */
  untilImported(fileName: string, timeoutMs?: number): Promise<Import>
  /** Waits until so much of an import is done. @throws when it is over already */
  untilDone(fileName: string, share: number): Promise<Import>
  storeAccess(): Promise<StoreAccess>
  close(): Promise<void>
}

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export async function openBrowser(): Promise<Browser> {
  const executablePath = programs.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`A Chromium is needed: none of ${programs.join(', ')} is there.`)
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

export async function visit(browser: Browser, address: string, email: string, password: string): Promise<Visit> {
  const page = await browser.newPage({ baseURL: address, ignoreHTTPSErrors: true })
  await page.goto('/')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL('**/customers*')

  const findImport = async (fileName: string) => {
    const { items } = Imports.parse(await ask(page, '/api/v1/imports'))
    return items.find((one) => one.file_name === fileName)
  }
  return {
    importFile: async (path) => {
      await chooseFile(page, path)
      for (const step of [/^Preview [\d,]+ records$/, /^Create [\d,]+ customers$/]) {
        await page.getByRole('button', { name: step }).click({ timeout: 120_000 })
      }
    },
    importStraightAway: async (path) => {
      await page.goto('/account')
      const form = page.locator('form', { has: page.locator('input[name=importsStraightAway]') })
      await form.getByRole('checkbox').check()
      await form.getByRole('button').click()
      await page.waitForURL(/\/account/)
      await chooseFile(page, path)
    },
    findImport,
    untilImported: (fileName, timeoutMs = 600_000) =>
      until(`the end of the import of ${fileName}`, timeoutMs, async () => {
        const found = await findImport(fileName)
        if (found?.state === 'failed' || found?.state === 'waiting') throw new Error(`${fileName}: ${found.state}`)
        return found?.state === 'finished' ? found : undefined
      }),
    untilDone: (fileName, share) =>
      until(`${share} of the import of ${fileName}`, 600_000, async () => {
        const found = await findImport(fileName)
        if (found?.state === 'finished') throw new Error(`The import was over before ${share} of it was seen done`)
        return (found?.progress?.share ?? 0) >= share ? found : undefined
      }),
    storeAccess: async () => StoreAccess.parse(await ask(page, '/api/v1/settings/file-drop')),
    close: () => page.close(),
  }
}

async function chooseFile(page: Page, path: string): Promise<void> {
  await page.goto('/imports/new')
  await page.locator('#main input[type=file]').setInputFiles(path)
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/, { timeout: 120_000 })
}

/** As the browser would, with its cookies; while the web restarts, until it answers again. @throws when it refuses */
function ask(page: Page, path: string): Promise<unknown> {
  return until(`an answer to ${path}`, 180_000, async () => {
    const answer = await page.request.get(path, { timeout: 20_000 }).catch(() => undefined)
    if (answer === undefined || answer.status() >= 500) return undefined
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return await answer.json()
  })
}

export async function until<T>(what: string, timeoutMs: number, find: () => Promise<T | undefined>): Promise<T> {
  const endsAt = performance.now() + timeoutMs
  while (performance.now() < endsAt) {
    const found = await find()
    if (found !== undefined) return found
    await delay(100)
  }
  throw new Error(`waited ${timeoutMs / 1000} s in vain for ${what}`)
}
