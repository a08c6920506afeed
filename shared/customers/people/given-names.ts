import { soundOf } from './fold-word.ts'

/**
 * Given names, each in front of its short forms and spellings. A short form may stand on several lines: Alex is Alexander
 * or Alexandra, who are two people. A line of one word is a name of its own.
 */
const names = `
abigail abby abbie gail
abraham abe bram avraham ibrahim
adam
adelaide addie ada heidi adelheid
adrian adriaan ade
agnes agnieszka aga inez
agnieszka aga
albert al bert bertie alberto albrecht
alexander alex al alec alek sandy sascha sasha sander xander lex aleksandr alexandr aleksander oleksandr alexandre aleksandar alejandro ale sanya shura
alexandra alex allie lexi sandra sandy sascha sasha aleksandra oleksandra alexandria olexandra alejandra ale shura sanya
alexis alex lexi
aleksei alexei alyosha lyosha alexey oleksii oleksiy alex
alfred al alf alfie fred freddie alfredo fredo
alice ali allie alicja alisa
alison ali allie allison
amanda mandy
amelia amy mia amelie
anastasia nastya stacy ana stasia anastasiya nastia asya
andrea andi andie drea
andreas andi andrea
andrew andy drew andrei andrey andriy andrij andrzej andre anders andres andreas ondrej
angela angie angel
ann anne anna annie anya ana ania anka anke annika anja anichka anushka
anthony tony ant antonio anton antoni antoine toni tono toninho
antonia toni tonia tonya
anton tony antosha
archibald archie baldie
arnold arnie
arthur art artie arturo artur
augustus gus augie august augustin
balazs
barbara barb barbie babs basia bara bora
bartholomew bart bartek bartosz bartlomiej
beatrice bea trixie beatrix beatriz
belinda bel linda
benedict ben benedikt
benjamin ben benji benny benjy
bernard bernie bernd bernhard bernardo
bernadette bernie
bertha bertie
brandon
bridget bridie biddy brigitte
brian bryan brayan
bruno
calvin cal
cameron cam
camilla cam millie camille kamila camila
carl karl carlo charles
carlos carlitos charlie
carol carrie carole
caroline carrie caro lina karolina carolina
casimir kazimierz kazik
cassandra cass cassie sandra
catherine cathy cat kate katie kathy kit kitty katherine kathryn catalina caterina katarina katarzyna kasia katya ekaterina yekaterina kateryna katerina catarina karen katrin kathrin katja kathleen kathi kati katharina
cecilia cece cissy celia cecily cilla
charles charlie chuck chas carl karl carlos carlo charley chip
charlotte charlie lottie lotte char
christian chris cristian kristian
christina chris chrissy tina christine kristina kristin krystyna cristina christa kirsten kristine
christopher chris kit topher christoph kristof krzysztof cristobal kristoffer christophe krzysiek christos
clara klara
claudia claude klaudia
clement clem clemens
clifford cliff
constance connie
constantine kostya konstantin kostas costas constantin
cornelius neil corneel kees
craig
curtis curt kurt
cynthia cindy
daniel dan danny daniil danylo dani danilo danya
daniela dani danielle
darren daz
david dave davey davy davide dawid dovid
deborah deb debbie debby debra
denis dennis denys
derek del
diana di diane dianne
dieter dietrich
dmitri dima mitya dmitry dmytro dimitri dimitrios dimitris dimitar
dominic dom nick dominik dominique domenico
donald don donnie
dorothy dot dottie dolly dorothea dora
douglas doug dougie
duncan
edmund ed eddie ted edmond
edward ed eddie ted teddy ned edvard eduardo edu eduard edouard
edwin ed eddie
eleanor ellie nell nora ella lenore eleonora elinor
elena lena helen olena yelena ilona elene alyona
elizabeth liz lizzie beth betty bess betsy eliza elsie lisa libby elisabeth elise elsa elspeth alzbeta erzsebet isabel elisabetta elzbieta bettina lisbeth lilibet
emily em emmy millie emilia
emma em emmy
emmanuel manny manu emanuel manuel
erica rikki erika
eric rick erich erik
ernest ernie ernst ernesto
esther essie ester hester
eugene gene evgeny evgeni yevgeny yevhen eugen zhenya eugenio yevgeniy evgeniy
eugenia zhenya gene evgenia yevgenia
eva eve evie ewa
evelyn evie eve
ferdinand ferdi nando fernando
fernando nando fer
fiona fi
florence flo florrie flora
frances fran frankie fanny francesca francisca franciska
francis frank fran frankie francisco paco pancho kiko francesco franciszek franz frantisek ferenc francois francois franek cisco chico
frederick fred freddie freddy fritz friedrich frederik fredrik federico frederic
gabriel gabe gabi
gabriella gabi gabby gabriela gabrielle gaby
gary gaz garry
geoffrey geoff jeff jeffrey godfrey
george georgie jorge georg georgi georges giorgio jiri jerzy georgios yorgos giorgos jurek
georgia georgie georgina
gerald gerry jerry gerard gerhard gerd gerardo
gertrude gertie trudy trude
gilbert gil bert
giovanni gianni nanni gio
giuseppe beppe peppe pino
grace gracie graca
graham
gregory greg gregor grigory grzegorz grisha hryhorii gregorio goyo
guillermo memo guille
gustav gus gustavo gustaf
hannah hana hanna hania
hans johannes
harold harry hal harald
harriet hattie harry
heather
heinrich heinz heini henrik
helen nell ellie lena helena helene ilona eleni
henrietta etta hettie henny henriette
henry harry hal hank henri enrique henrik henryk heinrich hendrik henk enrico quique
herbert herb bert heribert
herman hermann armin
howard howie
hubert bert hugh hub
hugh hughie hugo huw
ian iain
ignatius iggy ignacio nacho ignacy ignaz
igor ihor
ilya ilia illya elijah elias eli
irene rene irina iryna ira irena
isaac ike zak yitzhak izaak
isabel bel bella izzy isabella isabelle isobel izabela ysabel isa chabela
isidore izzy isidro
ivan vanya jan
ivo
jacob jake jakob jakub kuba jaap jacobo yakov kobe cob
jacqueline jackie jacqui
james jim jimmy jamie jem jas jaime
jan janek jasiek johannes
jane janie jenny janet jean jana joan
janet jan jane
jaroslaw jarek jaroslav
jason jay
javier javi xavier
jean johnny
jennifer jen jenny jenni
jeremy jerry jem jeremiah
jerome jerry hieronymus
jessica jess jessie
jesus chucho chuy
jill gill gillian jillian
joanna jo joan joanne asia johanna giovanna
joaquin quino joachim achim
john jack johnny jon jock johnnie
jonathan jon jonny johnny nathan jonatan
johann hans johannes johan jan hannes
jordan jordi
jose pepe chepe
joseph joe joey jo josef jozef jose giuseppe josip yosef youssef yusuf jupp sepp yousef yusef josephus
josephine jo josie fifi josefina pepa
joshua josh
joyce
juan juanito
judith judy jude judit
julia julie jules yulia yuliya julka giulia
julian jules jule
julius jules julio gyula
justin jus
karen caren
karl kalle
kenneth ken kenny
kevin kev
kimberly kim kimmy
konrad kurt conrad
larissa lara
laszlo laci
laura laurie lauren laurel
lawrence larry laurie lars lorenzo laurence lorenz laurent laurens
leonard leo len lenny leonardo lennart
leo leon lev leonid
leonid lyonya leo
leopold leo poldi
leslie les lesley
lewis lou lew louis
lillian lily lil lilian liliana
linda lin lindy
louis lou louie luis ludwig luigi lewis
louise lou lulu luisa louisa luise
lubomir lubos
lucas luke luca lukas luc lukasz
lucia lucy lucie lucille luz
luis lucho
lydia lidia
maciej maciek
madeleine maddie lena madeline magdalena
magdalena magda lena madeleine
malcolm mal
manuel manolo manny manu
marcel
marcus marc mark marco marek marko
margaret maggie meg peggy madge marge margie greta rita daisy peg mags margarita margarete margarethe malgorzata gosia marguerite margot gretchen gretel grete margit
maria mary marie marija mariya mitzi marysia masha
mario
marilyn lyn
marina
mark marc marcus marek marko markus marco
marjorie marge margie
martha marta mattie patty
martin marty marcin martijn marton martino
mary molly polly may mae maria marie mamie
matilda tilly mattie mathilde
matthew matt matty matthias mateusz matteo matej mathieu matvei mateo mattias mats thijs
maurice mo morris moritz mauricio maurizio
maximilian max maxi maximiliano
maxim max maksym maksim maxime
maxine max
melanie mel
melissa mel
mercedes mercy merche
michael mike mick mickey micky mikey mikhail mykhailo michal michel miguel mihai misha mikael mitch michail michiel mikko mihail mischa
michelle shelly mich chelle michele
mildred millie
miroslav mirek miroslaw
mohammed mohammad muhammad mohamed mo muhammed mohamad mehmet mohamud
monica mona monika
morgan
mustafa moustafa mostafa
nadezhda nadia nadya
nadia nadya
nancy nan
natalia natalie nat natasha nataliya nataly talia nathalie
nathan nate nat nathaniel
nathaniel nat nate nathan
neil neal nigel
nicholas nick nicky nico nicolas nikolai nikolay mykola niklas nikolaus klaus claus nikola miklos colin kolya mikolaj nikos nicolaas niek
nicole nicky nikki nicola nicoletta
nikita
norman norm
octavia tavy
oleg oleh
olga olya
oliver ollie oli olivier
olivia liv ollie livia
oscar oskar ossie
oswald oz ozzie
otto
pamela pam
patricia pat patty trish tricia trisha patsy patrycja patrizia
patrick pat paddy rick patryk padraig patrik patricio patrice
paul pauly pavel pawel pablo paulo pal pol pavlo paolo
paula polly pauline paulina
pedro perico
penelope penny
peter pete petr piotr pyotr pedro pierre petro pieter piet pietro petar per peder petros
philip phil pip filip philippe felipe filippo
phyllis phyl
priscilla cilla
rachel rae rach raquel rachael
radoslaw radek
ralph raf rolf ralf
raymond ray raimund ramon
rebecca becky bec becca rebekah rivka
reginald reg reggie rex
regina gina
rene renee
ricardo rico
richard rick dick rich richie ricky riccardo ryszard rikard ricardo
robert bob bobby rob robbie bert robin rupert roberto robbe
roberta bobbie bobby robbie
roderick rod rory rodrigo
rodney rod
roger rog rodger ruediger rudiger hodge
roland rolf roly orlando rolando
roman roma
ronald ron ronnie ronny
rosa rose rosie rosita
rosemary rose rosie rosemarie romy
roxanne roxy
rudolf rudi rudy rolf rudolph rodolfo
russell russ rusty
ruth ruthie
salvatore sal toto turi salvador
samantha sam sammy
samuel sam sammy samu shmuel
sandra sandy
sarah sally sadie sara
scott scotty
sebastian seb bastian basti seba sebastien sebastiano
sergei seryozha serge sergio serhii serhiy sergey sergej
seymour
sharon shaz
sheila
shirley shirl
sidney sid sydney
sigmund ziggy siggi zygmunt
simon si szymon simeon semyon
sofia sophie sophia sonya zosia zofia sofie sonja sonia
stanislav stas stan slava stanislaw staszek
stephanie steph stef stefanie stefania steffi
stephen steve stevie stefan steven stephan stepan szczepan esteban etienne stephane stefano istvan steffen
stuart stu stew stewart
susan sue suzy susie susanna suzanne zuzanna susanne zuzana zsuzsa susana zuza
svetlana sveta svitlana lana
sylvester sly
sylvia silvia sylvie
tamara tamar tammy
tatiana tanya tania tetiana tatyana tatjana
teresa terry tess tessa theresa therese teresita tere tereza resi
terence terry terrence
thaddeus tad tadeusz tadek
theodore ted teddy theo theodor fyodor fedor teodor fedir dory
thomas tom tommy tomas tomasz tommaso tomek thom
timothy tim timmy timofey tymoteusz timo
tobias toby tobi
tracy trace tracey
ulrich uli ulli
ursula uschi ulla
valentina valya tina
valentine val valentin valya
valerie val valeria valery
vanessa nessa
veronica ronnie vera nika veronika vero
victor vic vik viktor wiktor vitya
victoria vicky tori viktoria vika vicki victoire wiktoria
vincent vin vince vinny vinnie vicente vincenzo enzo wincenty
viola vi violet
virginia ginny ginger
vladimir vlad vova volodya volodymyr wladimir wlodzimierz
vladislav vlad slava wladyslaw vladyslav
vojtech vojta wojciech wojtek
walter walt wally wat walther gualtiero
wendy
wesley wes
wilhelmina mina wilma billie minnie
william bill billy will willy willie liam wilhelm willem guillermo guillaume wim vilmos gulielmo guglielmo
winifred winnie fred freda
winston win
wolfgang wolf
xavier javier xavi
yuri yura yuriy yurii iurii jurij
yvonne evie
zachary zach zack zak zachariah
zoltan zoli
yusuf yousef youssef yousuf joseph yusef
ahmed ahmad achmed
hussein hussain husain hosein
hassan hasan
abdullah abdallah abdulla
fatima fatma fatemeh fatimah
aisha ayesha aysha aicha
omar umar omer
osman usman uthman
khadija khadijah hadija
mariam maryam miriam myriam
rahman rehman
emeka chukwuemeka
chidi
ngozi
oluwaseun seun
oluwaseyi seyi
adebayo bayo
babatunde tunde
olumide olu
chinedu nedu
ifeoma ify
amara
rajesh raju
krishna krish kris
lakshmi laxmi
sanjay
priya
anil
sunil
amit
rahul
deepak dipak
pooja puja
suresh
ramesh
vijay
ryan
jesse
kelly
tyler
logan
dylan
ethan
noah
mason
ava
chloe
harper
megan meg
ashley ash
brittany britt
crystal chris krystal
heidi
ingrid
sven
lars
bjorn
erik
astrid
kirsten
lena
lea leah
marlene
jens
jorg jurgen jorgen
soren
mette
mateo
santiago santi
diego
valeria
hiroshi
yuki
akiko
haruto
sakura
jisoo
minjun
minsu
lisa
elsa
eliza
ella
nora
mia
rita
daisy
greta
margot
betty
joan
kim
molly
polly
jude
ada
colin
hugo
rupert
robin
jamie
wilma
yosef
`

