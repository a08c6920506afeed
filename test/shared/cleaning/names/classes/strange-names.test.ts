import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'

const whole = { first: null, last: null }

test.each([
  ['SMITH John', 'John', 'SMITH'],
  ['DE LA CRUZ Juan', 'Juan', 'DE LA CRUZ'],
  ['DE LA CRUZ, Juan', 'Juan', 'DE LA CRUZ'],
  ['Jean-Luc DE LA FONTAINE', 'Jean-Luc', 'DE LA FONTAINE'],
  ['Smith,John', 'John', 'Smith'],
  ['ten Brink, Jan', 'Jan', 'ten Brink'],
  ['Ó Súilleabháin, Seán', 'Seán', 'Ó Súilleabháin'],
  ['Иван Иванов', 'Иван', 'Иванов'],
  ['Иванов Иван', 'Иван', 'Иванов'],
  ['Иванов Иван Иванович', 'Иван Иванович', 'Иванов'],
  ['Παπαδόπουλος Γιώργος', 'Γιώργος', 'Παπαδόπουλος'],
  ['السيد محمد الأحمد', 'محمد', 'الأحمد'],
  ['นายสมชาย ใจดี', 'สมชาย', 'ใจดี'],
  ['श्री प्रिया शर्मा', 'प्रिया', 'शर्मा'],
  ['Prof. Dr. Dr. h.c. Hans Müller', 'Hans', 'Müller'],
  ["Col. (Ret'd) John Miller", 'John', 'Miller'],
  ['Chief (Dr.) Mrs. Ngozi Eze', 'Ngozi', 'Eze'],
  ['doc. MUDr. Petr Svoboda, CSc.', 'Petr', 'Svoboda'],
  ['Dear Mr Smith', null, 'Smith'],
  ['Herr von der Heide', null, 'von der Heide'],
  ['CEO 王伟', '伟', '王'],
  ['Amartya Sen', 'Amartya', 'Sen'],
  ['Dimitri Ng', 'Dimitri', 'Ng'],
])('%s is %s + %s', (written, first, last) => {
  expect(readPersonName(written)).toMatchObject({ first, last })
})

test.each([
  ...['Smith John', 'Nagy János', 'Tanaka Hiroshi', 'Sharma Priya', 'JOHN Smith', 'JP Smith', 'DJ Khaled', 'Sir Smith'],
  ...[
    'MD John',
    'Md Rahman',
    'M. Dupont',
    'Prince Okafor',
    'Lady Gaga',
    'Mr John',
    'Sharma Priya Mrs',
    'Ahmet Yılmaz Bey',
  ],
  ...[
    'John Smith, London',
    'Priya Sharma, CEO of Acme',
    'Wong Siu Ming, Peter',
    'Berg, P.J. van den',
    'Kumar S',
    'John - Smith',
  ],
  ...['John Smith FRSA X', 'DECEASED John Smith', 'Mr & Mrs Jones', '経理 田中', 'Acme Sales', 'Anneliese Müller, DI'],
])('%s is kept whole', (written) => {
  expect(readPersonName(written)).toMatchObject(whole)
})
