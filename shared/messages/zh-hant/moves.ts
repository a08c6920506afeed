import type { Texts } from '../text.ts'

const running = '這次匯入正在進行。請等待完成，或取消匯入。'

export const moves: Texts['moves'] = {
  planning: running,
  cleaning: running,
  resolving: running,
  applying: running,
  finishing: running,
  waiting: '這次匯入正等待您確認各欄。請確認，或取消匯入。',
  ready: '這次匯入仍在預覽。請匯入，或取消。',
  finished: '這次匯入已完成。如不要匯入的內容，請復原。',
  failed: '這次匯入已停止。請繼續，或復原已寫入的內容。',
  cancelled: '這次匯入已取消。請繼續，或復原已寫入的內容。',
  undoing: '這次匯入正在復原，請等待完成。',
  undone: '這次匯入已復原，請先重做匯入。',
  unusable: '按目前的讀法，這個檔案不能使用。請改變讀法，或修正檔案後再匯入。',
  swept: '這次匯入餘下的工作已不再保留。請復原，然後再匯入。',
  fixed: '這次匯入只含已修正的列，請在其檔案的匯入中處理。',
  released: '尚未處理的列需要再次核對，請在那裡決定。',
  fixing: '這次匯入的待核對列正在修正，請等待完成。',
}
