/**
 * The users' guide, a chapter a task. `{importFile}` is what stands on a screen, by its name in web/views/help/labels.ts;
 * `{key:Ctrl K}` is a key.
 */
export const help = {
  title: 'Help',
  open: 'Help with this page',
  contents: 'Chapters',
  about: 'How to do what one does here, a chapter a task.',
  chapters: {
    import: {
      title: 'Bring in a file',
      steps: [
        'Drop a spreadsheet on any page, or press {importFile}. Nothing is saved yet.',
        'Under {columnsStep}, see what each column becomes. Choose another field where it is wrong, or {dontImport}.',
        'Under {previewStep}, see what each row creates or changes before it does.',
        'The button below says how many customers it will create and update: press it. {reportStep} then counts what became of every row of the file.',
        'An import can be undone on its report. What people have changed since is kept, and listed.',
        'The same file again changes nothing. {straightAway} leaves out the columns and the preview, once you trust a file.',
      ],
    },
    fix: {
      title: 'Fix rows that need review',
      steps: [
        'A row that can’t be decided waits in {review}, with its cells, its line and the reason. Rows with the same reason stand together.',
        'Open a group: where a suggestion fits, {apply} takes it for all of its rows.',
        'Otherwise open a row, type what is right, and press {fix}. {ignore} closes a row that is nobody.',
        'Tick {remember} to have every later file fixed in the same way. {rules} lists these, and takes them off again.',
        '{undo} undoes what was done just now.',
      ],
    },
    find: {
      title: 'Find customers',
      steps: [
        'Press {key:/} and type a part of a name, a company, an e-mail address or a phone, however it is written.',
        '{key:Ctrl K} opens {palette}: customers, pages, views and actions by their names.',
        '{filter}, or {key:f}, narrows the list by any field: is, contains, is empty, before a day, within so many days.',
        'Each filter stands above the list, and is taken off by its cross. {columns} chooses what the list shows.',
        '{companies}, or {key:g} {key:o}, has a line for each company, however its people write it. Its page has all of them, with their notes and tasks; {renameCompany} gives them a new name together.',
        'Every number of {statistics} leads to its customers.',
      ],
    },
    views: {
      title: 'Keep a list as a view',
      steps: [
        'Filter and order the list as you need it, then press {saveView} and name it. It becomes a tab above the list.',
        '{shareView} shows it to all your colleagues.',
        'Under {thisView} you rename or delete it, or choose {openWithIt}.',
      ],
    },
    work: {
      title: 'Notes, tasks and today',
      steps: [
        '{today} says whom to call and what waits: your tasks, follow-ups of your customers, and who mentions you.',
        'On the page of a customer, write a note and press {addNote}. {key:@} names a colleague, who sees it under {today}.',
        'Under {nextStep}, {addTask} says what is to be done, by whom and when. {repeats} makes it come again.',
        'A circle completes a task or a follow-up; {undo} opens it again. {tasks} lists all of them.',
        'Select customers in the list by {key:x}, and change them together: tags, owner, status, follow-up. {bulkEdits} lists each change, with its {undo}.',
      ],
    },
    duplicates: {
      title: 'Merge duplicates',
      steps: [
        '{duplicates} shows two customers that may be one, with what speaks for it and against.',
        'Choose which one stays, then press {merge}, {notSame} or {later}.',
        '{mergeMany} merges all pairs that are sure enough, after a preview.',
        'A merge is undone on the page of the customer: both are as they were.',
      ],
    },
    export: {
      title: 'Export',
      steps: [
        'Above the list, {exportAll} gives all customers, or those that the filters let through.',
        '{workbook} keeps phones and leading zeros as they are. Each file imports again unchanged.',
        'Of selected customers alone, press {exportSelected} beneath the list.',
      ],
    },
    account: {
      title: 'Your account and its safety',
      steps: [
        'Under {account} you change your name, your password, {language} and {timeZone}.',
        '{twoSteps} asks for a code of your phone after the password. Keep the recovery codes elsewhere.',
        '{passkeys} let you sign in by finger, face or PIN, without a password.',
        'Where you are signed in is listed there; {endSession} ends what you don’t know.',
        '{key:?} shows all {keys}.',
      ],
    },
    team: {
      title: 'Invite colleagues',
      steps: [
        'An administrator opens {users} and presses {invite}. You send them the link yourself.',
        'Viewers see and export; editors also import and change; administrators also invite.',
        '{resetLink} helps who has forgotten their password. {disable} ends access at once; it can be given again.',
        '{fileDrop} says where other programs put files that import themselves.',
      ],
    },
    safety: {
      title: 'Keep it safe and private',
      steps: [
        'Under {users}, tick {everybodyNeedsIt}: then nobody gets in by a password alone.',
        '{networks} says from where people and programs may come. You can’t shut yourself out there.',
        '{auditLog} tells who did what, and what was refused. It can be exported, and nobody can change it.',
        'Somebody who wants to be forgotten is erased on their own page, with their rows in the files that were kept. {erasedPeople} lists when, and lets them in again if they agree.',
        'Programs come by {tokens}, and are told of changes by {webhooks}. Each can be ended by itself.',
        '{system} says whether every part works, how old the last backup is, and how full the disk.',
      ],
    },
  },
}
