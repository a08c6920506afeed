// biome-ignore-all format: lists of words
// What stands around a wish not to be contacted, in all languages; compared as `plainWords` gives it.

/** In front: whose wish it is, and that it was said. */
export const inFront =
  '(?:hr|herr|fr|frau|mr|mrs|ms|mme|m|monsieur|madame|sig|sigra|sra|sr|senor|senora|dhr|mw) \\p{L}+|we(?= (?:must|should|may|are|re|shall|have) )|are|he|she|they|it|s|customer|client|contact|lead|buyer|owner|guy|lady|gentleman|mr|mrs|ms|boss|reception|who|has|have|had|is|was|also|now|formally|kindly|clearly|explicitly|expressly|firmly|repeatedly|strictly|really|very|upset|angry|asked|asks|asking|ask|requested|requests|requesting|request|wants|want|wanted|wishes|wished|wish|prefers|told|tells|telling|said|says|say|saying|demanded|demands|insisted|insists|begged|begs|would|like|that|us|me|you|to|for|on|phone|via|by|email|and|but|so|please|pls|plz|emailed|wrote|called|replied|complained|complains|lawyer|solicitor|attorney|legal|team|note|nb|important|warning|attention|attn|hi|hello|sir|madam|per|as|his|her|their|my|our|the|a|an|person|twice|again|today|yesterday|already|just|letter|mail|stated|states|made|it|clear|rude|' +
  'oga|abeg|biko|jare|e|una|make|dey|no vex|vex|don|' +
  'er|sie|kunde|kundin|herr|frau|mochte|mochten|will|wollen|wollte|wunscht|wunschen|wir|ihr|man|soll|sollen|sollte|sollten|durfen|darf|ihn|ihm|ihnen|uns|mich|mir|hat|haben|wurde|gesagt|sagt|sagte|dass|das|bat|bittet|bitten|gebeten|darum|um|bitte|verlangt|fordert|wichtig|achtung|hinweis|laut|telefonisch|schriftlich|per|mail|anwalt|ausdrucklich|ab sofort|sofort|kunftig|zukunftig|in zukunft|generell|grundsatzlich|auch|bereits|schon|leider|ist|sich|unbedingt|und|' +
  'il|elle|on|client|cliente|monsieur|madame|mme|demande|demandent|demander|souhaite|veut|voudrait|exige|exiger|a|ont|dit|dire|que|qu|de|d|ne|nous|merci|svp|s|vous|plait|insiste|prie|prier|priere|attention|important|par|mail|telephone|a demande|exerce|son|sa|ses|fait|valoir|expressement|formellement|desormais|l|le|la|est|et|' +
  'cliente|ella|el|ellos|pide|pidio|pedido|piden|solicita|solicito|solicitado|quiere|quieren|ha|han|dice|dijo|dicho|que|por|favor|senor|senora|exige|ruega|rogamos|nos|le|se|a|ya|importante|ojo|y|muy|enfadado|' +
  'ele|ela|pede|pediu|solicitou|quer|disse|diz|que|para|favor|por|senhor|senhora|exige|exigiu|nos|importante|e|' +
  'lui|lei|chiede|chiesto|ha|dice|detto|vuole|richiede|di|che|per|favore|prega|si|cortesemente|il|signor|signora|importante|attenzione|e|' +
  'hij|zij|ze|klant|mevrouw|meneer|dhr|mw|vraagt|gevraagd|vroeg|heeft|wil|wenst|zegt|gezegd|dat|we|om|ons|hem|haar|mij|graag|aub|svp|let op|verzoekt|wilt|dringend|en|zich|' +
  'kunden|han|hun|hon|de|vil|vill|onskar|onsker|ber|bedt|bett|sager|sager at|at|att|vi|om|vanligen|venligst'

