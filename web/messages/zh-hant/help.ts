import type { Messages } from '../messages.ts'

export const help: Messages['help'] = {
  title: '說明',
  open: '這一頁的說明',
  contents: '章節',
  about: '每章說明一件事怎樣做。',
  chapters: {
    import: {
      title: '匯入檔案',
      steps: [
        '把試算表拖放到任何一頁，或按{importFile}。這時還未儲存任何資料。',
        '在{columnsStep}查看每欄會變成甚麼。不對的話請選其他欄位，或選{dontImport}。',
        '在{previewStep}先看每一列會新增或更改甚麼。',
        '下方按鈕寫明會新增和更新多少位客戶，按下即可。其後{reportStep}會逐一計算檔案每一列的結果。',
        '匯入可在其報告中復原。其後由人修改的內容會保留並列出。',
        '再次匯入同一檔案不會有任何改變。信得過某個檔案後，{straightAway}可省去各欄和預覽。',
      ],
    },
    fix: {
      title: '修正需要核對的列',
      steps: [
        '未能決定的列會留在{review}，連同儲存格、行號和原因。原因相同的列放在一起。',
        '打開一組：建議合適時，按{apply}便套用到整組。',
        '否則打開一列，輸入正確內容，再按{fix}。{ignore}會關閉不是客戶的列。',
        '勾選{remember}，以後的檔案會同樣修正。{rules}列出這些規則，也可在那裡移除。',
        '{undo}會取消剛才所做的。',
      ],
    },
    find: {
      title: '尋找客戶',
      steps: [
        '按{key:/}，輸入姓名、公司、電郵或電話的一部分，怎樣寫都可以。',
        '{key:Ctrl K}打開{palette}：按名稱找客戶、頁面、檢視和操作。',
        '{filter}（或按{key:f}）可按任何欄位收窄清單：是、包含、空白、某日之前、若干日內。',
        '每個篩選都顯示在清單上方，按叉號移除。{columns}選擇清單顯示甚麼。',
        '{companies}（或依次按{key:g}和{key:o}）每間公司一行，名稱怎樣寫都歸在一起。公司頁面列出所有人員、備註和任務；{renameCompany}可一次更改全部人員的公司名稱。',
        '{statistics}的每個數字都連到相關客戶。',
      ],
    },
    views: {
      title: '把清單存為檢視',
      steps: [
        '按需要篩選和排序，再按{saveView}並命名。它會成為清單上方的分頁。',
        '{shareView}讓所有同事都看到。',
        '在{thisView}可改名或刪除，或選{openWithIt}。',
      ],
    },
    work: {
      title: '筆記、任務和今日',
      steps: [
        '{today}顯示要聯絡誰、有甚麼待辦：您的任務、您的客戶的跟進，以及誰提及您。',
        '在客戶頁面寫筆記，再按{addNote}。輸入{key:@}可提及同事，對方會在{today}看到。',
        '在{nextStep}按{addTask}，寫下要做甚麼、由誰做、何時做。{repeats}讓它定期再來。',
        '按圓圈完成任務或跟進；{undo}可重新打開。{tasks}列出全部。',
        '在清單中按{key:x}選取客戶，一起修改標籤、負責人、狀態或跟進。{bulkEdits}列出每次修改，並可{undo}。',
      ],
    },
    duplicates: {
      title: '合併重複客戶',
      steps: [
        '{duplicates}顯示可能是同一位的兩位客戶，以及支持和反對的理由。',
        '選擇保留哪一位，再按{merge}、{notSame}或{later}。',
        '{mergeMany}先預覽，再合併所有夠肯定的組合。',
        '在客戶頁面可取消合併，兩位都回復原樣。',
      ],
    },
    export: {
      title: '匯出',
      steps: [
        '清單上方的{exportAll}匯出所有客戶，或篩選出來的客戶。',
        '{workbook}保留電話和開頭的零。每個檔案都可原樣再匯入。',
        '只匯出選取的客戶時，按清單下方的{exportSelected}。',
      ],
    },
    account: {
      title: '您的帳戶與安全',
      steps: [
        '在{account}可更改姓名、密碼、{language}和{timeZone}。',
        '{twoSteps}會在密碼之後要求手機上的驗證碼。請把恢復碼放在別處。',
        '{passkeys}讓您用指紋、面容或 PIN 登入，不用密碼。',
        '那裡也列出您在哪裡登入；不認得的，按{endSession}結束。',
        '{key:?}顯示所有{keys}。',
      ],
    },
    team: {
      title: '邀請同事',
      steps: [
        '管理員打開{users}，按{invite}。連結由您自行傳送。',
        '檢視者可查看和匯出；編輯者還可匯入和修改；管理員還可邀請。',
        '{resetLink}幫助忘記密碼的人。{disable}會立即終止存取，也可恢復。',
        '{fileDrop}說明其他程式把檔案放在哪裡，便會自動匯入。',
      ],
    },
    safety: {
      title: '保障安全與私隱',
      steps: [
        '在{users}勾選{everybodyNeedsIt}，便無人能只用密碼登入。',
        '{networks}決定用戶和程式可從哪裡連線。您不會把自己關在外面。',
        '{auditLog}記下誰做了甚麼，以及甚麼被拒絕。它可以匯出，沒有人能更改。',
        '有人要求被遺忘時，在其客戶頁面清除，連同保留的檔案中的列。{erasedPeople}列出時間，並可在對方同意後讓其再次加入。',
        '程式憑{tokens}連線，並由{webhooks}得知變更。每一個都可單獨終止。',
        '{system}顯示各部分是否正常、最近備份的時間，以及磁碟用了多少。',
      ],
    },
  },
}
