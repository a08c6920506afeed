// biome-ignore-all format: lists of words
// What people write for "the same as in the row above", or in another cell, by language. `refers-elsewhere.ts` reads it; compared
// as `plainWords` gives it.

const product = (first: string, second: string): string[] =>
  first.split(', ').flatMap((one) => second.split(', ').map((two) => `${one} ${two}`))

/** Whatever the column. */
export const sameAsAbove: readonly string[] = [
  ...'ditto, idem, dito, ídem, ibid, ibidem, as above, as before, as previous, see above, see before, see previous, refer above, refer to above, copy of above, repeat of above, repeat above, ut supra, vide supra'.split(', '),
  ...product(
    'same as, same as the, the same as, as in, as for, like, see, ditto as, as per, same like, identical to, identical with, equal to, copy from, copied from, refer to',
    'above, previous, prev, last, previous one, last one, last row, last line, last entry, last record, row above, line above, entry above, record above, cell above, one above, previous row, previous line, previous entry, previous record, previous cell, prev row, prev line, prior row, prior line, preceding row, preceding line, the row above, the line above, row before, line before, first row, first line, left, the left',
  ),
  ...product(
    'same, the same, same as',
    'company, firm, organisation, organization, employer, address, street, city, town, country, state, phone, phone number, number, telephone, mobile, mobile number, cell, cell phone, office, work, home, email, e mail, mail, contact, person, contact person, customer, client, account, name, website, title, position, household, family, billing, billing address, shipping, shipping address, delivery address, home address, work address, company address, postal address, mailing address, primary, main, main address, whatsapp',
  ),
  ...product(
    'same as, same as his, same as her, same as my, same as the, same company as, same address as, same job as',
    'husband, wife, spouse, partner, brother, sister, father, mother, dad, mum, mom, son, daughter, parents, family, boss, colleague, him, her, them, brothers, sisters, cousin, uncle, aunt, friend, roommate',
  ),
  ...product('wie, wie der, wie die, wie ihr, wie sein, wie seine, wie ihre, gleich wie, siehe', 'mann, ehemann, frau, ehefrau, gatte, gattin, bruder, schwester, vater, mutter, sohn, tochter, eltern, partner, partnerin, chef, kollege, kollegin'),
  ...product('comme, comme son, comme sa, même que, idem, idem que, idem son, pareil que, voir', 'mari, épouse, époux, femme, conjoint, conjointe, frère, soeur, sœur, père, mère, fils, fille, parents'),
  ...product('igual que, igual que su, igual a su, como su, lo mismo que su, mismo que, la misma que su, el mismo que su', 'marido, esposo, esposa, mujer, hermano, hermana, padre, madre, hijo, hija, padres, pareja'),
  ...product('igual ao, igual à, o mesmo do, a mesma do, mesmo que o, mesmo que a, mesma do, mesma da', 'marido, esposo, esposa, mulher, irmão, irmã, pai, mãe, filho, filha, pais'),
  ...product('come, come il, come la, stesso del, stessa del, stessa della, uguale al', 'marito, moglie, fratello, sorella, padre, madre, figlio, figlia'),
  ...product('zelfde als, hetzelfde als, als, idem', 'man, echtgenoot, vrouw, echtgenote, broer, zus, vader, moeder'),
  ...product('samma som, samme som, som', 'maken, hustrun, mannen, frun, mand, kone, far, mor'),
  ...product('как у, то же что у, тот же что у', 'мужа, жены, брата, сестры, отца, матери, сына, дочери'),
  ...'同丈夫, 同妻子, 同先生, 同太太, 同老公, 同老婆, 与丈夫相同, 與丈夫相同, 与妻子相同, 與妻子相同, 同父亲, 同父親, 同母亲, 同母親, 同爸爸, 同妈妈, 同哥哥, 同姐姐, 同弟弟, 同妹妹, 夫に同じ, 妻に同じ, 夫と同じ, 妻と同じ, 父と同じ, 母と同じ, 主人と同じ, 家内と同じ, 남편과 동일, 아내와 동일, 부인과 동일, 남편과 같음, 아내와 같음, 아버지와 동일, 어머니와 동일, نفس الزوج, نفس زوجها, نفس زوجته'.split(', '),
  ...'wie oben, siehe oben, s oben, siehe vorher, wie vorher, wie zuvor, wie vorstehend, wie vorig, desgl, desgleichen, dergleichen, ebenso, ebenda, ebd, dto, gleich wie oben, gleiches wie oben, dasselbe, dasselbe wie oben, das gleiche, vgl oben'.split(', '),
  ...product('wie, siehe, wie in, vgl, s, gleich wie', 'vorherige zeile, vorige zeile, obige zeile, zeile oben, zeile darüber, zeile zuvor, zeile vorher, vorheriger eintrag, voriger eintrag, vorzeile, obiger eintrag, der zeile oben, der vorzeile, darüber, links'),
  ...product('gleiche, selbe, dieselbe, die gleiche, die selbe', 'firma, adresse, anschrift, nummer, telefonnummer, handynummer, mail, e mail, e mail adresse, stadt, person, familie, website, position'),
  ...product('gleicher, selber, derselbe, der gleiche', 'ort, kontakt, kunde, ansprechpartner, name, betrieb, ort wie oben'),
  ...'voir ci dessus, voir plus haut, voir au dessus, ci dessus, comme ci dessus, comme plus haut, comme au dessus, idem ci dessus, idem que ci dessus, idem plus haut, identique ci dessus, même chose, cf supra, cf ci dessus, cf plus haut, voir supra, pareil que ci dessus'.split(', '),
  ...product('voir, comme, idem, idem que, cf, même que, identique à', 'ligne précédente, la ligne précédente, ligne du dessus, la ligne du dessus, ligne au dessus, ligne ci dessus, la ligne ci dessus, précédent, précédente, dessus'),
  ...product('même, la même', 'société, entreprise, adresse, ville, personne, famille, téléphone, mail'),
  ...product('même, le même', 'numéro, téléphone, contact, client, nom, mail, email, pays, site'),
  ...'idem que arriba, igual que arriba, como arriba, lo mismo, lo mismo que arriba, ver arriba, véase arriba, mismo que arriba, el mismo, la misma, igual al anterior, igual anterior, igual que el anterior, igual que la anterior, idem anterior, idem al anterior, el mismo que arriba, como el anterior, ver anterior'.split(', '),
  ...product('ver, igual que, igual a, como, idem', 'fila anterior, la fila anterior, línea anterior, la línea anterior, fila de arriba, la fila de arriba, la de arriba, el de arriba, registro anterior'),
  ...product('misma, la misma', 'empresa, compañía, dirección, ciudad, persona, familia, web'),
  ...product('mismo, el mismo', 'teléfono, número, móvil, celular, correo, email, contacto, cliente, nombre, país'),
  ...'idem ao anterior, idem acima, idem anterior, o mesmo, o mesmo acima, a mesma, mesmo que acima, mesmo acima, vide acima, ver acima, igual acima, igual ao de cima, igual ao anterior, como acima, conforme acima, mesma coisa'.split(', '),
  ...product('ver, igual à, como a, idem', 'linha anterior, linha de cima, linha acima'),
  ...product('mesma, a mesma', 'empresa, morada, cidade, pessoa, família'),
  ...product('mesmo, o mesmo', 'endereço, telefone, número, telemóvel, celular, email, contato, contacto, cliente, nome'),
  ...'come sopra, vedi sopra, lo stesso, la stessa, idem come sopra, idem sopra, uguale sopra, uguale a sopra, come prima, vd sopra, v sopra, come precedente, come riga precedente, come la riga precedente, vedi riga precedente, vedi riga sopra, come riga sopra, stessa cosa'.split(', '),
  ...product('stessa, la stessa', 'azienda, ditta, società, città, persona, famiglia, mail'),
  ...product('stesso, lo stesso', 'indirizzo, telefono, numero, cellulare, contatto, cliente, nome'),
  ...'zie boven, zie hierboven, als boven, als hierboven, idem boven, idem als boven, hetzelfde, dezelfde, zelfde als boven, zelfde als hierboven, hetzelfde als boven, idem hierboven, zie vorige, zie vorige regel, zie vorige rij, zie regel hierboven, als vorige, gelijk aan boven'.split(', '),
  ...product('zelfde, dezelfde, hetzelfde', 'bedrijf, adres, nummer, telefoonnummer, stad, persoon, contact, klant, naam, email, mail'),
  ...'se ovan, som ovan, samma som ovan, samma som föregående, enligt ovan, samma rad, samma företag, samma adress, samma nummer, samme som over, som ovenfor, samme som ovenfor, se over, se ovenfor, som over, samme firma, samme adresse, samme nummer, jf ovenfor, kuten yllä, kuten edellä, ks yllä, katso yllä, sama kuin yllä, sama kuin edellinen, sama yritys, sama osoite, sama numero'.split(', '),
  ...'jak wyżej, to samo, to samo co wyżej, tak samo, takie samo, ten sam, ta sama, ta sama firma, ten sam adres, ten sam numer, patrz wyżej, zob wyżej, tak jak wyżej, jak powyżej, viz výše, dtto, totéž, tamtéž, stejné, stejné jako výše, stejný jako výše, stejná firma, stejná adresa, jako výše, viz nahoře, viz předchozí, to isté, rovnaké, rovnaké ako vyššie, ako vyššie, viď vyššie, pozri vyššie, rovnaká firma, rovnaká adresa'.split(', '),
  ...'ugyanaz, ugyanaz mint fent, ugyanaz a cím, ugyanaz a cég, ugyanott, lásd fent, ld fent, mint fent, azonos a fentivel, la fel, la fel ca mai sus, ca mai sus, vezi mai sus, idem mai sus, același, aceeași, aceeași firmă, aceeași adresă, isto kao gore, kao gore, vidi gore, enako kot zgoraj, glej zgoraj, kot zgoraj, isto kot zgoraj, nagu ülal, sama mis ülal, vt ülal, kā augstāk, skatīt augstāk, kaip aukščiau, žr aukščiau, tas pats kaip aukščiau'.split(', '),
  ...'yukarıdaki gibi, yukarıdakiyle aynı, yukarıdaki ile aynı, yukarıdaki, üstteki, üstteki gibi, üstteki ile aynı, üstteki satırla aynı, bir üstteki, aynı şekilde, aynı firma, aynı şirket, aynı adres, aynı numara, bkz yukarı, yukarıya bakınız, yukarıya bkz'.split(', '),
  ...'как выше, то же, то же самое, см выше, смотри выше, смотрите выше, так же, тот же, та же, там же, аналогично, аналогично предыдущему, как в предыдущей строке, см предыдущую строку, та же компания, та же фирма, тот же адрес, тот же номер, тот же телефон, те саме, те ж саме, те ж, як вище, див вище, так само, той самий, та сама, аналогічно, същото, същият, същата, като горе, виж горе, както по горе, исто као горе, види горе'.split(', '),
  ...'ίδιο με πάνω, το ίδιο, ομοίως, όπως πάνω, όπως παραπάνω, βλέπε παραπάνω, βλ παραπάνω, το ίδιο με πάνω, ίδιο με το παραπάνω, ίδια εταιρεία, ίδια διεύθυνση, ίδιο τηλέφωνο'.split(', '),
  ...'كما ورد أعلاه, نفس ما سبق, كما سبق, نفس أعلاه, نفس الشيء, مثل السابق, مثل أعلاه, مثل ما سبق, كما هو أعلاه, كما أعلاه, انظر أعلاه, نفس الشركة, نفس العنوان, نفس الرقم, نفس السابق, المذكور أعلاه, כמו למעלה, כנל, אותו דבר, זהה, זהה לשורה למעלה, ראה למעלה, ראו לעיל, כמו לעיל, אותה חברה, אותה כתובת, אותו מספר, ایضا, ایضاً, همانند بالا, مثل بالا, مشابه بالا, مانند بالا, طبق بالا, همان شرکت, همان آدرس, اوپر والا, حسب بالا'.split(', '),
  ...'उपरोक्त, वही, ऊपर जैसा, ऊपर की तरह, ऊपर के समान, उपरोक्तानुसार, तदैव, यथोपरि, वरीलप्रमाणे, तेच, একই, উপরের মতো, উপরোক্ত, மேற்படி, மேலே உள்ளது போல, అదే, పైన చెప్పినట్లు, ಅದೇ, മേൽപ്പടി, upar jaisa, same upar wala, upar wala'.split(', '),
  ...'เหมือนข้างบน, เหมือนกัน, เหมือนด้านบน, เหมือนบรรทัดบน, เช่นเดียวกัน, เช่นเดียวกับข้างบน, ดังข้างต้น, ตามข้างบน, ตามด้านบน, บริษัทเดียวกัน, ที่อยู่เดียวกัน, như trên, giống trên, giống như trên, giống ở trên, nhu tren, tương tự, tương tự như trên, cùng công ty, cùng địa chỉ, cùng số, xem trên, xem ở trên, sama seperti di atas, sama dengan di atas, sama dengan atas, sama dgn di atas, sama dgn atas, seperti di atas, sama seperti atas, seperti atas, s d a, lihat di atas, lihat atas, idem di atas, pareho sa itaas, katulad ng nasa itaas, katulad sa itaas, gaya ng nasa itaas, parehas sa taas, same sa taas'.split(', '),
  ...'同上, 如上, 同前, 同上行, 与上相同, 與上相同, 同様, 以上同, 上同, 同样, 同樣, 同左, 同右, 同上一行, 同上一条, 同上一條, 同上家, 同上面, 同上方, 同上述, 如上所述, 如前, 如上行, 见上, 見上, 见上行, 見上行, 见上面, 見上面, 参见上, 參見上, 见前, 見前, 参上, 參上, 与上一行相同, 與上一行相同, 与上同, 與上同, 和上面一样, 和上面一樣, 跟上面一样, 跟上面一樣, 和上一行一样, 和上一行一樣, 同一行, 一样, 一樣, 一样的, 一樣的, 相同, 同一, 同一家, 同一公司, 同一地址, 同一电话, 同一電話, 同一人, 相同公司, 相同地址, 同公司, 同地址, 同电话, 同電話, 同一间公司, 同一間公司, 同上格, 重复上行, 重複上行, 一模一样, 一模一樣, 同埋上面, 同上面一樣'.split(', '),
  ...'上に同じ, 上と同じ, 同じ, 同じく, 上記に同じ, 上記と同じ, 上記同様, 上記参照, 上記同じ, 上同様, 前に同じ, 前と同じ, 前行と同じ, 前行に同じ, 左に同じ, 左と同じ, 以下同じ, 以下同文, 前述, 前述の通り, 既出, 同社, 同住所, 上段と同じ, 上段に同じ, 一つ上と同じ, 상동, 위와 같음, 위와같음, 위와 동일, 위와동일, 위 동일, 동상, 동일, 동일함, 같음, 위 참조, 위와 동일함, 상기 동일, 상기와 동일, 상기와 같음, 전과 동일, 전행과 동일, 윗줄과 동일, 윗줄 동일, 위 내용과 동일, 같은 회사, 같은 주소, 같은 번호, 동일 회사, 동일 주소, 동일 번호, 동일 업체'.split(', '),
]

