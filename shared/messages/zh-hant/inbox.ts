import type { Texts } from '../text.ts'

export const inbox: Texts['inbox'] = {
  none: '找不到這項自動匯入。',
  noName: '請命名',
  noPrefix: '請填寫檔案名稱的開頭，例如 weekly-leads/',
  prefixTaken: '另一項自動匯入已使用這個開頭，請用更長或不同的開頭。',
}
