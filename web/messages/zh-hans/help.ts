import type { Messages } from '../messages.ts'

export const help: Messages['help'] = {
  title: '帮助',
  open: '本页的帮助',
  contents: '章节',
  about: '每章说明一件事怎么做。',
  chapters: {
    import: {
      title: '导入文件',
      steps: [
        '把电子表格拖放到任意页面，或按{importFile}。这时还没有保存任何数据。',
        '在{columnsStep}查看每列会变成什么。不对的话请选其他字段，或选{dontImport}。',
        '在{previewStep}先看每一行会新增或更改什么。',
        '下方按钮写明会新增和更新多少位客户，按下即可。之后{reportStep}会逐一统计文件每一行的结果。',
        '导入可以在其报告中撤销。之后由人修改的内容会保留并列出。',
        '再次导入同一文件不会有任何改变。信得过某个文件后，{straightAway}可省去各列和预览。',
      ],
    },
    fix: {
      title: '修正需要核对的行',
      steps: [
        '未能决定的行会留在{review}，连同单元格、行号和原因。原因相同的行放在一起。',
        '打开一组：建议合适时，按{apply}便应用到整组。',
        '否则打开一行，输入正确内容，再按{fix}。{ignore}会关闭不是客户的行。',
        '勾选{remember}，以后的文件会同样修正。{rules}列出这些规则，也可在那里移除。',
        '{undo}会取消刚才所做的。',
      ],
    },
    find: {
      title: '查找客户',
      steps: [
        '按{key:/}，输入姓名、公司、邮箱或电话的一部分，怎么写都可以。',
        '{key:Ctrl K}打开{palette}：按名称找客户、页面、视图和操作。',
        '{filter}（或按{key:f}）可按任意字段缩小列表：是、包含、空白、某日之前、若干天内。',
        '每个筛选都显示在列表上方，按叉号移除。{columns}选择列表显示什么。',
        '{companies}（或依次按{key:g}和{key:o}）每家公司一行，名称怎么写都归在一起。公司页面列出所有人员、备注和任务；{renameCompany}可一次更改全部人员的公司名称。',
        '{statistics}的每个数字都链接到相关客户。',
      ],
    },
    views: {
      title: '把列表存为视图',
      steps: [
        '按需要筛选和排序，再按{saveView}并命名。它会成为列表上方的标签页。',
        '{shareView}让所有同事都看到。',
        '在{thisView}可改名或删除，或选{openWithIt}。',
      ],
    },
    work: {
      title: '笔记、任务和今天',
      steps: [
        '{today}显示要联系谁、有什么待办：您的任务、您的客户的跟进，以及谁提及您。',
        '在客户页面写笔记，再按{addNote}。输入{key:@}可提及同事，对方会在{today}看到。',
        '在{nextStep}按{addTask}，写下要做什么、由谁做、何时做。{repeats}让它定期再来。',
        '按圆圈完成任务或跟进；{undo}可重新打开。{tasks}列出全部。',
        '在列表中按{key:x}选取客户，一起修改标签、负责人、状态或跟进。{bulkEdits}列出每次修改，并可{undo}。',
      ],
    },
    duplicates: {
      title: '合并重复客户',
      steps: [
        '{duplicates}显示可能是同一位的两位客户，以及支持和反对的理由。',
        '选择保留哪一位，再按{merge}、{notSame}或{later}。',
        '{mergeMany}先预览，再合并所有足够肯定的组合。',
        '在客户页面可取消合并，两位都变回原样。',
      ],
    },
    export: {
      title: '导出',
      steps: [
        '列表上方的{exportAll}导出所有客户，或筛选出来的客户。',
        '{workbook}保留电话和开头的零。每个文件都可原样再导入。',
        '只导出选中的客户时，按列表下方的{exportSelected}。',
      ],
    },
    account: {
      title: '您的账号与安全',
      steps: [
        '在{account}可更改姓名、密码、{language}和{timeZone}。',
        '{twoSteps}会在密码之后要求手机上的验证码。请把恢复码放在别处。',
        '{passkeys}让您用指纹、面容或 PIN 登录，不用密码。',
        '那里也列出您在哪里登录；不认识的，按{endSession}结束。',
        '{key:?}显示所有{keys}。',
      ],
    },
    team: {
      title: '邀请同事',
      steps: [
        '管理员打开{users}，按{invite}。链接由您自行发送。',
        '查看者可查看和导出；编辑者还可导入和修改；管理员还可邀请。',
        '{resetLink}帮助忘记密码的人。{disable}会立即终止访问，也可恢复。',
        '{fileDrop}说明其他程序把文件放在哪里，便会自动导入。',
      ],
    },
    safety: {
      title: '保障安全与隐私',
      steps: [
        '在{users}勾选{everybodyNeedsIt}，便无人能只用密码登录。',
        '{networks}决定用户和程序可从哪里连接。您不会把自己关在外面。',
        '{auditLog}记下谁做了什么，以及什么被拒绝。它可以导出，没有人能更改。',
        '有人要求被遗忘时，在其客户页面清除，连同保留的文件中的行。{erasedPeople}列出时间，并可在对方同意后让其再次加入。',
        '程序凭{tokens}连接，并由{webhooks}得知变更。每一个都可单独终止。',
        '{system}显示各部分是否正常、最近备份的时间，以及磁盘用了多少。',
      ],
    },
  },
}
