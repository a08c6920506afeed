// What a person has sent or opened, and no answer comes, says so until one does. A part that asks for itself says it in its
// own words.
const asksForItself = (element) => element.closest?.('[data-live], #notices')

const show = (isShown) => {
  const words = document.getElementById('no-answer')
  if (words) words.hidden = !isShown
}

document.addEventListener('htmx:error', ({ target, detail }) => {
  if (detail.ctx && !asksForItself(target)) show(true)
})
document.addEventListener('htmx:after:swap', () => show(false))
