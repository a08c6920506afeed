import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../../../../web/messages/en/index.ts'

test('upload.js shows the texts that the catalogue has for it, and no others', () => {
  const script = readFileSync(new URL('../../../../web/assets/upload.js', import.meta.url), 'utf8')
  // `text('sent')`, `text(isOpen(sending) ? 'cancel' : 'remove')`
  const calls = script.matchAll(/\btext\([^'()]*(?:\([^()]*\))?[^'()]*'(\w+)'(?: : '(\w+)')?/g)
  const names = [...calls].flatMap(([, one, other]) => (other === undefined ? [one] : [one, other]))
  expect(new Set(names)).toEqual(new Set(Object.keys(en.imports.upload.script)))
})
