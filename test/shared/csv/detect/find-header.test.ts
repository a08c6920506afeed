import { describe, expect, test } from 'vitest'
import { findHeader, isToldByContrast } from '../../../../shared/csv/detect/find-header.ts'

const isKnown = (name: string) => ['name', 'email', 'phone', 'city', 'notes'].includes(name)
const rows = (...lines: string[]) => lines.map((line) => line.split(','))
const find = (width: number, ...lines: string[]) => findHeader(rows(...lines), width, isKnown)
const none = { index: null, below: null }
const at = (index: number) => ({ index, below: null })

describe('the row that names the columns', () => {
  test.each([
    ['is the first one, whatever its words', 2, ['a,b', 'c,d'], at(0)],
    ['is none where it holds a number', 2, ['a,7', 'c,8'], none],
    ['is one with a number where a name is known', 2, ['name,7', 'c,8'], at(0)],
    ['is none where it holds an address', 2, ['name,a@a.example', 'c,d@d.example'], none],
    ['is none of few cells', 4, ['a', '1,2,3,4'], none],
    ['has half of the width', 4, ['a,b', '1,2,3,4'], at(0)],
    ['has less, but names that are known alone', 5, ['name,email,,,', '1,2,3,4,5'], at(0)],
    ['has less, and a name that nobody knows', 5, ['name,b,,,', '1,2,3,4,5'], none],
    ['has less, and is too short', 5, ['name,email,,', '1,2,3,4,5'], none],
    ['is one name in a row of the table', 3, ['name,,', '1,2,3'], at(0)],
    ['is one word in a row of the table', 3, ['title,,', '1,2,3'], none],
    ['is one name above a single column', 1, ['name', 'x'], at(0)],
    ['is one word above a single column', 1, ['thing', 'x'], at(0)],
    ['is no sentence', 2, ['These are all our customers.,b', '1,2'], none],
    ['is a sentence among names that are known', 2, ['name,These are all our customers.', '1,2'], at(0)],
    ['is no sentence among many words', 3, ['name,b,These are all our customers.', '1,2,3'], none],
    ['is none of nothing', 2, [], none],
    ['is none of blanks', 2, [',', ' , '], none],
  ])('%s', (_, width, lines, found) => expect(find(width, ...lines)).toEqual(found))
})

describe('above it', () => {
  test.each([
    ['stands a title', 3, ['Our customers,,', 'a,b,c', '1,2,3'], at(1)],
    ['stands a title that is no row of the table', 3, ['Our customers', 'a,b,c', '1,2,3'], at(1)],
    ['stand blank lines', 2, ['', ',', 'a,b', '1,2'], at(2)],
    ['stand notes of half its width', 4, ['March,2026,,', 'a,b,c,d', '1,2,3,4'], at(1)],
    ['stands no record that is fuller', 4, ['1,2,3,', 'a,b,c,d', '1,2,3,4'], none],
    ['stands no record of a customer', 4, ['x,a@a.example,,', 'a,b,c,d', '1,2,3,4'], none],
    ['stands an address alone', 4, ['a@a.example,,,', 'a,b,c,d', '1,2,3,4'], at(1)],
    ['stand names with their values', 2, ['Name: x,Owner: y', 'a,b', '1,2'], at(1)],
    ['stands a value with its name beside a blank', 2, ['Name: x,', 'a,b', '1,2'], at(1)],
    ['stands nothing above a single column', 1, ['a@a.example', 'b'], none],
    ['stand five lines of several cells', 4, [...Array(5).fill('1,2,,'), 'a,b,c,d', '1,2,3,4'], at(5)],
    ['stand no six lines of several cells', 4, [...Array(6).fill('1,2,,'), 'a,b,c,d', '1,2,3,4'], none],
  ])('%s', (_, width, lines, found) => expect(find(width, ...lines)).toEqual(found))

  test('stand records, and a person is to say so where it names two columns that are known', () => {
    const record = 'x,a@a.example,3'
    expect(find(3, record, 'name,email,x', record)).toEqual({ index: null, below: 1 })
    expect(find(3, record, 'name,y,x', record)).toEqual(none)
  })
})

describe('a row below may name more', () => {
  test.each([
    ['with more names that are known and more cells', 4, ['Person,,Place,', 'name,email,city,x', '1,2,3,4'], at(1)],
    ['but not with as many names', 4, ['name,x,,', 'name,y,z,w', '1,2,3,4'], at(0)],
    ['but not with as few cells', 4, ['x,y,z,w', 'name,email,city,phone', '1,2,3,4'], at(0)],
    ['behind a blank line', 4, ['Person,,Place,', '', 'name,email,city,x', '1,2,3,4'], at(2)],
    ['behind a short note', 4, ['Person,,Place,', 'x,y,,', 'name,email,city,x'], at(2)],
    ['but not behind a full record', 4, ['Person,,Place,', 'x,y,z,', 'name,email,city,x'], at(0)],
    ['five rows further', 4, ['Person,,Place,', '', '', '', '', 'name,email,city,x'], at(5)],
    ['but not six', 4, ['Person,,Place,', '', '', '', '', '', 'name,email,city,x'], at(0)],
    ['and again', 6, ['Person,,Place,,,', 'name,email,x,,,', 'name,email,city,phone,y,z'], at(2)],
    ['but not with an address in it', 4, ['Person,,Place,', 'name,email,city,a@a.example', '1,2,3,4'], at(0)],
  ])('%s', (_, width, lines, found) => expect(find(width, ...lines)).toEqual(found))
})

describe('where nothing else names a column', () => {
  test.each([
    ['the first row does that is a name and nothing else', 4, ['', 'name', '1@a.example,2,3,4'], at(1)],
    ['but not a word', 4, ['title', '1@a.example,2,3,4'], none],
    ['but not a name below something else', 4, ['title', 'name', '1@a.example,2,3,4'], none],
    ['but not two names', 8, ['name,email', '1@a.example,2,3,4,5,6,7,8'], none],
    ['the name above a row of a single cell', 1, ['notes', 'x', 'y'], at(0)],
    ['the name above a header comes after it', 3, ['notes', 'a,b,c', '1,2,3'], at(1)],
  ])('%s', (_, width, lines, found) => expect(find(width, ...lines)).toEqual(found))
})

describe('names are told by what is below', () => {
  test.each([
    ['where there is nothing', 'a,b', [], true],
    ['where a column holds values', 'a,b', ['x,1', 'y,2'], true],
    ['where a column holds values, but for blanks', 'a,b', ['x,', 'y,2', 'z'], true],
    ['not where one cell of it is a word', 'a,b', ['x,1', 'y,z'], false],
    ['not where the name is a value too', 'a,7', ['x,1', 'y,2'], false],
    ['not where the column is blank', 'a,b', ['x,', 'y, '], false],
    ['not where the column has no name', 'a', ['x,1', 'y,2'], false],
    ['not where all are words', 'a,b', ['x,y', 'z,w'], false],
  ])('%s', (_, header, below, isTold) => {
    expect(isToldByContrast(header.split(','), rows(...below))).toBe(isTold)
  })
})
