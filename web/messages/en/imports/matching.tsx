/** Texts of the part of the import form that says how records are matched with existing customers. */
export const matching = {
  mode: 'What the import may do',
  keys: 'Match customers by',
  keysHint: 'The Harbour id always comes first. What is not chosen here is not used for matching.',
  firstKey: 'First by',
  nextKey: 'Then by',
  noKey: 'Nothing',
  rules: 'When a customer already has a value',
  rulesHint: 'A new customer gets everything in the record. Tags and further phones are added, not replaced.',
  allFields: 'All fields',
  someFields: 'Different for some fields',
  asAllFields: 'Same as all fields',
  care: 'Protect existing values',
  protectEdits: 'Keep what people have edited',
  protectEditsHint: 'A field that was last changed by a person keeps its value.',
  clearEmpty: 'Empty cells clear the field',
  clearEmptyHint:
    'Except the fields to match by, the type, the status and “do not contact”. When this is off, empty cells change nothing.',
}
