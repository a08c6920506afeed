import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const upload: Messages['imports']['upload'] = {
  about: '先看到檔案的各欄，再看到每筆記錄的結果。在那裡按「匯入」之前不會儲存任何內容。',
  aboutStraight: '您的檔案會直接匯入，不先查看各欄，也沒有預覽。',
  changeSetting: '更改這項設定',
  drop: '把檔案拖放到這裡',
  dropHint: '或任何頁面',
  choose: '選擇檔案',
  formats:
    '任何編碼的 CSV，以逗號、分號、定位字元或直線分隔；Excel 和 OpenDocument 活頁簿；網頁中的表格；vCard；也可用 gzip 壓縮',
  send: '繼續',
  over: '放開即可查看各欄',
  overHint: '尚未儲存。',
  overStraight: '放開即直接匯入',
  overStraightHint: '這是您的設定。匯入後可以復原。',
  sendAgain: '再次傳送',
  othersStarted: (count) => (count === 1 ? '已收到另一個檔案：' : `已收到其他 ${formatCount(count)} 個檔案：`),
  script: {
    waiting: '等待中',
    sending: '正在傳送',
    share: '{size} 的 {percent}%',
    sent: '已傳送，請稍候…',
    emptyFile: '這個檔案是空的，請檢查匯出的檔案。',
    brokenOff: '連線中斷。請再次傳送：只會匯入一次。',
    refused: '伺服器未能接收檔案。',
    cancelling: '正在取消…',
    cancelled: '已取消，沒有匯入任何內容。',
    cameWhole: '取消之前檔案已經收到。',
    showImport: '查看匯入',
    cancel: '取消',
    remove: '移除',
    oneOf: '已收到 {all} 個檔案中的 1 個。',
    someOf: '已收到 {all} 個檔案中的 {count} 個。',
  },
}
