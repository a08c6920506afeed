// A button that copies what stands in a field. Over plain http a browser may have no clipboard for pages: then the text
// is selected and copied as by its own menu.
// A page that came by a form and is shown once names where a reload leads, for that would send the form again.
const reloads = document.querySelector('[data-reloads]')
if (reloads) history.replaceState(null, '', reloads.dataset.reloads)
for (const button of document.querySelectorAll('[data-copy]')) {
  const field = document.getElementById(button.dataset.copy)
  button.hidden = false
  button.setAttribute('aria-live', 'polite')
  field.addEventListener('focus', () => field.select())
  button.addEventListener('click', async () => {
    field.select()
    if (navigator.clipboard) await navigator.clipboard.writeText(field.value)
    else document.execCommand('copy')
    button.textContent = button.dataset.copied
  })
}
