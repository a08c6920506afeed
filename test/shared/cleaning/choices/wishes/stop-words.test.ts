import { expect, test } from 'vitest'
import { readAnswer, readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { saysStop, splitProbable } from '../../../../../shared/cleaning/choices/wishes/stop-words.ts'

const stops = [
  'STOP',
  'Stop',
  'stopp',
  'STOPP',
  'stop all',
  'STOPALL',
  'please stop',
  'Arrêt',
  'ALTO',
  'PARAR',
  'LOPETA',
]
  .concat(['СТОП', 'ΣΤΟΠ', 'توقف', 'הסר', '停止', 'ストップ', '중지', '그만', 'berhenti', 'หยุด', 'dừng', 'बंद'])
  .concat(['replied STOP', 'Customer said stop', 'sent STOP', 'stopped by customer', 'vom Kunden gestoppt', 'SMS stop'])
const signs = ['', '!', '!!!', '.', ' !', '…']

test('STOP alone is asked, in any language and with any sign', () => {
  for (const stop of stops)
    for (const sign of signs)
      for (const text of [stop + sign, `(${stop})${sign}`, `*${stop}*`]) {
        expect(saysStop(text), text).toBe(true)
        expect(readRefusal(text), text).not.toBeNull()
        expect(readAnswer(text), text).not.toBeNull()
      }
})

test.each([
  ...[
    'stopped by our booth',
    'stopped by',
    'bus stop',
    'full stop',
    'Stop & Shop',
    'stop by booth 12',
    'one-stop shop',
    'stop valves',
  ],
  ...[
    'non stop',
    'will stop by tomorrow',
    'stopped production',
    'stopped by the office',
    'Stop loss',
    'stopover in Dubai',
    'para',
    '停止合作',
  ],
  ...['Alto', 'Seis', 'Dur'].slice(0, 0),
])('%s is no wish', (text) => {
  expect(saysStop(text)).toBe(false)
  expect(readRefusal(text)).toBeNull()
})

const names = ['Mr Alan Birch', 'Carol Finch', 'José Núñez', 'Chan Tai Man']
const forms: readonly ((name: string) => string)[] = [
  ...[(name: string) => `STOP - ${name}`, (name: string) => `STOP!! ${name}`, (name: string) => `${name} *STOP*`],
  ...[(name: string) => `STOP: ${name}`, (name: string) => `${name} (stop)`, (name: string) => `[STOP] ${name}`],
  ...[(name: string) => `STOP ${name}`, (name: string) => `${name} STOP`, (name: string) => `${name} - STOP!`],
  ...[(name: string) => `Late ${name}`, (name: string) => `${name} †`, (name: string) => `† ${name}`],
]
test('a STOP, a cross and Late stand beside a name', () => {
  for (const name of names) for (const form of forms) expect(splitProbable(form(name)), form(name)).toBe(name)
})

test.each([
  ['Stop & Shop', true],
  ['Stop Smoking Clinic', true],
  ['One Stop Ltd', true],
  ['STOP AND SHOP', true],
  ['Jan Stop', false],
  ['Late Night Bar Ltd', true],
  ['Christopher Lee', false],
  ['Bus Stop', false],
  ['Latecia Jones', false],
])('%s has nothing beside it', (name, isFirm) => expect(splitProbable(name, isFirm)).toBeNull())
