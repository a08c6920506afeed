import { expect, test } from 'vitest'
import { tidyText } from '../../../../shared/cleaning/text/tidy-text.ts'

test.each([
  ['Acme Ltd', 'Acme Ltd'],
  ['', ''],
  [' ', ''],
  [' Acme', 'Acme'],
  ['Acme ', 'Acme'],
  ['Acme  Ltd', 'Acme Ltd'],
  ['Acme\tLtd', 'Acme Ltd'],
  ['one \n two', 'one\ntwo'],
  ['one\r\n\r\ntwo\n', 'one\n\ntwo'],
  ['one\u2028two\u0085three\vfour\ffive', 'one\ntwo\nthree\nfour\nfive'],
  ['陳\u3000大文', '陳 大文'],
  ['Ac\u0000me\u0007', 'Acme'],
  ['\ufeffAc\u00ad\u200bme\u2060', 'Acme'],
  ['Zoe\u0308', 'Zo\u00eb'],
  ['half \ud83d', 'half \ufffd'],
])('%j is tidied to %j', (raw, tidy) => {
  expect(tidyText(raw)).toBe(tidy)
})

test.each([
  ['between two Persian letters it stays', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['of several one stays', 'می\u200c\u200c\u200dخواهم', 'می\u200cخواهم'],
  ['between two pictures it stays', '👨\u200d👩', '👨\u200d👩'],
  ['behind the first Greek letter it stays', '\u0370\u200d\u0370', '\u0370\u200d\u0370'],
  ['between two Latin letters it goes', 'Ac\u200dme', 'Acme'],
  ['behind a Latin letter it goes', 'a\u200dخ', 'aخ'],
  ['in front of a Latin letter it goes', 'خ\u200da', 'خa'],
  ['in front of several it is the one behind that counts', 'خ\u200d\u200da', 'خa'],
  ['between a Persian and a Latin letter, whatever stands farther off, it goes', 'خa\u200dخ', 'خaخ'],
  ['behind an accent it goes', 'x\u0323\u200dخ', 'x\u0323خ'],
  ['at the beginning it goes', '\u200dخ', 'خ'],
  ['at the end it goes', 'خ\u200d', 'خ'],
  ['in front of an odd space it goes', 'خ\u200d\u3000خ', 'خ خ'],
  ['behind an odd space it goes', 'خ\u3000\u200dخ', 'خ خ'],
])('a joiner: %s', (_, raw, tidy) => {
  expect(tidyText(raw)).toBe(tidy)
})
