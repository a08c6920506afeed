import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

type Inbox = Messages['inbox']

const automaticImports: Inbox['automaticImports'] = {
  title: '自動匯入',
  about: '放到這些位置的檔案，會按第一個檔案的方式匯入。',
  emptyTitle: '尚未有自動匯入',
  empty: '先匯入一個檔案，再在其頁面按「自動匯入」，以後的檔案便會以同樣方式匯入。',
  showImports: '顯示匯入',
  paused: '已暫停',
  dropAt: '檔案放到',
  waitThere: '恢復前檔案會在那裡等候',
  settings: '設定',
  lastFile: '上一個檔案',
  noFile: '尚未有',
  runs: (count) => `至今 ${formatCount(count)} 個檔案`,
  pause: '暫停',
  resume: '恢復',
  remove: '刪除',
  preview: '每個檔案都先預覽，然後才儲存。',
}

const automate: Inbox['automate'] = {
  title: '設為自動匯入',
  about: '放到以下資料夾的檔案，會按這次匯入的方式匯入。',
  import: '這次匯入',
  name: '名稱',
  prefix: '資料夾，或檔案名稱的開頭',
  prefixHint: (folder) => `在檔案投放區的 ${folder} 之下。以斜線結尾即為資料夾。`,
  preview: '匯入前先預覽',
  submit: '設為自動',
}

const fileDrop: Inbox['fileDrop'] = {
  title: '檔案投放區',
  about: '把檔案放到儲存貯體，便會匯入。',
  how: (folder, bucket) => (
    <>
      用任何 S3 用戶端，把檔案放到儲存貯體 {bucket} 的 {folder} 之下。數秒內會被發現、複製並匯入。Harbour
      讀取的是副本，您可以刪除或取代原檔案。
    </>
  ),
  keysOpen: '以下金鑰只能存取該資料夾。',
  commandLine: '使用 AWS 命令列',
  otherClients: '使用其他用戶端',
  endpoint: '端點',
  endpointOfAws: 'AWS 的端點',
  bucket: '儲存貯體',
  folder: '資料夾',
  region: '區域',
  addressing: '定址方式',
  byPath: '以路徑，不以主機名稱',
  keys: '金鑰',
  askForKeys: '請向管理員索取可寫入這個資料夾的金鑰。',
  accessKey: '存取金鑰',
  secretKey: '私密金鑰',
  show: '顯示',
}

export const inbox: Inbox = { automaticImports, automate, fileDrop }