/** Behind: whom, for how long, why. */
export const behind =
  'this (?:number|person|client|customer|guy|lady|address|one)|me|him|her|us|them|am|my|client|customer|again|anymore|any|more|ever|at|all|please|pls|plz|thanks|thank|you|o|oo|abeg|list|listed|now|from|by|in|future|the|under|circumstances|or|and|write|call|email|text|visit|mail|contact|calls|emails|texts|mails|visits|calling|emailing|texting|mailing|writing|messaging|newsletter|newsletters|his|her|their|own|words|request|requested|asked|said|says|he|she|they|legal|lawyer|lawyers|team|solicitor|attorney|as|of|per|ok|so|' +
  'mehr|wieder|bitte|danke|ihn|sie|ihm|uns|mich|wird|werden|wurde|gewunscht|gebeten|verlangt|soll|sollen|will|mochte|wunscht|wollen|er|hat|gesagt|sagt|kunde|kundin|und|oder|anrufen|schreiben|mailen|laut|anwalt|sein|kunftig|zukunftig|in zukunft|weitere|auch|' +
  'svp|merci|s|il|vous|plait|plus|jamais|le|la|les|l|elle|client|cliente|demande|souhaite|dit|par|et|ou|ni|a|appeler|ecrire|de|d|nous|notre|part|avocat|desormais|' +
  'mas|nunca|por|favor|gracias|ni|y|o|escribir|llamar|le|lo|nos|su|cliente|pide|abogado|jamas|ya|' +
  'mais|obrigado|obrigada|nem|e|ou|ligar|escrever|nunca|' +
  'piu|mai|grazie|per|favore|ne|chiamare|scrivere|lo|lui|lei|cliente|' +
  'meer|aub|graag|bedankt|hem|haar|en|of|bellen|mailen|klant|ooit|nooit|' +
  'mer|mere|igen|tack|takk|tak|langre|lenger|laengere|honom|ham|henne|hende|more or write'

/** A wish with one of these holds at some times, and is none for good. */
export const times =
  'before|after|until|till|if|unless|except|wenn|falls|ausser|außer|sofern|solange|sauf|salvo|tenzij|during|while|when|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|ramadan|holidays?|tomorrow|tonight|mornings?|evenings?|afternoons?|nights?|noon|lunch|lunchtime|midday|january|february|march|april|june|july|august|september|october|november|december|weeks?|months?|hours?|o clock|summer|winter|easter|christmas|xmas|busy|daytime|' +
  'vor|bis|wahrend|vormittags?|nachmittags?|morgens|abends?|mittags?|nachts|wochenenden?|urlaub|ferien|feiertags?|feiertage|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|montage|januar|februar|marz|juni|juli|oktober|dezember|uhr|ostern|weihnachten|woche|wochen|monat|monate|sommer|sommerpause|mittagspause|betriebsferien|ende|anfang|' +
  'avant|apres|jusqu|pendant|durant|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|matins?|matinees?|soirs?|soirees?|midi|apres midi|week end|weekend|vacances|conges?|heures?|h|semaines?|mois|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|ete|noel|paques|demain|lorsque|quand|' +
  'antes|despues|hasta|durante|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mananas?|tardes?|noches?|mediodia|vacaciones|semanas?|meses|horas?|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|navidad|cuando|' +
  'depois|ate|segundas?|tercas?|quartas?|quintas?|sextas?|feira|feiras|manhas?|noites?|ferias|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|verao|natal|quando|amanha|meio dia|' +
  'prima|dopo|fino|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|mattina|mattino|pomeriggio|sera|pranzo|ferie|settimana|settimane|mese|mesi|ore|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|estate|pasqua|natale|domani|' +
  'voor|tot|tijdens|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|ochtend|ochtends|s ochtends|middags?|avonds?|weekenden|vakantie|week|weken|maand|maanden|uur|januari|februari|maart|juni|juli|augustus|zomer|kerst|morgen|' +
  'innan|efter|fore|for kl|kl|mandag|mandagar|mandage|tisdag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|helgen|helger|semester|ferie|ferien|до|после|утром|вечером|выходные|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье'

/** The other way, which may still be open. */
export const instead =
  'but|only|just|instead|rather|prefers? (?!no |not )|preferred|fine|ok|okay|allowed|aber|sondern|nur|lieber|stattdessen|besser|jedoch|mais (?:par|les|le|la|l|un|mail|mails|appels|appeler|sms|ok|oui|uniquement|seulement|pas|peut|on|accepte|veut)|seulement|uniquement|plutot|sino|pero|solo|solamente|mejor|apenas|somente|ma|soltanto|solo|piuttosto|maar|alleen|liever|utan|bara|men|kun|но|только|лучше'

