/** How an import treats existing customers. */
export const settings = {
  modes: {
    both: 'Create new customers and update existing ones',
    create: 'Only create new customers',
    update: 'Only update existing customers',
  },
  modeHints: {
    both: 'Every record is imported.',
    create: 'Records of existing customers are skipped.',
    update: 'Records of new customers are skipped.',
  },
  keys: {
    external_id: 'External id',
    email: 'E-mail',
    youtube: 'YouTube handle or channel',
    phone: 'Phone, with the same name',
  },
  rules: { overwrite: 'Overwrite', fill: 'Fill blanks only', never: 'Never change' },
  customFields: 'Custom fields',
  matchBy: {
    label: 'Match customers by',
    keys: {
      external_id: 'external id',
      email: 'e-mail',
      youtube: 'YouTube handle or channel',
      phone: 'phone and name',
    },
    sentence: (keys: readonly string[]) =>
      keys.length === 0
        ? 'Customers are matched by Harbour id only.'
        : `Customers are matched by Harbour id, then by ${keys.join(', then by ')}.`,
  },
  fields: {
    label: 'Fields',
    fill: (fields: string) => `Only blanks are filled: ${fields}.`,
    never: (fields: string) => `Never changed for existing customers: ${fields}.`,
    any: 'any field',
    anyBut: (fields: string) => `any field but ${fields}`,
  },
  emptyCells: { label: 'Empty cells', clear: 'An empty cell clears its field.' },
  edits: { label: 'Edits by people', protected: 'Values last edited by a person are kept.' },
  defaults: {
    label: 'Every record',
    owner: (owner: string) => `owner ${owner}`,
    source: (source: string) => `source ${source}`,
    country: (country: string) => `country ${country}`,
    tags: (tags: readonly string[]) => `tags ${tags.join(', ')}`,
    sentence: (parts: readonly string[]) => `Added to every record: ${parts.join('; ')}.`,
  },
}
