import type { Messages } from '../../messages.ts'

export const views: Messages['customers']['views'] = {
  label: '檢視',
  shared: (name, by) => `${name}，由${by}分享`,
  save: '儲存檢視',
  saveAs: '另存為新檢視',
  saveChanges: '儲存修改',
  open: '這個檢視',
  name: '名稱',
  share: '與所有人分享',
  shareHint: '編輯者可以修改已分享的檢視。',
  go: '儲存檢視',
  rename: '儲存名稱',
  makeDefault: '開啟清單時顯示它',
  noDefault: '開啟清單時顯示所有客戶',
  delete: '刪除檢視',
  deleted: '檢視已刪除。',
}
