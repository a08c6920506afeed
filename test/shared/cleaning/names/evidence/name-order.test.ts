import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'
import { orderOfNames, orderOfPair } from '../../../../../shared/cleaning/names/evidence/name-order.ts'

/** The family name behind a bar; a dash where the name is kept whole. */
function show(header: string, column: readonly string[], name: string): string {
  const { first, last } = readPersonName(name, orderOfNames(header, [...column, name]))
  return first === null || last === null ? '-' : `${first} | ${last}`
}

// Names that can be read one way only, the family name in front.
const polish = ['Nowak Anna', 'Wiśniewska Grażyna', 'Kaczmarczyk Zofia', 'Dvořáková Jana', 'Yılmaz Ayşe']
const estonian = ['Tamm Kadri', 'Saar Reet', 'Kuusk Triin', 'Ilves Urmas']
const spanish = ['García Beatriz', 'Ortega Rocío', 'Navarro Julián', 'Serrano Álvaro']
const hungarian = ['Nagy Zoltán', 'Szabó Éva', 'Horváth Gábor', 'Kovács Ildikó']
const indian = ['Sharma Priya', 'Deshmukh Rohit', 'Iyer Kavita', 'Verma Sunita']
const japanese = ['Tanaka Hiroshi', 'Suzuki Keiko', 'Mori Yuko', 'Ueda Takashi']
const russian = ['Петров Иван', 'Ковалёва Мария', 'Смирнова Ольга']
const western = ['Anna Nowak', 'Grażyna Wiśniewska', 'Jana Dvořáková', 'Zoltán Nagy', 'Priya Sharma']

test.each([
  [polish, 'Mazur Robert', 'Robert | Mazur'],
  [polish, 'Lewandowska-Kruk Iga', 'Iga | Lewandowska-Kruk'],
  [polish, 'Zając-Nowak Iga', 'Iga | Zając-Nowak'],
  [polish, 'Lis Kinga', 'Kinga | Lis'],
  [polish, 'Sikora Nela', 'Nela | Sikora'],
  [polish, 'Kot Jan', 'Jan | Kot'],
  [polish, 'Thomas Marek', 'Marek | Thomas'],
  [polish, 'Krawiec Daniel', 'Daniel | Krawiec'],
  [polish, 'mgr Piotr Zając', 'Piotr | Zając'],
  [polish, 'Jurek Bernard', 'Bernard | Jurek'],
  [polish, 'Zięba Anna Maria', 'Anna Maria | Zięba'],
  [estonian, 'Kask Liis', 'Liis | Kask'],
  [estonian, 'Rebane Mart', 'Mart | Rebane'],
  [spanish, 'Vega Martín', 'Martín | Vega'],
  [spanish, 'Cruz Santiago', 'Santiago | Cruz'],
  [hungarian, 'Bíró Simon', 'Simon | Bíró'],
  [hungarian, 'Fodor Dávid', 'Dávid | Fodor'],
  [indian, 'Kulkarni Om', 'Om | Kulkarni'],
  [indian, 'Pawar Swara', 'Swara | Pawar'],
  [japanese, 'Kanda Michio', 'Michio | Kanda'],
  [russian, 'Мазур Роберт', 'Роберт | Мазур'],
  [russian, 'Заяц Нина', 'Нина | Заяц'],
])('among names with the family name in front (%j) %s is %s', (column, name, parts) => {
  expect(show('Klient', column, name)).toBe(parts)
})

test.each([
  ['a name that speaks against them', polish, 'Anna Kowalska'],
  ['one with a given name in front', polish, 'Grażyna Mazur'],
  ['a particle in front', polish, 'van Bergen'],
  ['a particle in the middle', polish, 'Ludwig van Beethoven'],
  ['an initial', polish, 'Mazur R.'],
  ['an initial in the middle', polish, 'Mazur K. Robert'],
  ['three words, of which the second is no given name', polish, 'Mazur Kruk Robert'],
  ['four words', polish, 'Mazur Anna Maria Iga'],
  ['a family name of East Asia behind', polish, 'Mei Chan'],
  ['one word', polish, 'Mazur'],
  ['a title', polish, 'mgr Wrona Robert'],
])('%s is kept whole among them', (_, column, name) => {
  expect(show('Klient', Array.from({ length: 4 }, () => column).flat(), name)).toBe('-')
})