/** Nobody was reached, which is no wish. */
export const notReached =
  'yet|so far|still|made|reached|established|possible|budget|manager|department|experience|from (?:him|her|them)|answered|answers?|returned|returns?|received|sent|left|found|reply|replied|response|responded|unable|could|couldn|cannot|can t|did not|didn t|failed|noch|bisher|bislang|erhalten|erreicht|erreichen|bekommen|hergestellt|herstellen|zustande|gekommen|aufgenommen|gehabt|moglich|konnte|konnten|kann|vorhanden|bekannt|zuruckgerufen|geantwortet|antwortet|encore|obtenu|etabli|joint|recu|recue|repondu|possible|pu|reponse|todavia|aun|obtenido|establecido|recibido|recibida|posible|contesta|contesto|respuesta|pudo|logrado|ainda|obtido|recebido|recebida|resposta|possivel|conseguimos|ancora|ottenuto|stabilito|ricevuto|ricevuta|risposto|possibile|risposta|nog|bereikt|gekregen|gelukt|mogelijk|antwoord|ontvangen'

/** By which law, or which of its articles. */
export const laws =
  'gdpr|dsgvo|rgpd|lgpd|ccpa|cpra|pdpo|pdpa|pipl|popia|ndpr|ndpa|avg|lopd|lopdgdd|art|artikel|article|articulo|artigo|articolo|17|21|under|nach|gemass|laut|gem|selon|conformement|segun|conforme|secondo|volgens|bdsg|ds gvo|datenschutz|data protection|data privacy|privacy'

/** That it holds no longer. */
export const lifted =
  'lifted|no longer (?:dnc|on the dnc(?: list)?|on the do not call list)|(?:ok|okay|fine|free|happy|allowed) to (?:contact|call|email|be contacted) again|(?:may|can) be (?:contacted|called) again|opted (?:back )?in(?: again)?|resubscribed|re subscribed|aufgehoben|wieder (?:kontaktierbar|erreichbar|freigegeben|angemeldet)|darf wieder (?:kontaktiert|angerufen) werden|hat sich wieder angemeldet|leve(?:e)?|peut etre (?:recontacte|rappele)e?|de nouveau (?:abonne|inscrit)e?|levantado|se puede volver a llamar|de nuevo suscrito|revocato il divieto|puo essere ricontattat[oa]|opgeheven|mag weer gebeld worden'

/** They want to call themselves: `will call us, don't chase` asks to wait. */
export const theyCall =
  'will (?:call|ring|phone|email|contact|text|message|write to) (?:us|me|back)|will (?:be|get) in touch|will (?:get|come) back|will reach out|will let us know|meldet sich|melden sich|meldet er sich|meldet sie sich|ruft (?:uns|selbst|zuruck)|(?:nous |me )?(?:rappellera|recontactera)|nous rappelle|va (?:nous )?(?:rappeler|recontacter)|reviendra|revient vers nous|nos (?:llama|llamara|avisa|avisara|contactara)|llamara (?:el|ella)|ele liga|ela liga|nos liga|vai (?:nos )?ligar|entra(?:ra)? em contato|ci (?:richiama|richiamera|chiama|chiamera|contatta|contattera)|si fa(?:ra)? (?:vivo|viva|sentire)|belt (?:ons|zelf|terug)|neemt zelf contact|hor av sig|ringer (?:oss|os|selv|tillbaka|tilbage|tilbake)|(?:sam|sama) (?:zadzwoni|zavola)|odezwie sie|ozve se|ozve sa|jelentkezik|visszahiv|ne (?:suna|va suna)|revine (?:el|ea)|(?:bizi|kendisi) arayacak|(?:сам|сама) (?:позвонит|перезвонит|напишет)|перезвонит|свяжется|зателефонує'
/** What is not to be done meanwhile. */
export const chasing =
  '(?:do not|don t|dont|no need to|not to|no) (?:chase|chasing|follow up|push|press|hurry|remind|hassle|nag)|nicht (?:nachhaken|nachfassen|drangen|erinnern)|(?:ne )?pas relancer|no (?:insistir|perseguir|presionar)|nao (?:insistir|pressionar)|non (?:sollecitare|insistere)|niet (?:achterna|opjagen|pushen)|inte (?:jaga|tjata)|nie (?:poganiac|ponaglac)|neurgovat|neponahlat|ne surgesse|nu insistati|ısrar etmeyin|не (?:торопить|напоминать)'
