// The layers that keys open over any page: the palette (Ctrl+K) and the sheet of keys (?). Each is a page as well, which its
// link leads to where there are no scripts.
let layer

addEventListener('keydown', (event) => {
  const isMeant =
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k'
  const link = document.querySelector('[data-dialog="palette"]')
  if (!isMeant || !link) return
  event.preventDefault()
  open(link)
})

addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-dialog]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open(link)
})

async function open(link) {
  layer?.close()
  layer = document.createElement('dialog')
  layer.classList.add('dialog', 'arrives', link.dataset.dialog)
  layer.setAttribute('aria-label', link.querySelector('span').textContent)
  layer.addEventListener('keydown', move)
  layer.addEventListener('close', ({ target }) => target.remove())
  layer.addEventListener('click', (event) => event.target === layer && layer.close())
  document.body.append(layer)
  await htmx.ajax('GET', link.getAttribute('href'), { target: layer, swap: 'innerHTML' })
  layer.showModal()
}

/** Arrows walk through what is found; Enter in the field opens the first of it. No key reaches the page behind. */
function move(event) {
  event.stopPropagation()
  const field = layer.querySelector('input')
  const links = [...layer.querySelectorAll('.palette-found a')]
  const here = links.indexOf(document.activeElement)
  const steps = {
    Enter: () => event.target === field && (links[0]?.click() ?? true),
    ArrowDown: () => (links[here + 1] ?? links.at(-1))?.focus() ?? true,
    ArrowUp: () => (links[here - 1] ?? field)?.focus() ?? true,
  }
  if (field && steps[event.key]?.()) event.preventDefault()
}
