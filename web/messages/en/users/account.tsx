import type { Child } from 'hono/jsx'
import { countOf } from '../../../words/numbers.ts'

const lengthOf = (hours: number) => (hours % 24 === 0 ? countOf(hours / 24, 'day') : countOf(hours, 'hour'))

/** Texts of the page where people see to their own account. */
export const account = {
  title: 'Your account',
  profile: 'Profile',
  name: 'Name',
  nameHint: 'Others see it beside what you do.',
  saveName: 'Save name',
  imports: 'Imports',
  straightAway: 'Import files straight away',
  straightAwayHint:
    'A file that you drop or choose is imported without a look at its columns and without a preview. You can undo the import afterwards. Files whose columns are not clear wait all the same.',
  saveImports: 'Save setting',
  languageAndTime: 'Language and time zone',
  language: 'Language',
  languageHint: 'The language of the screens. What customers and files say stays as it is.',
  timeZone: 'Time zone',
  timeZoneHint: (clock: string) =>
    `Times are shown in it, and by it days begin: what is due today, what was added this week. It is ${clock} there.`,
  saveLanguage: 'Save language and time zone',
  keys: 'Keys',
  shortcuts: 'Keys of one letter',
  shortcutsHint: 'Such as n for a note. Ctrl K and Ctrl Enter work anyway.',
  saveKeys: 'Save keys',
  password: 'Password',
  passwordAbout: 'After a change you stay signed in here, and are signed out everywhere else.',
  present: 'Present password',
  next: 'New password',
  nextHint: 'At least 12 characters. Four words that do not belong together are easy to keep in mind.',
  again: 'New password again',
  change: 'Change password',
  changed: 'Your password is changed. You are signed out everywhere else.',
  secondFactor: 'Two-step sign-in',
  secondFactorAbout:
    'After the password, Harbour asks for a code from an app on your phone. Somebody who has only your password can’t sign in.',
  setUp: 'Set up an app',
  since: 'On since',
  codesLeft: (count: number) =>
    count === 0
      ? 'No recovery code is left. Make new ones, so that you get in without your phone.'
      : `${countOf(count, 'recovery code')} left.`,
  newCodes: 'Make new recovery codes',
  turnOff: 'Turn off',
  sessions: 'Where you are signed in',
  sessionsAbout: ({ idle, most }: { idle: number; most: number }) =>
    `A session ends after ${lengthOf(idle)} without use, and after ${lengthOf(most)} in any case.`,
  browser: 'Browser',
  address: 'Address',
  seen: 'Last seen',
  isThis: 'This browser',
  end: 'Sign out',
  endOf: (browser: string) => `Sign out ${browser}`,
  endOthers: (count: number) => `Sign out ${countOf(count, 'other session')}`,
  guessed: (at: Child) => (
    <>
      Many wrong passwords or codes were tried for your account, most recently {at}. If you use your password elsewhere
      too, change it here.
    </>
  ),
}

/** Passkeys: on the account, where one is added, and at the gate. */
export const passkeys = {
  title: 'Passkeys',
  about:
    'Sign in with your finger, your face or the PIN of this device. A passkey counts for password and code, and can’t be typed into the wrong page.',
  none: 'No passkeys yet.',
  add: 'Add a passkey',
  addTitle: 'Add a passkey',
  addAbout: 'Your browser asks you for your finger, your face or a PIN, or lets you take your phone.',
  name: 'Name',
  nameHint: 'By which you know it again, such as the device that it is on.',
  submit: 'Make the passkey',
  added: 'Added',
  used: 'last used',
  unused: 'not used yet',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  signIn: 'Use a passkey',
  failed: 'The browser gave no passkey. Try again, or use your password.',
  noScripts: 'Passkeys need scripts, which are turned off in this browser, or a newer browser.',
}

/** Those by whom people sign in: at the gate, after it, and on the account. */
export const providers = {
  title: 'Other sign-in',
  about: 'You sign in to Harbour by these as well. What they ask of you counts for password and code.',
  added: 'Since',
  used: 'last used',
  signIn: (title: string) => `Sign in with ${title}`,
  signedOut: (title: string) => `You are signed out of Harbour. ${title} still knows you in this browser.`,
  signOutThere: (title: string) => `Sign out of ${title} as well`,
}

/** The pages on which an authenticator app is set up. */
export const secondFactor = {
  title: 'Set up two-step sign-in',
  scan: 'Scan this with an authenticator app, such as Google Authenticator, 1Password or Aegis.',
  picture: 'QR code for an authenticator app',
  key: 'Or type this key into the app',
  copy: 'Copy key',
  copied: 'Copied',
  code: 'Code',
  codeHint: 'The six digits that the app shows now.',
  others: 'Turning it on signs out your other browsers.',
  submit: 'Turn on',
  codesTitle: 'Your recovery codes',
  codesAbout:
    'Each of these lets you in once, in place of a code, when you don’t have your phone. Keep them where you keep your passwords. They are shown this once.',
  codes: 'Recovery codes',
  copyCodes: 'Copy codes',
  done: 'I have kept them',
}

/** What browsers and systems are called. */
export const browsers = {
  names: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    opera: 'Opera',
    safari: 'Safari',
    samsung: 'Samsung Internet',
  },
  systems: {
    android: 'Android',
    chromeos: 'ChromeOS',
    ios: 'iPhone or iPad',
    linux: 'Linux',
    macos: 'macOS',
    windows: 'Windows',
  },
  on: (browser: string, system: string) => `${browser} on ${system}`,
  other: 'Another browser',
}
