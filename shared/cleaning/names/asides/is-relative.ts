// biome-ignore-all format: lists of words
const of = "of|to|von|vom|der|des|de|du|d['’]|di|del|della|dello|do|da|van|af|av|till|til|z|od|от"
const relatives =
  'wife|husband|widow|widower|mother|father|mum|mom|dad|son|daughter|brother|sister|spouse|partner|fiancée?|aunt|uncle|niece|nephew|cousin|grandmother|grandfather|guardian|carer|' +
  'ehefrau|frau|witwe|witwer|ehemann|mann|mutter|vater|sohn|tochter|bruder|schwester|gattin|gatte|tante|onkel|oma|opa|verlobte|' +
  'épouse|femme|veuve|mari|époux|mère|père|fils|fille|frère|sœur|soeur|compagne|compagnon|' +
  'esposa|mujer|viuda|marido|esposo|madre|padre|hijo|hija|hermano|hermana|pareja|mulher|viúva|mãe|pai|filho|filha|irmão|irmã|moglie|vedova|marito|figlio|figlia|fratello|sorella|' +
  'echtgenote|vrouw|weduwe|man|moeder|vader|zoon|dochter|broer|zus|fru|hustru|make|maka|mor|far|kone|żona|wdowa|mąż|matka|ojciec|syn|córka|жена|вдова|муж|мать|отец|сын|дочь'
const inFront = new RegExp(`^(?:(?:the|die|der|das|la|le|l['’]|el|il|o|a|his|her) ?)?(?:${relatives}) (?:(?:${of}) ?)+\\p{L}`, 'iu')
const genitive = new RegExp(`^\\p{Lu}[\\p{L}\\p{M} .-]*(?:['’]s?|s['’]) (?:${relatives})$`, 'iu')
const behind =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々 ]{2,10}(?:[的之の의]\s?(?:太太|老婆|妻子?|夫人|先生|老公|丈夫|母亲|母親|媽媽|妈妈|父亲|父親|爸爸|母|父|儿子|兒子|女儿|女兒|子|女|奥様|奥さん|夫|ご主人|お母様|お父様|息子|娘|兄|姉|弟|妹|아내|부인|남편|어머니|아버지|모친|부친|아들|딸)|太太|老婆|妻子|夫人|師奶|师奶|奥様|奥さん|老公|丈夫|母亲|母親|父亲|父親|儿子|兒子|女儿|女兒|嘅?(?:仔|阿媽|阿爸|老豆))$/u

/** Whether a text says of which other person somebody is the wife, the son or the like: `Ehefrau von Peter Huber`, 王大明太太. */
export const isRelative = (text: string): boolean =>
  text.length <= 80 && (inFront.test(text) || genitive.test(text) || (behind.test(text) && !shortTitle.test(text)))

/** 李太太, 김 부인: by the family name alone it is a title. */
const shortTitle = /^(?:\p{Script=Han}{1,2}|\p{Script=Hangul}{1,2})\s?(?:太太|夫人|师奶|師奶|奥様|奥さん)$/u

/** Behind these in a part of its own stands their own name, and not that of whom they belong to. */
const kinInFront = /^(?:(?:the|his|her|die|la|le|l['’]|el|il|o|a) ?)?(?:wife|husband|widow|widower|mother|father|mum|mom|dad|son|daughter|brother|sister|spouse|guardian|carer|ehefrau|ehemann|witwe|witwer|mutter|vater|sohn|tochter|bruder|schwester|gattin|gatte|épouse|veuve|mari|époux|mère|père|fils|fille|frère|sœur|soeur|esposa|viuda|marido|esposo|madre|padre|hijo|hija|hermano|hermana|viúva|mãe|filho|filha|irmão|irmã|moglie|vedova|marito|figlio|figlia|fratello|sorella|echtgenote|echtgenoot|weduwe|moeder|vader|zoon|dochter|hustru|żona|wdowa|mąż|syn|córka|жена|вдова|муж|мать|отец|сын|дочь)[:\s]+\p{Lu}[\p{L}\p{M}.'’ -]*$|^(?:부인|아내|남편|어머니|아버지|아들|딸|妻|夫人|太太|妻子|丈夫|老公|老婆|儿子|兒子|女儿|女兒|奥様|奥さん|ご主人|息子|娘|母|父|夫)[:：\s]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々 ]{2,8}$/iu

/** Whether a text that stands apart from a name says how somebody else is called who belongs to its owner: `wife Ann`, 부인 김영희. */
export const namesRelative = (text: string): boolean => text.length <= 60 && kinInFront.test(text)
