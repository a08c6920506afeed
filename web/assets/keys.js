// `/` puts the cursor into the search box, unless somebody is writing.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, select, textarea, [contenteditable]')) return
  const box = document.querySelector('search input')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
