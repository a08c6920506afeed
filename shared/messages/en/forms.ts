const quoted = (name: string) => `“${name}”`

/** More values than these are not all told. */
const toldMax = 12

function oneOf(values: readonly string[]): string {
  if (values.length > toldMax) return `one of ${values.slice(0, toldMax).join(', ')}, …`
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : (values[0] ?? 'nothing')
}

interface Named {
  readonly name: string
}

/** Why a form or a JSON body is refused as a whole. */
export const forms = {
  nameInQuery: 'Say what the file is called: ?fileName=leads.csv',
  refused: ({ problems }: { problems: readonly string[] }) => [...problems, 'Nothing was changed.'].join(' '),
  unknownName: ({ name, names }: Named & { names: readonly string[] }) =>
    names.length === 0
      ? `There is no field ${quoted(name)} here, nor any other.`
      : `There is no field ${quoted(name)} here. There are ${names.join(', ')}.`,
  misspelt: ({ name, meant }: Named & { meant: string }) => `There is no field ${quoted(name)} here. Write ${meant}.`,
  unknownValue: ({ name, value, values }: Named & { value: string; values: readonly string[] }) =>
    `${name} can’t be ${quoted(value)}. Write ${oneOf(values)}.`,
  saidTwice: ({ name }: Named) => `${name} is there more than once. Write it once.`,
  saidByAddress: ({ name }: Named) => `The address of this request says ${name} already. Leave it out.`,
  inBoth: ({ name }: Named) => `${name} is there, and in another field too. Write it in one of them.`,
  gap: ({ name }: Named) => `${name} has no place: the numbers begin at 0 and leave none out.`,
  beyond: ({ name, columns }: Named & { columns: number }) =>
    `${name} has no column: there are ${columns}, counted from 0.`,
  notForm: 'Send this as a form (application/x-www-form-urlencoded) or as JSON (application/json).',
  chooseFirst: 'Choose a file first.',
  choose: 'Choose a file.',
  fileName: ({ name }: Named) => `There is no file field ${quoted(name)} here. Write file.`,
  lateField: ({ name }: Named) => `The field ${quoted(name)} came after a file. Put it before the files.`,
  oneFileAnId: 'An importId is for one file. Send the other files by themselves.',
  tooLong: ({ name }: Named) => `${quoted(name)} is too long.`,
  tooManyFields: ({ count }: { count: number }) => `This form has more than ${count} fields.`,
}
