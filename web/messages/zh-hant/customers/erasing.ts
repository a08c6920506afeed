import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

export const erasing: Messages['customers']['erasing'] = {
  download: '這位客戶的全部資料（ZIP）',
  open: '清除…',
  title: (name) => `清除 ${name}`,
  about: '用於有人要求不保留其任何資料時。如只想把客戶移出清單，請改為刪除。',
  goes: '以下將永久消失',
  lost: {
    customers: (count) =>
      count === 1
        ? '這位客戶，連同所有欄位及其來源'
        : `這位客戶及併入的 ${formatCount(count - 1)} 位客戶，連同所有欄位及其來源`,
    changes: (count) => `${formatCount(count)} 項修改歷程`,
    notes: (count) => `${formatCount(count)} 則備註`,
    tasks: (count) => `${formatCount(count)} 項任務`,
    merges: (count) => `${formatCount(count)} 次合併`,
    records: (count, files) =>
      `${formatCount(files)} 個匯入檔案中 ${formatCount(count)} 筆記錄的儲存格，包括存檔：每筆只留下空白列，並會略過`,
    reviewRows: (count) => `${formatCount(count)} 列待核對並帶有其識別資料的資料`,
  },
  stays: '以下會保留',
  kept: [
    '曾有人被清除，由誰在何時清除，以及以上數目',
    '其電郵、電話連姓名、ID 及頻道的加密雜湊值，用於在日後的檔案中略過此人',
    '備份，直至過期；備有清除名單的還原不會帶回此人',
    '在關於他人的備註或附註中出現的姓名',
    '以此人姓名命名的檔案、檢視或不屬任何客戶的任務，包括匯入頁面、審計記錄和通知中的檔案名稱',
  ],
  never:
    '此操作不能復原。無論復原或重做匯入、再次匯入同一檔案，或在備有清除名單時還原備份，都不會帶回此人。沒有電郵、電話、ID 或頻道的人無從辨認，可能再次進來。',
  type: (name) => `輸入「${name}」以清除`,
  submit: '永久清除',
  list: {
    title: '已清除的人',
    about: '已清除的人在此不再有姓名。',
    none: '尚未清除任何人。',
    erased: '已清除客戶。存檔中的記錄稍後會清空。',
    lifted: '已解除：日後的檔案可以再次加入此人。',
    when: '時間',
    by: '執行者',
    what: '清除內容',
    state: '狀態',
    counts: (customers, records) => `${formatCount(customers)} 位客戶，${formatCount(records)} 筆記錄`,
    done: '已清除',
    toBlank: (count) => `仍有 ${formatCount(count)} 筆記錄在存檔中`,
    isLifted: '已解除',
    lift: '有人同意再次成為客戶',
    liftAbout: '之後檔案和用戶可以再次加入此人。已清除的資料不會回來。',
    known: '對方曾用的電郵地址、ID 或頻道，或電話（以 + 開頭）和姓名',
    liftSubmit: '解除',
  },
}
