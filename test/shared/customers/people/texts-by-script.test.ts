import { expect, test } from 'vitest'
import { textsByScript } from '../../../../shared/customers/people/texts-by-script.ts'

const channel = { youtube_handle: null, youtube_channel_url: null }
const textsOf = (display_name: string | null, first_name: string | null = null, last_name: string | null = null) =>
  Object.fromEntries(textsByScript({ display_name, first_name, last_name, ...channel }))
const full = (text: string) => [{ full: text, first: '', last: '' }]

test.each<[why: string, name: string, scripts: Record<string, string>]>([
  ['one script', 'Ann Lee', { latin: 'Ann Lee' }],
  ['two scripts', '陳大文 Peter Chan', { han: '陳大文', latin: 'Peter Chan' }],
  ['two scripts without a blank', '陳大文(Peter Chan)', { han: '陳大文', latin: 'Peter Chan' }],
  ['a blank of its own kind', '陳\u3000大文', { han: '陳 大文' }],
  ['wide letters', 'Ａｎｎ', { latin: 'Ann' }],
  ['scripts of one alphabet each', 'Ann Иван Ελένη', { latin: 'Ann', cyrillic: 'Иван', greek: 'Ελένη' }],
  ['scripts of the East', 'محمد דוד สมชาย राहुल', { arabic: 'محمد', hebrew: 'דוד', thai: 'สมชาย', other: 'राहुल' }],
  ['a number', 'Ann 007', { latin: 'Ann', other: '007' }],
  ['signs', '- … !', {}],
  ['nothing', '', {}],
  ['a Japanese name', '山田 さくら', { han: '山田 さくら' }],
  ['its given name in front', 'さくら 山田', { han: 'さくら 山田' }],
  [
    'a given name of four letters, which may be another way to write it',
    '山田 さくらこ',
    { han: '山田', kana: 'さくらこ' },
  ],
  ['a family name of four', '二階堂丸 さくら', { han: '二階堂丸', kana: 'さくら' }],
  ['three words', '山田 花子 さくら', { han: '山田 花子', kana: 'さくら' }],
  ['two words of kana', 'やまだ さくら', { kana: 'やまだ さくら' }],
  ['kana beside Latin letters', 'さくら Ann', { kana: 'さくら', latin: 'Ann' }],
  ['characters beside Latin letters', '山田 Ann', { han: '山田', latin: 'Ann' }],
  ['Korean', '김민수', { hangul: '김민수' }],
])('%s', (_, name, scripts) => {
  const expected = Object.fromEntries(Object.entries(scripts).map(([script, text]) => [script, full(text)]))
  expect(textsOf(name)).toEqual(expected)
})

test('parts go together by their script, beside the full name', () => {
  expect(textsOf(null, '大文 Peter', '陳')).toEqual({
    han: [{ full: null, first: '大文', last: '陳' }],
    latin: [{ full: null, first: 'Peter', last: '' }],
  })
  expect(textsOf('Peter Chan', null, '陳 Chan')).toEqual({
    latin: [...full('Peter Chan'), { full: null, first: '', last: 'Chan' }],
    han: [{ full: null, first: '', last: '陳' }],
  })
})

test('a Japanese name of two columns is one, in characters and kana; a longer one in kana may be another way to write it', () => {
  expect(textsOf(null, 'さくら', '佐々木')).toEqual({ han: [{ full: null, first: 'さくら', last: '佐々木' }] })
  expect(textsOf(null, 'さくらこ', '佐々木')).toEqual({
    han: [{ full: null, first: '', last: '佐々木' }],
    kana: [{ full: null, first: 'さくらこ', last: '' }],
  })
})
