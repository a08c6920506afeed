// What a page shows of its forms is sent with them, so that the next version of the page shows it again: a part that
// somebody has unfolded stays so.
addEventListener(
  'toggle',
  ({ target }) => {
    const open =
      target instanceof Element && target.matches('[data-remembers]') && target.querySelector('[type="hidden"]')
    if (open) open.value = target.open ? 'open' : ''
  },
  true,
)

// A field with a list of suggestions only offers those that begin like what stands there. While one has the focus it is
// empty, with its value behind it in grey, so that all are offered; left empty, it has its value again.
const isPick = (element) => element instanceof HTMLInputElement && element.dataset.pick !== undefined

// Beside the elements, whose attributes the next version of the page may take away.
const before = new WeakMap()

addEventListener('focusin', ({ target }) => {
  if (!isPick(target)) return
  before.set(target, target.value)
  target.placeholder = target.value
  target.value = ''
})

addEventListener('focusout', ({ target }) => {
  if (isPick(target)) restore(target)
})

const enter = (event) => {
  // It is done with this column, and not with the page.
  event.preventDefault()
  event.target.blur()
}
const leave = ({ target }) => {
  target.value = ''
  target.blur()
}

addEventListener('keydown', (event) => {
  if (isPick(event.target)) ({ Enter: enter, Escape: leave })[event.key]?.(event)
})

// A form that is sent while one has the focus says what stood there.
addEventListener('formdata', ({ target, formData }) => {
  const pick = document.activeElement
  if (isPick(pick) && pick.form === target && pick.value === '') formData.set(pick.name, before.get(pick) ?? '')
})

function restore(pick) {
  if (pick.value === '') pick.value = before.get(pick) ?? ''
  pick.removeAttribute('placeholder')
}
