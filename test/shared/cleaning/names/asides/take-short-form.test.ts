import { expect, test } from 'vitest'
import { takeShortForm } from '../../../../../shared/cleaning/names/asides/take-short-form.ts'

test.each([
  ['王总（王建军）', '王建军', null],
  ['王建军（王总）', '王建军', null],
  ['李经理（李小明）', '李小明', '经理'],
  ['田中部長（田中一郎）', '田中一郎', '部長'],
  ['김과장(김민수)', '김민수', '과장'],
  ['Mr Wong (Simon Wong)', 'Simon Wong', null],
  ['Herr Klein (Peter Klein)', 'Peter Klein', null],
  ['Ms Cheung (Cheung Wai Yee)', 'Cheung Wai Yee', null],
])('%s is %s', (text, name, position) => expect(takeShortForm(text)).toEqual({ name, position }))

test.each([
  ...[
    '李经理（王建军）',
    '王建军（王小明）',
    '王总（王）',
    'Mr Wong (Simon)',
    'Mr Wong (Peter Lee)',
    'Simon Wong (Peter Wong)',
  ],
  ...['王总', '（王建军）', 'Dr. Klein (Klein)', ''],
])('%s is left as it is', (text) => expect(takeShortForm(text)).toBeNull())
