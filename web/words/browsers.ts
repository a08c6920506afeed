import type { Messages } from '../messages/messages.ts'

type Browsers = Messages['users']['browsers']

// In this order: many name themselves after those that came before them as well.
const browsers: readonly [RegExp, keyof Browsers['names']][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'edge'],
  [/\b(?:OPR|Opera)\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//, 'chrome'],
  [/\bVersion\/[\d.]+.* Safari\//, 'safari'],
]
const systems: readonly [RegExp, keyof Browsers['systems']][] = [
  [/\bWindows NT\b/, 'windows'],
  [/\bAndroid\b/, 'android'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'ios'],
  [/\bMac OS X\b/, 'macos'],
  [/\bCrOS\b/, 'chromeos'],
  [/\bLinux\b/, 'linux'],
]

/** What a browser calls itself in plain words: `Chrome on Windows`; what it says may be untrue. */
export function browserWords(said: string, { users }: Messages): string {
  const t = users.browsers
  const browser = browsers.find(([pattern]) => pattern.test(said))?.[1]
  const system = systems.find(([pattern]) => pattern.test(said))?.[1]
  const name = browser === undefined ? t.other : t.names[browser]
  return system === undefined ? name : t.on(name, t.systems[system])
}
