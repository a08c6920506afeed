/** What can't be done with customers who are one, or may be. */
export const duplicates = {
  none: 'These two are no pair any more. Go back to the list of duplicates.',
  decided: 'Somebody else has decided about these two. Go on with the next pair.',
  sameCustomer: 'A customer can not be merged with itself. Choose two.',
  oneAlone: 'Tick at least two customers, the one that stays among them.',
  twice: 'One of these customers is named twice. Name each once.',
  noChoice: 'Name fields of a customer that the other one can give. Tags and notes keep what both have.',
  noMerge: 'There is no such merge.',
  unmerged: 'These customers were un-merged already.',
  planChanged: 'These customers have changed since you looked. Look at the preview again.',
  noneSure: 'No pair is this sure. There is nothing to merge.',
  noBulkMerge: 'There is no such bulk merge.',
  survivorDeleted: 'The customer with whom this one was merged was deleted. Restore it first, then un-merge them.',
}