test.each([
  ['capitals', 'Robert MAZUR', 'Robert | MAZUR'],
  ['capitals in front', 'MAZUR Robert', 'Robert | MAZUR'],
  ['a comma', 'Mazur, Robert', 'Robert | Mazur'],
])('what %s say holds among others', (_, name, parts) => {
  for (const column of [polish, western]) expect(show('Klient', column, name)).toBe(parts)
})

test.each([
  ['the usual order', western, 'Robert | Mazur'],
  ['too few to tell', ['Anna Nowak'], 'Robert | Mazur'],
  ['names that can be either', ['Thomas Martin', 'James Lewis', 'Robert Scott'], 'Robert | Mazur'],
  ['one slip among ten', [...western, ...western, 'Nagy Zoltán'], 'Robert | Mazur'],
])('%s: a name is read as it stands', (_, column, parts) => {
  expect(show('Customer', column, 'Robert Mazur')).toBe(parts)
})

test.each([
  ['both orders', [...polish, ...western]],
  ['a few of the other order', [...western, ...western, 'Nagy Zoltán', 'Szabó Éva']],
  ['a few of the usual order', [...polish, ...estonian, 'Anna Nowak']],
  ['one or two that are turned, and no other', ['Nowak Anna']],
  ['commas', ['Nowak, Anna', 'Lis, Iga', 'Kruk, Jan']],
])('%s: what can be either is kept whole, all else is read as alone', (_, column) => {
  expect(show('Customer', column, 'Mazur Robert')).toBe('-')
  expect(show('Customer', column, 'Lakshmi Sharma')).toBe('Lakshmi | Sharma')
  expect(show('Customer', column, 'Kowalska Grażyna')).toBe('-')
})

test.each([
  ['Nazwisko i imię', ['Nowak Anna'], 'Robert | Mazur'],
  ['Name, Vorname', ['Schmidt Anna'], 'Robert | Mazur'],
  ['Last name, First name', ['Nowak, Anna', 'Lis, Iga', 'Kruk, Jan'], 'Robert | Mazur'],
  ['Apellidos y nombre', spanish, 'Robert | Mazur'],
  // Said, and by no name shown.
  ['Nom et prénom', ['Martin Thomas'], '-'],
  ['Nom et prénom', ['Anna Nowak', 'Jana Dvořáková', 'Priya Sharma'], '-'],
  ['Imię i nazwisko', polish, '-'],
  ['Imię i nazwisko', ['Marek Wrona'], 'Mazur | Robert'],
  ['Name', ['Marek Wrona'], 'Mazur | Robert'],
])('under %s, among %j, Mazur Robert is %s', (header, column, parts) => {
  expect(show(header, column, 'Mazur Robert')).toBe(parts)
})

test.each([
  ['streets', ['Main Street 5', 'Lis Iga 7', 'Nowak Anna 9', 'Kruk Jan 1']],
  ['addresses', ['anna@nowak.pl', 'iga@lis.pl', 'zofia@kruk.pl']],
  ['single words', ['Nowak', 'Lis', 'Kruk', 'Szabó Éva']],
  ['nothing', []],
])('a column of %s has no order', (_, column) => {
  expect(orderOfNames('Klient', column)).toBeUndefined()
})

test.each([
  ['Zając-Nowak', 'Iga', 'family-first'],
  ['Horvat', 'Ivana', 'family-first'],
  ['Wiśniewska', 'Nela', 'family-first'],
  ['Petrović', 'Rade', 'family-first'],
  ['Nela', 'Wiśniewska', 'given-first'],
  ['Iga', 'Zając', 'given-first'],
  ['Mazur', 'Robert', null],
  ['Thomas', 'Martin', null],
  ['Kowalska', 'Wiśniewska', null],
  ['Anna', 'Maria', null],
  ['Kim', 'Lee', null],
  ['Zorblax', 'Quist', null],
])('of %s %s alone the order is %s', (front, end, order) => {
  expect(orderOfPair(front, end)).toBe(order)
})

test('a name beside a title says nothing of the order of its column', () => {
  expect(show('Klient', [...polish, 'mgr Piotr Zając', 'Dr. Anna Nowak'], 'Mazur Robert')).toBe('Robert | Mazur')
})
