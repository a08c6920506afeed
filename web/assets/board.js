// The board of customers by status. A card is dragged to another column, or moved there by Shift and an arrow; arrows
// alone walk. What is moved is one bulk edit, which the toast undoes.
const board = () => document.querySelector('[data-board]')
const cardOf = (element) => element.closest?.('[data-card]')
const columnOf = (element) => element.closest?.('.board-column')
const columns = () => [...board().querySelectorAll('.board-column')]
const cardsIn = (column) => [...column.querySelectorAll('[data-card]')]

/** The card that was moved, by its id. The answer may be a whole page: somebody was faster than the scripts. */
const movedKey = 'board-moved'

/** Puts the card there at once; the answer puts everything where it belongs. */
function move(card, column) {
  const form = document.getElementById('board-move')
  if (!form || !column || column === columnOf(card)) return false
  sessionStorage.setItem(movedKey, card.dataset.card)
  column.querySelector('[data-cards]').prepend(card)
  form.elements.ids.value = card.dataset.card
  form.elements.setStatus.value = column.dataset.status
  form.requestSubmit()
  focusOn(card)
  return true
}

function focusOn(card) {
  card?.querySelector('a').focus()
  return card !== undefined
}

function walkColumns(card, step) {
  const all = columns()
  const at = cardsIn(columnOf(card)).indexOf(card)
  for (let n = all.indexOf(columnOf(card)) + step; all[n]; n += step) {
    const cards = cardsIn(all[n])
    if (cards.length > 0) return focusOn(cards[Math.min(at, cards.length - 1)])
  }
  return true
}

function walkCards(card, step) {
  const cards = cardsIn(columnOf(card))
  focusOn(cards[cards.indexOf(card) + step])
  return true
}

const moveBy = (card, step) => {
  const all = columns()
  return move(card, all[all.indexOf(columnOf(card)) + step])
}

const keys = {
  ArrowRight: (card) => walkColumns(card, 1),
  ArrowLeft: (card) => walkColumns(card, -1),
  ArrowDown: (card) => walkCards(card, 1),
  ArrowUp: (card) => walkCards(card, -1),
  j: (card) => walkCards(card, 1),
  k: (card) => walkCards(card, -1),
}
const keysWithShift = { ArrowRight: (card) => moveBy(card, 1), ArrowLeft: (card) => moveBy(card, -1) }

addEventListener(
  'keydown',
  (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !board()) return
    const act = (event.shiftKey ? keysWithShift : keys)[event.key]
    const card = cardOf(event.target)
    // j goes into the board.
    const isDone = card ? act?.(card) : act && event.target === document.body && focusOn(cardsIn(board())[0])
    if (!isDone) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

addEventListener('dragstart', ({ target, dataTransfer }) => {
  const card = cardOf(target)
  if (!card || !document.getElementById('board-move')) return
  dataTransfer.effectAllowed = 'move'
  dataTransfer.setData('text/x-customer', card.dataset.card)
})

const isCard = ({ dataTransfer }) => dataTransfer?.types.includes('text/x-customer')
const showOver = (column) => {
  for (const one of board()?.querySelectorAll('.board-column') ?? []) one.classList.toggle('is-over', one === column)
}

addEventListener('dragover', (event) => {
  const column = columnOf(event.target)
  if (!isCard(event)) return
  showOver(column)
  if (column) event.preventDefault()
})
addEventListener('dragend', () => showOver(undefined))
addEventListener('drop', (event) => {
  if (!isCard(event)) return
  event.preventDefault()
  const card = document.getElementById(`card-${event.dataTransfer.getData('text/x-customer')}`)
  if (card) move(card, columnOf(event.target))
  showOver(undefined)
})

function focusOnMoved() {
  const id = sessionStorage.getItem(movedKey)
  sessionStorage.removeItem(movedKey)
  if (id && board()) focusOn(document.getElementById(`card-${id}`) ?? undefined)
}

document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  if (ctx.sourceElement?.id === 'board-move') focusOnMoved()
})
focusOnMoved()