/** The same where no person's name stands: each is a family somewhere. */
export const sameOrName: readonly string[] =
  'do, same, the same, above, the above, repeated, identical, igual, mismo, misma, mesmo, mesma, même, identique, pareil, gleich, gleiche, identisch, detto, stesso, stessa, uguale, samma, samme, sama, edellinen, azonos, fent, isto, aynı, aynısı, исто, также, ίδιο, ίδια, ίδιος, نفسه, نفسها, همان, وہی, समान, सेम, সেম, ঐ, wahi, pareho, parehas, zelfde, jw'.split(', ')

/** In a column of answers each may be one: better, worse, the same. */
export const sameOrAnswer: readonly string[] =
  'lo mismo, el mismo, la misma, o mesmo, a mesma, mesma coisa, lo stesso, la stessa, stessa cosa, hetzelfde, dezelfde, das gleiche, dasselbe, ebenso, même chose, to samo, tak samo, takie samo, ten sam, ta sama, totéž, stejné, to isté, rovnaké, ugyanaz, la fel, același, aceeași, aynı şekilde, то же, то же самое, тот же, та же, так же, аналогично, те саме, те ж, так само, той самий, та сама, аналогічно, същото, το ίδιο, ομοίως, نفس الشيء, אותו דבר, เหมือนกัน, เช่นเดียวกัน, tương tự, 一样, 一樣, 一样的, 一樣的, 一模一样, 一模一樣, 相同, 同样, 同樣, 同様, 同一, 同じ, 同じく, 동일, 동일함, 같음'.split(', ')

/** Words of a row, a line, a cell, in front of its number. */
export const rowWords = 'row|rows|line|record|entry|cell|zeile|eintrag|zelle|ligne|cellule|fila|línea|linea|celda|linha|célula|riga|cella|rij|regel|cel|rad|række|rivi|wiersz|wiersza|řádek|řádku|sor|rândul|satır|строка|строку|строке|рядок|baris|dòng|hàng'
export const likeWords = 'same as|as|as in|as for|see|like|ditto|ditto to|idem|refer to|copy of|siehe|s\\.|wie|gleich wie|voir|comme|cf\\.?|idem|ver|igual que|igual a|como|vedi|come|zie|als|zelfde als|se|som|samma som|samme som|ks\\.?|patrz|jak|zob\\.?|viz|lásd|vezi|bkz\\.?|см\\.?|как|как в|див\\.?|lihat|xem'