const groups = names
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

// By their sound: a word may have been romanised in another way.
const sounds = groups.map((group) => group.map(soundOf))

const groupsOf = new Map<string, number[]>()
for (const [n, group] of sounds.entries()) {
  for (const name of new Set(group)) groupsOf.set(name, [...(groupsOf.get(name) ?? []), n])
}
const heads = new Set(sounds.map(([head]) => head))

/** Whether a folded word is known to be a given name. */
export const isGivenName = (word: string): boolean => groupsOf.has(soundOf(word))

/** A folded word as `areOneGivenName` compares it: its sound, and the lines of the table that have it. */
export interface GivenName {
  readonly sound: string
  readonly groups: readonly number[]
}

export function readGivenName(word: string): GivenName {
  const sound = soundOf(word)
  return { sound, groups: groupsOf.get(sound) ?? none }
}

const none: readonly number[] = []

/** Whether two folded words can be one given name: Robert and Bob, Bob and Rob. */
export const isSameGivenName = (one: string, other: string): boolean =>
  areOneGivenName(readGivenName(one), readGivenName(other))

/**
 * The same of words that have been read. Two names that have a line of their own each, and one of a line that both stand
 * on, are two: Lisa and Elsa, though both may be an Elizabeth.
 */
export function areOneGivenName(one: GivenName, other: GivenName): boolean {
  if (one.groups.length === 0 || other.groups.length === 0) return false
  const common = one.groups.filter((group) => other.groups.includes(group))
  if (common.length === 0) return false
  const isHead = common.some((group) => sounds[group]?.[0] === one.sound || sounds[group]?.[0] === other.sound)
  return isHead || (!heads.has(one.sound) && !heads.has(other.sound))
}

/** All of the table, for its tests. */
export const givenNameGroups: readonly (readonly string[])[] = groups
