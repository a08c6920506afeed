import { expect, test } from 'vitest'
import { wordsOfStreets } from '../../../../shared/cleaning/detect-country/street-words.ts'

test.each<[line: string, word: string, languages: string]>([
  ['Hauptstrasse 7', 'hauptstrasse', 'de'],
  ['Bahnhofstraße 12a', 'bahnhofstraße', 'de'],
  ['Lange Straße 5', 'straße', 'de'],
  ['Judengasse 1', 'judengasse', 'de'],
  ['Am Ring 3', 'ring', 'de'],
  ['12 rue de la Paix', 'rue', 'fr'],
  ['Calle Mayor 8', 'calle', 'es'],
  ['Kalverstraat 92', 'kalverstraat', 'nl'],
  ['Herengracht 1', 'herengracht', 'nl'],
  ['Drottninggatan 5', 'drottninggatan', 'sv'],
  ['Birger Jarlsvägen 5', 'jarlsvagen', 'sv'],
  ['Aleksanterinkatu 9', 'aleksanterinkatu', 'fi'],
  ['Nygade 4', 'nygade', 'da no'],
  ['Søvej 2', 'søvej', 'da no'],
  ['Nyvej 2', 'nyvej', 'da no'],
  ['Đường Lê Lợi', 'đuong', 'vi'],
])('%s has the word %s, of %s', (line, word, languages) => {
  expect(wordsOfStreets(line)).toEqual([{ word, languages }])
})

test.each(['1 Elm Road', '5 Ridge Lane', 'PO Box 12', 'Flat B, 3/F', 'Wan Chai', ''])('%j has none', (line) => {
  expect(wordsOfStreets(line)).toEqual([])
})
