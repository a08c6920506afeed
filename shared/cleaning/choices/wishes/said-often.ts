// biome-ignore-all format: lists of words
// What stands in brackets beside a wish and says only how often or that it was said. Separated by bars.
const often =
  'many|several|two|three|both|the|zwei|drei|mehrere|viele|deux|trois|plusieurs|dos|tres|varias|due|tre|duas|três|várias|più|twee|drie|meerdere|несколько|два|три|다|두|세|여러|몇|何|几|幾|多|兩|两|三|二|已|第|at least|over|more than|mindestens'
const times =
  'times|time|x|nd|rd|th|mal|male|fois|veces|vez|vezes|volte|volta|keer|maal|ganger|gånger|gange|kertaa|razy|krát|раза|раз|разів|kez|kere|مرات|مرة|مرتين|פעמים|번|차례|번째|회|回|度|遍|次|lần|kali|beses|twice|thrice|again|repeatedly|already|zweimal|dreimal|mehrmals'
const said =
  'told us|told me|told|asked us|asked me|asked|said so|said|requested|requests|on request|us|me|her|him|gesagt|gebeten|bereits|dit|demandé|déjà|nous a dit|dicho|pedido|dijo|disse|pediu|detto|chiesto|già|gezegd|gevraagd|sagt|bedt|сказал|сказала|просил|просила|قال|قالت|طلب|طلبت|말함|말했음|말씀하심|말씀|요청함|요청하심|요청|얘기함|이야기함|说过|說過|讲过|講過|說了|说了|要求过|要求過|要求|言われました|言われた|依頼|あり|了|过|過'

/** `(asked 3 times)`, （说过2次） */
export const saidOften = new RegExp(
  `[([（]\\s*(?=[^)\\]）]{0,60}(?:${times}|${said}))(?:(?:\\d{1,2}|${often}|${times}|${said})[\\s,]*){1,6}[)\\]）]`,
  'giu',
)
