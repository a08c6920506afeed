import type { Texts } from '../text.ts'

const running = '这次导入正在进行。请等待完成，或取消导入。'

export const moves: Texts['moves'] = {
  planning: running,
  cleaning: running,
  resolving: running,
  applying: running,
  finishing: running,
  waiting: '这次导入正等您确认各列。请确认，或取消导入。',
  ready: '这次导入仍在预览。请导入，或取消。',
  finished: '这次导入已完成。如果不要导入的内容，请撤销。',
  failed: '这次导入已停止。请继续，或撤销已写入的内容。',
  cancelled: '这次导入已取消。请继续，或撤销已写入的内容。',
  undoing: '这次导入正在撤销，请等待完成。',
  undone: '这次导入已撤销，请先重做导入。',
  unusable: '按目前的读法，这个文件不能使用。请改变读法，或修正文件后再导入。',
  swept: '这次导入剩下的工作已不再保留。请撤销，然后再导入。',
  fixed: '这次导入只含已修正的行，请在其文件的导入中处理。',
  released: '尚未处理的行需要再次核对，请在那里决定。',
  fixing: '这次导入的待核对行正在修正，请等待完成。',
}
