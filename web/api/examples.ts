const id = '019abc5e-7c1a-7b2c-8d3e-4f5a6b7c8d9e'
const otherId = '019abc5e-7c1b-7b2c-8d3e-4f5a6b7c8d9f'

/** What an operation may be sent, and what may stand in an address, by name. */
const examples: Readonly<Record<string, unknown>> = {
  ...{ id, firstId: id, secondId: otherId, field: 'city', outcome: 'review' },
  createCustomer: { values: { display_name: 'Ann Chan', email: 'ann@acme.example', city: 'Hong Kong' } },
  updateCustomer: { values: { city: 'Sha Tin' } },
  findSimilar: { values: { display_name: 'Ann Chan', company_primary: 'Acme' } },
  confirmCountry: { country: 'HK' },
  confirmCountries: { country: 'HK' },
  detectCountries: { apply: false, limit: 500 },
  restoreCustomer: { version: 7 },
  deleteCustomer: { version: 7 },
  chooseMapping: { fields: ['email', 'display_name', null] },
  remapImport: { fields: ['email', 'display_name', null] },
  rereadImport: { choices: { encoding: 'gb18030' } },
  readSample: { choices: { encoding: 'gb18030' } },
  createAutomaticImport: { name: 'Weekly leads', prefix: 'weekly-leads/', preview: true },
  updateAutomaticImport: { isPaused: true },
  applySuggestions: { reason: 'email.misspelt-domain', rows: 63 },
  fixReviewGroup: { reason: 'email.misspelt-domain', value: '@gmial.com', becomes: 'gmail.com', rows: 14 },
  ignoreReviewGroup: { reason: 'email.placeholder', value: 'n/a', rows: 3 },
  fixReviewRow: { cells: ['ann@acme.example', 'Ann Chan'] },
  chooseCustomer: { customerId: id },
  createView: { name: 'Leads of Hong Kong', isShared: true, state: { status: 'lead', country: 'HK', sort: 'created' } },
  updateView: { name: 'Leads', state: { status: 'lead' } },
  chooseDefaultView: { id },
  createNote: { text: 'Met at the fair. @bob@acme.example asks for a quote.' },
  updateNote: { text: 'Met at the fair in May.' },
  startBulkEdit: { ids: [id, otherId], action: 'add-tags', value: 'vip, spring' },
  startBulkMerge: { atLeast: 'same' },
  mergeCustomers: { survivorId: id, losers: [{ id: otherId }] },
  previewMerge: { survivorId: id, losers: [{ id: otherId }] },
  updateAccount: { name: 'Ann Chan' },
  runScheduledWork: { name: 'system.sweep' },
  inviteUser: { email: 'bob@acme.example', role: 'viewer' },
  updateUser: { role: 'editor' },
  createToken: { name: 'Nightly export', scopes: ['read'], days: 90 },
  createServiceToken: { name: 'Web shop', scopes: ['read', 'write'], days: 365, role: 'editor' },
}

export const exampleOf = (name: string): unknown => (Object.hasOwn(examples, name) ? examples[name] : undefined)
