/** Names of one part of the world. */
export interface NamePool {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

function pool(lists: { given: string; family: string }): NamePool {
  const read = (list: string): string[] => list.split(',').map((name) => name.trim())
  return { given: read(lists.given), family: read(lists.family) }
}

/** Given and family names by where they come from. */
export const NAMES: Readonly<Record<string, NamePool>> = {
  greek: pool({
    given: `
      Eleni, Nikos, Katerina, Giorgos, Despina, Spyros, Ioanna, Kostas, Danae, Stavros, Fotini, Lefteris, Myrto,
      Petros, Athina, Manolis, Zoe, Thanos, Vasiliki, Aris, Chrysa, Pavlos`,
    family: `
      Papadaki, Vlachos, Karra, Dimitriou, Makri, Theodorou, Galanis, Kontou, Alexiou, Raptis, Samara, Nikolaidis,
      Zervas, Kouris, Floros, Angelou, Mavros, Pappa, Stathakis, Lambrou, Vasilakis, Economou`,
  }),
  albanian: pool({
    given: `
      Arben, Elira, Besnik, Mirela, Dritan, Ardita, Ilir, Vjosa`,
    family: `
      Hoxha, Gjoka, Leka, Prifti, Shehu, Dervishi, Kola, Marku`,
  }),
  german: pool({
    given: `
      Anke, Jürgen, Sabine, Lukas, Heike, Matthias, Jana, Björn, Ute, Florian, Käthe, Jonas, Silke, Moritz, Annika,
      Holger, Theresa, Malte`,
    family: `
      Möller, Schäfer, Brandt, Weiß, Krüger, Vogt, Hansen, Lindner, Böhm, Kessler, Pohl, Ahrens, Großmann, Reuter,
      Siebert, Wendt, Jahnke, Thiele`,
  }),
  french: pool({
    given: `
      Amélie, Bruno, Chloé, Étienne, Hélène, Julien, Maëlle, Olivier, Sylvie, Thibault, Noémie, Loïc, Aurore, Cédric,
      Margaux, Gaël`,
    family: `
      Lefèvre, Moreau, Girard, Perrin, Chevalier, Fournier, Rousset, Blanchard, Gaillard, Lemaître, Barbier, Renaud,
      Aubert, Picard, Dufour, Vasseur`,
  }),
  maghrebi: pool({
    given: `
      Yasmine, Karim, Leïla, Mehdi, Salma, Anis, Nadia, Walid, Ines, Sofiane, Rania, Hichem, Amel, Tarek`,
    family: `
      Ben Salah, Trabelsi, Haddad, Mansouri, Bouzid, Gharbi, Jaziri, Chaouch, Saïdi, Belhadj, Zitouni, Khelifi,
      Amrani, Ayari`,
  }),
  spanish: pool({
    given: `
      Lucía, Javier, Marisol, Álvaro, Inés, Rubén, Pilar, Iñaki, Carmen, Gonzalo, Noelia, Andrés, Rocío, Matías,
      Ximena, Joaquín, Belén, Tomás`,
    family: `
      Ortega, Núñez, Castaño, Herrera Díaz, Peña, Rivas, Domínguez, Lozano, Ibáñez, Vega Morales, Salinas, Quiroga,
      Cabrera, Molina, Acosta, Bustos, Ferreyra, Ruiz de la Torre`,
  }),
  portuguese: pool({
    given: `
      Inês, Tiago, Beatriz, João, Marta, Rui, Luísa, Gonçalo, Thaís, Rafael, Camila, Vinícius, Conceição, Duarte,
      Letícia, Murilo`,
    family: `
      Carvalho, Gonçalves, Teixeira, Araújo, Figueiredo, Lopes da Silva, Magalhães, Antunes, Moreira, Simões, Queiroz,
      Barbosa, Nascimento, Furtado, Pacheco, Vidal`,
  }),
  italian: pool({
    given: `
      Chiara, Lorenzo, Giulia, Nicolò, Ilaria, Davide, Serena, Matteo, Alessia, Gennaro, Noemi, Raffaele, Bianca,
      Pietro`,
    family: `
      Lorusso, De Santis, Colella, Ferrara, Cirillo, Marchetti, Rinaldi, Amoruso, D’Angelo, Pellegrini, Caputo,
      Sorrentino, Basile, Testa`,
  }),
  dutch: pool({
    given: `
      Sanne, Jeroen, Fleur, Bas, Marieke, Thijs, Lotte, Ruben, Femke, Sjoerd, Roos, Daan`,
    family: `
      van den Berg, de Wit, Kuipers, van Leeuwen, Hoekstra, Smeets, ter Horst, Postma, van der Meer, Brouwer,
      Dijkstra, Vos`,
  }),
  nordic: pool({
    given: `
      Åsa, Linnea, Sören, Mikkel, Ingrid, Øystein, Freja, Håkan, Tuuli, Eero, Signe, Åke, Maren, Jussi`,
    family: `
      Lindqvist, Sjöberg, Bergström, Nygård, Holm, Sørensen, Virtanen, Åkesson, Kjær, Mäkelä, Dahl, Engström, Østby,
      Nurmi`,
  }),
  persian: pool({
    given: `
      Shirin, Dariush, Parisa, Kaveh, Nasrin, Arash, Mahsa, Babak`,
    family: `
      Hosseini, Karimi, Rostami, Moradi, Jafari, Sadeghi, Farahani, Tehrani`,
  }),
  polish: pool({
    given: `
      Agnieszka, Łukasz, Małgorzata, Paweł, Zofia, Grzegorz, Iwona, Michał, Bożena, Wojciech, Kinga, Stanisław, Róża,
      Tadeusz`,
    family: `
      Wójcik, Kamińska, Zieliński, Wróbel, Dąbrowska, Gołąb, Piątek, Jabłoński, Sikora, Żak, Ostrowska, Czajka, Król,
      Szymczak`,
  }),
  ukrainian: pool({
    given: `
      Oksana, Taras, Halyna, Bohdan, Iryna, Danylo, Solomiia, Andrii`,
    family: `
      Shevchuk, Kovalenko, Bondar, Melnyk, Hrytsenko, Lysenko, Tkach, Romaniuk`,
  }),
  czech: pool({
    given: `
      Tereza, Ondřej, Ludmila, Jiří, Eliška, Přemysl, Šárka, Vojtěch, Radka, Zdeněk`,
    family: `
      Dvořáková, Němec, Havlíček, Růžičková, Beneš, Kučera, Šimek, Čermáková, Vrba, Zeman`,
  }),
  romanian: pool({
    given: `
      Ioana, Mihai, Ștefan, Anca, Răzvan, Corina, Vlad, Mădălina, Cătălin, Sorina`,
    family: `
      Popescu, Ionescu, Țurcanu, Dumitrașcu, Stănescu, Munteanu, Băsescu-Pop, Lungu, Moldovan, Rusu`,
  }),
  hungarian: pool({
    given: `
      Zsófia, Gergő, Ágnes, László, Réka, Ferenc, Eszter, Áron`,
    family: `
      Szabó, Kovács-Nagy, Fehér, Takács, Győri, Balogh, Szűcs, Veress`,
  }),
  english: pool({
    given: `
      Harriet, Owen, Imogen, Callum, Ruth, Desmond, Tamsin, Gareth, Beverley, Elliot, Maisie, Rowan, Philippa,
      Jermaine, Heather, Angus, Dawn, Reuben, Quinn, Robin`,
    family: `
      Ashworth, Pemberton, Hughes, Okoro-Hill, Lister, Fairbairn, Whitlock, Marsh, Trevithick, Nash, Ellwood, Garside,
      Penrose, Winter, Buchanan, Hollis, Redfern, Sinclair, Thorne, Yates`,
  }),
  irish: pool({
    given: `
      Aoife, Ciarán, Niamh, Pádraig, Síle, Eoin, Gráinne, Oisín`,
    family: `
      Ó Súilleabháin, Ní Bhriain, McCarthy, O’Leary, Twomey, Kiely, Dineen, Hurley`,
  }),
  turkish: pool({
    given: `
      Ayşe, Emre, Gülşen, Kerem, Çiğdem, Oğuz, Nilüfer, Barış, Şebnem, Tuğrul, Ece, Volkan`,
    family: `
      Yıldız, Aydın, Koç, Şahin, Çelik, Öztürk, Güneş, Doğan, Karaca, Erdem, Uçar, Tanrıverdi`,
  }),
  hebrew: pool({
    given: `
      Noa, Yonatan, Tamar, Avi, Shira, Eitan, Maya, Gideon`,
    family: `
      Ben-David, Katz, Mizrahi, Shalev, Peretz, Almog, Friedman, Barkai`,
  }),
  levantine: pool({
    given: `
      Rima, Elias, Hala, Samer, Nour, Fadi, Dima, Ziad`,
    family: `
      Khoury, Nassar, Sabbagh, Awad, Haddad, Farah, Mansour, Zoabi`,
  }),
  westAfrican: pool({
    given: `
      Adaeze, Babatunde, Chiamaka, Emeka, Folake, Ifeanyi, Ngozi, Olumide, Temitope, Uche, Yetunde, Kwame, Efua,
      Obinna`,
    family: `
      Adeyemi, Okonkwo, Balogun, Eze, Ogunleye, Nwachukwu, Oyelaran, Mensah, Asante, Ibekwe, Akinola, Danjuma, Onyeka,
      Owusu`,
  }),
  eastAfrican: pool({
    given: `
      Wanjiru, Otieno, Achieng, Kamau, Njeri, Kiprono, Amina, Mwangi, Selam, Abebe, Nyambura, Juma`,
    family: `
      Kariuki, Odhiambo, Chebet, Mutua, Wambui, Kimani, Omondi, Njoroge, Tesfaye, Bekele, Hassan, Barasa`,
  }),
  indian: pool({
    given: `
      Ananya, Rohan, Priya, Arjun, Lakshmi, Vikram, Meera, Sandeep, Kavita, Harpreet, Farhan, Deepa, Suresh, Aditi,
      Joseph, Nandini, Imran, Gurleen`,
    family: `
      Deshpande, Kulkarni, Iyer, Sharma, Reddy, Kaur, Chatterjee, Nair, Joshi, Patel, Shaikh, Menon, Gaikwad,
      Fernandes, Bhatt, Sethi, Krishnamurthy, Pawar`,
  }),
  chinese: pool({
    given: `
      Wei, Xiuying, Jian, Meiling, Haoran, Lihua, Yichen, Jiayi, Guang, Suyin, Zhi Hao, Hui Min`,
    family: `
      Chen, Lim, Wong, Zhang, Tan, Liu, Huang, Goh, Ng, Zhao, Xu, Ouyang`,
  }),
  malay: pool({
    given: `
      Nur Aisyah, Hafiz, Siti, Iskandar, Farah, Azlan`,
    family: `
      binti Rahman, bin Osman, binti Yusof, bin Abdullah, binti Kassim, bin Salleh`,
  }),
  japanese: pool({
    given: `
      Haruka, Kenji, Naoko, Shun, Yūko, Takeshi, Emi, Daichi, Sakura, Hiroshi`,
    family: `
      Tanaka, Ōno, Matsumoto, Ishikawa, Kobayashi, Itō, Nakagawa, Fujimoto, Saitō, Hayashi`,
  }),
  korean: pool({
    given: `
      Ji-woo, Min-jun, Seo-yeon, Hyun-woo, Eun-ji, Dong-hyun`,
    family: `
      Kim, Park, Choi, Jeong, Kang, Yoon`,
  }),
  vietnamese: pool({
    given: `
      Thu Hà, Minh Đức, Ngọc Lan, Quang Huy, Mỹ Linh, Tuấn Anh`,
    family: `
      Nguyễn, Trần, Lê, Phạm, Đặng, Võ`,
  }),
}

/** What some people are called by, beside the name in their papers. */
export const CALL_NAMES: Readonly<Record<string, string>> = {
  Katerina: 'Kat',
  Giorgos: 'Γιώργος',
  Vasiliki: 'Βίκυ',
  Małgorzata: 'Gosia',
  Agnieszka: 'Aga',
  Grzegorz: 'Grześ',
  Lorenzo: 'Enzo',
  Philippa: 'Pip',
  Theresa: 'Resi',
  Joaquín: 'Quino',
  Xiuying: '秀英',
  Haoran: '浩然',
  Haruka: '遥',
  Takeshi: '武',
  Babatunde: 'Tunde',
  Chiamaka: 'Amaka',
  Temitope: 'Temi',
  Krishnamurthy: 'Krish',
  Sandeep: 'Sandy',
  Yonatan: 'Yoni',
  'Min-jun': '민준',
  Zsófia: 'Zsófi',
  Mădălina: 'Mada',
  Gonçalo: 'Gonça',
}
