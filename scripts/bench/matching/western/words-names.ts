import { present } from '../present.ts'
// Names by language, the commonest first: ranks are drawn by Zipf's law.

export type Lang = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'sv' | 'da' | 'no' | 'pl'

export interface NameTable {
  male: string[]
  female: string[]
  last: string[]
  /** Rare surnames are put together from a head and an end. */
  heads: string[]
  ends: string[]
}

const words = (text: string): string[] => text.trim().split(/\s+/)
const phrases = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

export const NAMES: Record<Lang, NameTable> = {
  en: {
    male: words(`John James David Michael Robert William Thomas Richard Daniel Andrew Christopher Matthew Paul
      Mark Joseph Steven Peter George Edward Anthony Kevin Charles Benjamin Samuel Jonathan Stephen Nicholas
      Alexander Patrick Timothy Gregory Jeffrey Kenneth Ronald Philip Simon Graham Ian Neil Stuart Gareth Oliver
      Harry Jack Liam Noah Ethan Lucas Connor Ryan Nathan Adam Aaron Dylan Seán Declan Ciarán Brendan Niall
      Raymond Lawrence Frederick Albert Douglas Leonard Vincent Theodore`),
    female: words(`Mary Sarah Elizabeth Jennifer Emma Susan Margaret Patricia Catherine Jessica Karen Linda Rebecca
      Laura Amanda Rachel Victoria Nicole Deborah Barbara Christine Helen Julie Samantha Emily Olivia Charlotte Amy
      Hannah Alexandra Katherine Kimberly Michelle Angela Melissa Stephanie Claire Fiona Heather Alison Lucy Grace
      Sophie Ruth Theresa Dorothy Pamela Judith Abigail Megan Chloe Zoë Sinéad Aoife Niamh Róisín Siobhán Gráinne
      Jacqueline Josephine Eleanor Florence Madeline Penelope`),
    last: phrases(`Smith, Jones, Williams, Brown, Taylor, Johnson, Davies, Wilson, Miller, Evans, Thomas, Davis, Roberts,
      Walker, Wright, Robinson, Thompson, White, Hughes, Edwards, Green, Hall, Wood, Harris, Lewis, Martin, Jackson,
      Clarke, Clark, Turner, Hill, Scott, Cooper, Morris, Ward, Moore, King, Watson, Baker, Harrison, Morgan, Patel, Young,
      Allen, Mitchell, James, Anderson, Phillips, Lee, Bell, Parker, Kelly, Murphy, O'Brien, O'Sullivan, O'Connor, Byrne, Ryan,
      Walsh, Campbell, Stewart, Macdonald, McCarthy, MacLeod, Fraser, Ross, Murray, Graham, Gallagher, Doyle, Kennedy, Lynch,
      Quinn, Fitzgerald, Ó Broin, Nguyen, Garcia, Rodriguez, Martinez, Hernandez, Lopez, Gonzalez, Adams, Nelson, Carter,
      Ramirez, Collins, Reed, Cook, Bailey, Rivera, Cox, Howard, Peterson, Gray, Brooks, Sanders, Price, Bennett, Barnes,
      Henderson, Coleman, Jenkins, Perry, Powell, Patterson, Simmons, Foster, Bryant, Griffin, Hayes, Hamilton, Sullivan,
      Wallace, Cole, West, Jordan, Reynolds, Fisher, Ellis, Gibson, Mason, Hunt, Palmer, Webb, Rogers, Stevens, Knight,
      Marshall, Chapman, Holmes, Mills, Dixon, Pearson, Lloyd, Fletcher, Barker, Elliott, Saunders, Barrett, Lowe, Gill, Akhtar,
      Khan, Singh, Begum, Chen, Wong, Kaur`),
    heads: words(
      'Ash Black Brad Clay Crow Dun East Fair Hal Hart Kirk Lang Marsh Nor Oak Pem Rad Stan Thorn Wake West Whit Wood Hol Cran Rams Ather Win Bur Lock',
    ),
    ends: words(
      'bury by combe croft dale field ford ham house land ley low more shaw stead ton well wick worth bourne',
    ),
  },
  de: {
    male: words(`Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Hans Frank Bernd
      Markus Alexander Daniel Sebastian Jan Matthias Johannes Martin Jörg Tobias Florian Karl Ulrich Heinz Björn Philipp
      Maximilian Lukas Felix Jonas Paul Leon Tim Dirk Ralf Torsten Sven Holger Rainer Helmut Gerhard Manfred Dieter
      Friedrich Wilhelm Heinrich Joachim Benjamin Götz Rüdiger Jens Konstantin Dominik Fabian Moritz Niklas Anton
      Siegfried Theodor Ludwig`),
    female: words(`Anna Maria Ursula Monika Petra Elisabeth Sabine Renate Karin Andrea Claudia Susanne Julia Katharina
      Christine Stefanie Angelika Gabriele Brigitte Birgit Martina Kerstin Heike Nicole Anja Sandra Silke Melanie
      Barbara Christina Sarah Lena Laura Lisa Johanna Jana Franziska Sophie Hannah Käthe Bärbel Jördis Änne Ute Helga
      Ingrid Margarete Magdalena Friederike Alexandra Antje Dagmar Doris Eva Gisela Hildegard Irmgard Vanessa
      Wilhelmine Theresa Veronika Rosemarie`),
    last: words(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter
      Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause
      Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller
      Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht
      Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich
      Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer
      Arnold Wolff Pfeiffer Gruber Steiner Pichler Moser Leitner Egger Brunner Bühler Ammann Zürcher Gerber Frei Wyss
      Lüthi Hürlimann Strauß Grün Preuß Yilmaz Kaya Öztürk Demir`),
    heads: words(
      'Acker Bach Berg Birken Brunn Dorn Eichen Feld Grün Hasel Hohen Kalten Kirch Linden Moos Nieder Ober Rosen Schön Stein Thal Unter Wald Wiesen Ziegel Buch Erlen Habers Land Reichen',
    ),
    ends: words(
      'bauer meier mann hofer huber berger bacher müller stätter egger brand haus ecker wirth wieser maier rieder lechner reiter gruber',
    ),
  },
  fr: {
    male: words(`Jean Pierre Michel Philippe Alain Nicolas Christophe Patrick Daniel Bernard Laurent Frédéric Stéphane
      Éric David Julien François Thierry Olivier Alexandre Thomas Sébastien Jérôme Vincent Antoine Guillaume Maxime
      Romain Benoît Mathieu Hervé André René Gérard Jacques Étienne Loïc Cédric Raphaël Théo Hugo Lucas Louis Gaël
      Rémi Grégoire Emmanuel Fabrice Yves Joël Noël Damien`),
    female: words(`Marie Nathalie Isabelle Sylvie Catherine Françoise Martine Christine Monique Valérie Sandrine Céline
      Sophie Stéphanie Véronique Julie Aurélie Camille Claire Élodie Émilie Hélène Anne Caroline Laurence Virginie
      Delphine Manon Léa Chloé Inès Zoé Mélanie Agnès Geneviève Jacqueline Josette Odile Solène Noémie Pauline
      Mathilde Charlotte Élisabeth Cécile Béatrice Corinne Florence Maëlle`),
    last: phrases(`Martin, Bernard, Dubois, Thomas, Robert, Richard, Petit, Durand, Leroy, Moreau, Simon, Laurent, Lefebvre,
      Michel, Garcia, David, Bertrand, Roux, Vincent, Fournier, Morel, Girard, André, Lefèvre, Mercier, Dupont, Lambert,
      Bonnet, François, Martinez, Legrand, Garnier, Faure, Rousseau, Blanc, Guérin, Muller, Henry, Roussel, Nicolas,
      Perrin, Morin, Mathieu, Clément, Gauthier, Dumont, Lopez, Fontaine, Chevalier, Robin, Masson, Sanchez, Gérard,
      Nguyen, Boyer, Denis, Lemaire, Duval, Joly, Gautier, Roger, Roche, Roy, Noël, Meyer, Lucas, Meunier, Jean, Pérez,
      Marchand, Dufour, Blanchard, Barbier, Brunet, Arnaud, Leclerc, Giraud, Colin, Caron, Aubert, Rolland, Rémy, Bélanger,
      Côté, Bouchard, Gagnon, Tremblay, Lévesque, Pelletier, Benali, Traoré, Lacroix, Bourgeois, Le Gall, De Smet, Peeters`),
    heads: words('Beau Bois Bon Char Clair Font Grand Haute Mai Mal Mont Pré Rivi Saint Val Vill Bell Bour Cour Dur'),
    ends: words('champ mont lieu ville bert nard ard eau emard igny ière otte and ier elle evaux fort main roux euil'),
  },
  es: {
    male: words(`Antonio José Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo
      Ángel Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Raúl Iván Rubén Enrique Óscar Ramón Vicente Andrés
      Joaquín Santiago Víctor Eduardo Roberto Jaime Ignacio Mario Gonzalo Íñigo Martín Hugo Nicolás Agustín Julián`),
    female: words(`María Carmen Ana Isabel Laura Cristina Marta Dolores Lucía Pilar Elena Sara Paula Raquel Teresa Rosa
      Beatriz Nuria Silvia Julia Patricia Irene Andrea Rocío Mónica Mercedes Alba Ángela Sonia Sandra Susana Marina
      Concepción Montserrat Esther Inmaculada Begoña Encarnación Eva Inés Sofía Noemí Verónica Yolanda Belén Guadalupe`),
    last: words(`García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz
      Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Blanco
      Molina Morales Suárez Ortega Delgado Castro Ortiz Marín Rubio Núñez Sanz Medina Iglesias Castillo Cortés Garrido
      Santos Guerrero Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos
      Reyes Vega Fuentes Carrasco Aguilar Nieto Santana Pascual Herrero Montero Ibáñez Giménez Ferrer Arias Bravo Vila
      Echevarría Etxeberria Puig Soler Roca Zubizarreta`),
    heads: words('Villa Casta Monte Arre Bena Campo Fonte Guija Mora Olive Pala Roble Salda Torre Valde Zara'),
    ends: words('verde ñeda rroya nero rubia gordo seca lba blanca lejos ranca mayor hermosa dos'),
  },
  it: {
    male: words(`Giuseppe Antonio Giovanni Mario Francesco Luigi Andrea Marco Roberto Stefano Alessandro Paolo Salvatore
      Luca Angelo Davide Matteo Vincenzo Fabio Massimo Lorenzo Simone Claudio Daniele Carlo Domenico Federico Riccardo
      Nicolò Gabriele Maurizio Enrico Filippo Emanuele Giorgio Pietro Giacomo Michele Raffaele Leonardo Tommaso Edoardo`),
    female:
      words(`Maria Anna Giulia Francesca Laura Paola Rosa Chiara Angela Sara Valentina Elena Giovanna Silvia Federica
      Roberta Martina Alessandra Elisa Teresa Lucia Simona Barbara Cristina Daniela Monica Patrizia Giuseppina Caterina
      Margherita Antonella Beatrice Ilaria Serena Noemi Sofia Aurora Eleonora Concetta Benedetta Niccolina`),
    last: phrases(`Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno, Gallo, Conti,
      De Luca, Mancini, Costa, Giordano, Rizzo, Lombardi, Moretti, Barbieri, Fontana, Santoro, Mariani, Rinaldi, Caruso,
      Ferrara, Galli, Martini, Leone, Longo, Gentile, Martinelli, Vitale, Lombardo, Serra, Coppola, De Santis, D'Angelo,
      Marchetti, Parisi, Villa, Conte, Ferraro, Ferri, Fabbri, Bianco, Marini, Grasso, Valentini, Messina, Sala, De Angelis,
      Gatti, Pellegrini, Palumbo, Sanna, Farina, Rizzi, Monti, Cattaneo, Morelli, Amato, Silvestri, Mazza, Testa, Grassi,
      Pellegrino, Carbone, Giuliani, Benedetti, Barone, Caputo, Orlando, D'Amico, Riva, Sartori, Bellini, Cirillò, Nicolò`),
    heads: words(
      'Bel Bon Cast Mont Pier Scar Tagli Zan Pasqua Gua Bracci Cava Fior Mal Paga Quar Sant Ventu Cap Brunel',
    ),
    ends: words('elli etti ini otti ucci oni aro ese ati aldi orini iani inelli ardo egna'),
  },
  nl: {
    male: words(`Jan Johannes Peter Willem Cornelis Hendrik Pieter Erik Mark Martijn Thomas Dennis Jeroen Bas Tim Rob Frank
      Marcel Maarten Wouter Bart Ruben Daan Sem Lars Stijn Joost Koen Dirk Gerrit Jacobus Adriaan Sjoerd René André Luuk
      Thijs Matthijs Sander Niels Rutger Jurriën Michiel Antonius Gijsbert`),
    female: words(`Maria Anna Johanna Elisabeth Cornelia Wilhelmina Margaretha Linda Marieke Sanne Lisa Esther Monique
      Ingrid Annemarie Petra Karin Femke Anouk Lotte Eva Emma Sophie Noor Fleur Iris Hendrika Saskia Chantal Daniëlle
      Zoë Renée Carolien Mirjam Judith Willemijn Geertruida Catharina Fenna Tessa Jolanda Brechtje`),
    last: phrases(`de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Janssen, Smit, Meijer, de Boer, Mulder,
      de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer,
      Kok, Jacobs, van der Linden, de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, van der Heijden,
      Schouten, van Beek, Willems, van Vliet, Hoekstra, Maas, Verhoeven, Koster, van Dam, Prins, Blom, Huisman, Kuipers,
      Peeters, van Veen, de Jonge, Kuiper, Veenstra, Postma, van der Wal, Scholten, Martens, Claes, Maes, Wouters,
      Goossens, Mertens, De Smet, Dubois, Lambrechts, Coppens, Verstraete, Özdemir`),
    heads: phrases(
      `van der Hoe, van den Eike, ter Brug, Haver, Kloos, Nieuwen, Ooster, Rozen, Sterken, Wester, Zande, Groene, Lange, Molen`,
    ),
    ends: words('burg kamp hof veld dijk huizen man horst laar donk voort berg'),
  },
  sv: {
    male: words(`Lars Anders Mikael Johan Karl Per Erik Jan Peter Thomas Daniel Fredrik Andreas Hans Bengt Mats Stefan Björn
      Göran Åke Håkan Jörgen Magnus Henrik Niklas Mattias Gustav Oskar Emil Axel Nils Sven Alexander Östen Pär Filip`),
    female: words(`Anna Maria Eva Karin Kristina Lena Sara Emma Kerstin Ingrid Malin Linda Elin Birgitta Marie Johanna
      Jenny Annika Hanna Susanne Åsa Gunilla Ulrika Linnéa Märta Elisabeth Katarina Frida Ida Sofia Pernilla Agneta`),
    last: words(`Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson
      Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson
      Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin
      Engström Eklund Danielsson Håkansson Lundin Gunnarsson Björk Bergman Holm Wikström Öberg Åström Korhonen Mäkinen Virtanen`),
    heads: words(
      'Alm Berg Björk Blom Ceder Dal Ek Fors Grön Hed Holm Lind Lund Malm Nord Ny Rosen Sjö Söder Strand Sund Ström Vik Öster Åker',
    ),
    ends: words('berg blad by gren holm kvist lund man qvist ström stedt dahl vall mark feldt'),
  },
  da: {
    male: words(`Peter Michael Lars Jens Thomas Henrik Søren Christian Martin Jan Morten Jesper Anders Niels Rasmus Mads
      Per Hans Jørgen Kasper Frederik Mikkel Ole Kristian Bjørn Jeppe Torben Steen Åge Emil`),
    female:
      words(`Anne Kirsten Mette Hanne Anna Helle Susanne Lene Maria Marianne Inge Camilla Pia Karen Charlotte Louise
      Søs Bente Gitte Tina Ida Sofie Signe Maja Rikke Dorthe Kirstine Åse Trine Cecilie`),
    last: words(`Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen
      Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Mikkelsen Frederiksen Laursen
      Lund Holm Schmidt Eriksen Kjær Clausen Simonsen Svendsen Nørgaard Dahl Bæk Brøndum Skov Østergaard Aagaard Krogh`),
    heads: words('Ager Birke Bjerre Dal Elle Gammel Hede Kirke Lang Løv Nør Ø Røn Sønder Vester'),
    ends: words('gaard skov holm lund kjær strup by borg høj toft'),
  },
  no: {
    male: words(`Jan Per Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John
      Anders Rune Trond Tore Daniel Jon Kristian Håkon Øyvind Ståle Magnus Jørgen Sindre Åsmund`),
    female:
      words(`Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria
      Elisabeth Kristin Bente Heidi Silje Hanne Linda Tone Åse Ragnhild Gunnhild Sigrid Øydis Camilla`),
    last: words(`Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen
      Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen
      Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Bakken Kristoffersen Lie Rønning Ødegård Bråten Sæther`),
    heads: words(
      'Aas Bjerke Brekke Dal Eik Fosse Gran Hauge Hol Kvam Lang Lille Nord Røy Sand Skog Stor Tveit Vik Øst',
    ),
    ends: words('land berg haug vik nes seth heim dal sund bø rud stad'),
  },
  pl: {
    male: words(`Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Adam Stanisław Marek Łukasz Grzegorz Mateusz
      Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Józef Dawid Tadeusz Szymon Kacper Bartosz Sławomir
      Przemysław Władysław Zdzisław`),
    female:
      words(`Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Zofia Aleksandra
      Monika Teresa Danuta Natalia Karolina Marta Julia Jadwiga Beata Dorota Grażyna Halina Iwona Renata Justyna Paulina
      Bożena Wiesława Żaneta Łucja`),
    last: words(`Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski
      Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Kaczmarek Grabowski Pawłowski Michalski Zając Król Jabłoński Wieczorek
      Nowakowski Wróbel Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak
      Sikora Rutkowski Baran Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Sadowski
      Bąk Duda Włodarczyk Borkowski Chmielewski Sokołowski Czarnecki Urbański Kucharski Błaszczyk Żak Świątek`),
    heads: words(
      'Bor Brzez Czar Dębow Gał Jawor Klim Kras Lip Łącz Młyn Olsz Pias Róż Sosn Topol Wierzb Zabłoc Żarn Grab',
    ),
    ends: words('owski ewski iński ecki owicz ak czyk ański ek'),
  },
}

/** Short forms by full name; nobody decent would call them different people on that ground alone. */
export const NICKNAMES: Record<string, string[]> = Object.fromEntries(
  `Robert:Bob,Rob,Bobby William:Bill,Will,Billy Richard:Dick,Rick,Rich James:Jim,Jimmy John:Jack,Johnny Michael:Mike,Mick
   Thomas:Tom,Tommy Edward:Ted,Ed,Eddie Charles:Charlie,Chuck Christopher:Chris Daniel:Dan,Danny Matthew:Matt Joseph:Joe
   Steven:Steve Stephen:Steve Anthony:Tony Benjamin:Ben Samuel:Sam Jonathan:Jon Nicholas:Nick Alexander:Alex,Sandy,Sascha
   Patrick:Pat,Paddy Timothy:Tim Gregory:Greg Jeffrey:Jeff Kenneth:Ken Ronald:Ron Philip:Phil Andrew:Andy,Drew David:Dave
   Peter:Pete Lawrence:Larry Frederick:Fred Albert:Bert Douglas:Doug Leonard:Len Theodore:Ted Raymond:Ray Vincent:Vince
   Elizabeth:Liz,Beth,Betty,Lizzie Jennifer:Jen,Jenny Susan:Sue Margaret:Maggie,Peggy,Meg Patricia:Pat,Trish Catherine:Cathy,Kate
   Katherine:Kate,Kathy,Katie Rebecca:Becky Victoria:Vicky,Tori Deborah:Debbie,Deb Barbara:Barb,Babs Samantha:Sam Kimberly:Kim
   Stephanie:Steph Alexandra:Alex,Sandra Theresa:Terri,Resi Dorothy:Dot,Dolly Pamela:Pam Judith:Judy Abigail:Abby Jessica:Jess
   Amanda:Mandy Christine:Chris,Christl Jacqueline:Jackie Josephine:Josie Eleanor:Ellie,Nell Florence:Flo Madeline:Maddie Penelope:Penny
   Johannes:Hans,Hannes,Jo Maximilian:Max Matthias:Matze Klaus:Nikolaus Friedrich:Fritz Wilhelm:Willi Heinrich:Heiner,Heinz
   Joachim:Jochen,Achim Konstantin:Konni Dominik:Nik Siegfried:Sigi Theodor:Theo Ludwig:Lutz,Wiggerl Ulrich:Uli Sebastian:Basti
   Tobias:Tobi Andreas:Andi Stefan:Steff Katharina:Kathi,Käthe Elisabeth:Lisbeth,Sissi,Elli Susanne:Susi Gabriele:Gabi Angelika:Geli
   Brigitte:Gitte Christina:Tina Stefanie:Steffi Johanna:Hanna Franziska:Franzi Margarete:Grete,Gretel Magdalena:Magda,Leni
   Friederike:Rike Hildegard:Hilde Irmgard:Irmi Wilhelmine:Minna Veronika:Vroni Rosemarie:Rosi Ursula:Uschi,Ulla Monika:Moni
   Alexandre:Alex Nicolas:Nico Frédéric:Fred Stéphane:Steph Sébastien:Seb Maxime:Max Mathieu:Mat Emmanuel:Manu Catherine:Cathy,Kate
   Véronique:Véro Stéphanie:Steph Isabelle:Isa Valérie:Val Geneviève:Ginette Élisabeth:Babeth Christophe:Chris Guillaume:Guigui
   Antonio:Toni,Toño José:Pepe Francisco:Paco,Fran Manuel:Manolo Jesús:Chus Alejandro:Álex Rafael:Rafa Ignacio:Nacho Enrique:Quique
   Joaquín:Quino Santiago:Santi Eduardo:Edu Roberto:Beto,Robi Fernando:Nando Dolores:Lola Concepción:Concha,Conchi Montserrat:Montse
   Inmaculada:Inma Encarnación:Encarni Guadalupe:Lupe Mercedes:Merche Isabel:Isa Cristina:Cris Beatriz:Bea Teresa:Tere Pilar:Pili
   Giuseppe:Beppe,Pino Giovanni:Gianni,Nino Francesco:Franco,Cesco Luigi:Gigi Alessandro:Sandro Salvatore:Totò,Turi Vincenzo:Enzo
   Massimo:Max Lorenzo:Renzo Domenico:Mimmo Federico:Fede Raffaele:Lello Tommaso:Maso Edoardo:Edo Leonardo:Leo Gabriele:Lele
   Francesca:Franca Valentina:Vale Giuseppina:Pina Alessandra:Sandra Margherita:Rita Antonella:Nella Caterina:Rina Eleonora:Nora
   Willem:Wim Cornelis:Kees,Cor Hendrik:Henk Pieter:Piet Jacobus:Jaap,Koos Gerrit:Ger Antonius:Ton,Toon Gijsbert:Gijs Matthijs:Thijs
   Cornelia:Corrie Wilhelmina:Mina,Willy Margaretha:Greet,Gré Hendrika:Riek Geertruida:Truus Catharina:Toos,Trijn
   Mikael:Micke Fredrik:Fredde Lars:Lasse Karl:Kalle Anders:Ante Jan:Janne Johan:Jocke Katarina:Kattis Birgitta:Gittan Kristina:Stina
   Frederik:Frede Christian:Chris Kristian:Kris Kirsten:Kis Charlotte:Lotte Cecilie:Cille Elisabeth:Lisbeth,Sissi,Elli
   Krzysztof:Krzysiek Andrzej:Jędrek Tomasz:Tomek Paweł:Pawełek Jakub:Kuba Stanisław:Staszek Grzegorz:Grzesiek Wojciech:Wojtek
   Zbigniew:Zbyszek Jerzy:Jurek Józef:Józek Bartosz:Bartek Władysław:Władek Katarzyna:Kasia Małgorzata:Gosia Agnieszka:Aga
   Elżbieta:Ela Magdalena:Magda,Leni Joanna:Asia Zofia:Zosia Aleksandra:Ola Barbara:Basia,Barb Danuta:Danka`
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [full, shorts] = entry.split(':')
      return [full, present(shorts).split(',')]
    }),
)
// A given name of its own is a poor nickname where the other holder may exist.
delete NICKNAMES.Klaus
