/** What can't be done with automatic imports. */
export const inbox = {
  none: 'There is no such automatic import.',
  noName: 'Give it a name',
  noPrefix: 'Say what the names of its files begin with, such as weekly-leads/',
  prefixTaken: 'Another automatic import has this prefix. Choose a longer or a different one.',
}
