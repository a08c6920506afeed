const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Between two given names they say that there are two people: no given name has one in it. */
export const conjunctions = words(
  '& + ＆ ＋ and und u. et og och plus n sowie mit with avec con com oraz és ve ve. și και κι und/oder and/or ' +
    // In these scripts no name has them inside.
    'и і та й և და و और আর และ กับ',
)
/** The same, but names have them inside too, or words that are spelt so: Juan y Medio, Puig i Cadafalch, Costa e Silva. */
export const weakConjunctions = words('y e i a in ir un ja en şi si va và dan at na eta agus ac jeung lan')
