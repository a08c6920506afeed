import type { Texts } from '../text.ts'

export const inbox: Texts['inbox'] = {
  none: '没有这项自动导入。',
  noName: '请命名',
  noPrefix: '请填写文件名的开头，例如 weekly-leads/',
  prefixTaken: '另一项自动导入已使用这个开头，请用更长或不同的开头。',
}
