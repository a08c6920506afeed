/** Texts of the country of a customer that nobody has stated, and of what speaks for it. */
export const country = {
  inferred: 'inferred, not stated in the data',
  probably: (name: string) => `probably ${name}`,
  contradictory: 'what the record says points to several countries',
  confirm: (name: string) => `Confirm ${name}`,
  useIt: (name: string) => `Use ${name}`,
  speaksFor: 'speaks for',
  speaksAgainst: 'speaks against it, for',
  kinds: {
    phone: 'Phone',
    domain: 'Domain',
    'mail-provider': 'Mail provider',
    'address-country': 'Address',
    'address-script': 'Script of the address',
    'address-words': 'Word of the address',
    city: 'City',
    region: 'Region',
    'postal-code': 'Postal code',
    'legal-form': 'Legal form',
    'name-script': 'Script of the name',
  },
  scripts: {
    Hans: 'simplified Chinese',
    Hant: 'traditional Chinese',
    Hani: 'Chinese characters',
  },
  among: (names: readonly string[]) => names.join(', '),
  allInferred: 'The countries of these customers are inferred, not stated in the data.',
  confirmedSome: (count: string) =>
    `${count} countries are confirmed. These are still inferred: confirm them too, as many at a time.`,
  confirmAll: (count: string) => `Confirm all ${count}`,
  confirmFound: 'Confirm all that are found',
}
